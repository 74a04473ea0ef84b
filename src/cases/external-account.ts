import type { Finding } from '../checks/check.ts'
import check from '../checks/external-account.ts'
import { cases } from './cases.ts'

type Said = Finding<typeof check.messages>

const header = 'Label\tInternal name\tType\tEnabled'
const recent = 'MAC\tAdobe_Experience_Cloud\tAdobe Experience Cloud\tYes'
const old = 'Adobe Marketing Cloud\tAdobe_Marketing_Cloud\tAdobe Marketing Cloud\tYes'
const bounce = 'Bounce mails\tdefaultPopAccount\tBounce mails\tYes'

const [oldName, newName] = ['Adobe_Marketing_Cloud', 'Adobe_Experience_Cloud']
const [oldType, newType] = ['Adobe Marketing Cloud', 'Adobe Experience Cloud']

/** What is said of one account under the new name, when nothing is wrong. */
function single(line: number, name = newName, otherName = oldName): Said[] {
  return [
    { code: 'one', level: 'note', values: { line } },
    { code: 'bothNames', level: 'note', values: { line, name, otherName } },
  ]
}

function notEnabled(line: number): Said {
  return { code: 'notEnabled', level: 'error', values: { line, field: 'Enabled' } }
}

function others(count: number): Said {
  return { code: 'others', level: 'note', values: { count } }
}

/** An account under the new name, with one cell replaced. */
function account({ name = newName, type = newType, enabled = 'Yes' }): string {
  return ['MAC', name, type, enabled].join('\t')
}

export default cases(check, {
  'nothing given': {
    input: {},
    findings: [
      {
        code: 'accountsMissing',
        level: 'unsure',
        values: { place: 'Administration > Platform > External accounts' },
      },
    ],
  },
  'only a header, empty lines and the rule of a table': {
    input: { accounts: `${header}\n\n  \n|---|:--|---|---|\n` },
    findings: [
      {
        code: 'accountsMissing',
        level: 'unsure',
        values: { place: 'Administration > Platform > External accounts' },
      },
    ],
  },
  'one account under the new name': {
    input: { accounts: `${header}\n${recent}\n${bounce}` },
    findings: [...single(2), others(1)],
  },
  'one account under the old name, without a header': {
    input: { accounts: `${bounce}\r\n${old}\r\n` },
    findings: [...single(2, oldName, newName), others(1)],
  },
  'the type as the text of the page on accounts has it': {
    input: { accounts: account({ type: 'Adobe Experience Cloud (MAC)' }) },
    findings: single(1),
  },
  'the old name with the new type, as a translation has it': {
    input: { accounts: account({ name: oldName }) },
    findings: single(1, oldName, newName),
  },
  'columns in another order, and more of them': {
    input: { accounts: `Active;TYPE;Created on;internal_name;Label\n1;${newType};2024-01-02;${newName};MAC` },
    findings: single(2),
  },
  'a header in Dutch, and one in Chinese further down': {
    input: {
      accounts: `Interne naam,Type,Ingeschakeld\n${newName},${newType},ja\n类型,内部名称,标签,启用\nRouting,defaultOther,x,是`,
    },
    findings: [...single(2), others(1)],
  },
  'a header without the column that says whether it is enabled': {
    input: { accounts: `Internal name\tType\n${newName}\t${newType}` },
    findings: [...single(2), { code: 'enabledMissing', level: 'unsure', values: { line: 2, field: 'Enabled' } }],
  },
  'several spaces between the columns': {
    input: { accounts: `  MAC   ${newName}  ${newType}   Yes` },
    findings: single(1),
  },
  'a table in Markdown': {
    input: {
      accounts: `| Label | Internal name | Type | Enabled |\n|---|---|---|---|\n| MAC | ${newName} | ${newType} | ✔\ufe0f |`,
    },
    findings: single(3),
  },
  'quotes, with a separator inside': {
    input: { accounts: `"the ""one"", MAC","${newName}","${newType}","true"` },
    findings: single(1),
  },
  'a quote that nothing closes': {
    input: { accounts: `"MAC;${newName};${newType};x` },
    findings: single(1),
  },
  'quotes of a text editor, between tabs': {
    input: { accounts: `“MAC”\t“${newName}”\t'${newType}'\t«1»` },
    findings: single(1),
  },
  'empty cells after the last': {
    input: { accounts: `${recent}\t\t` },
    findings: single(1),
  },
  'the old beside the new': {
    input: { accounts: `${header}\n${recent}\n${bounce}\n${old}` },
    findings: [
      { code: 'duplicates', level: 'error', values: { count: 2, lines: '2, 4' } },
      {
        code: 'oldBesideNew',
        level: 'error',
        values: { line: 4, name: oldName, otherLine: 2, otherName: newName },
      },
      others(1),
    ],
  },
  'a duplicate that was disabled': {
    input: { accounts: `${recent}\n${old.replace(/Yes$/, 'No')}` },
    findings: [
      { code: 'duplicates', level: 'error', values: { count: 2, lines: '1, 2' } },
      {
        code: 'oldBesideNew',
        level: 'error',
        values: { line: 2, name: oldName, otherLine: 1, otherName: newName },
      },
      { code: 'disabledDuplicate', level: 'warning', values: { line: 2 } },
      { code: 'keep', level: 'note', values: { line: 1 } },
    ],
  },
  'duplicates of which none is enabled': {
    input: { accounts: `${account({ enabled: 'no' })}\n${account({ enabled: '' })}` },
    findings: [
      { code: 'duplicates', level: 'error', values: { count: 2, lines: '1, 2' } },
      { code: 'disabledDuplicate', level: 'warning', values: { line: 1 } },
      { code: 'disabledDuplicate', level: 'warning', values: { line: 2 } },
    ],
  },
  'a duplicate of which nobody knows whether it is enabled': {
    input: { accounts: `${account({ enabled: 'no' })}\n${recent}\n${account({ enabled: 'perhaps' })}` },
    findings: [
      { code: 'duplicates', level: 'error', values: { count: 3, lines: '1, 2, 3' } },
      { code: 'disabledDuplicate', level: 'warning', values: { line: 1 } },
    ],
  },
  'more duplicates than one can list': {
    input: { accounts: `${recent}\n`.repeat(12) },
    findings: [
      { code: 'duplicates', level: 'error', values: { count: 12, lines: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, …' } },
    ],
  },
  'a duplicate under another name': {
    input: { accounts: `${recent}\n${account({ name: 'extAccount12' })}` },
    findings: [
      { code: 'duplicates', level: 'error', values: { count: 2, lines: '1, 2' } },
      {
        code: 'otherName',
        level: 'warning',
        values: { line: 2, type: newType, name: 'extAccount12', expected: oldName, otherName: newName },
      },
    ],
  },
  'not enabled': {
    input: { accounts: account({ enabled: 'false' }) },
    findings: [...single(1), notEnabled(1)],
  },
  'an empty cell means that it is not enabled': {
    input: { accounts: account({ enabled: '' }) },
    findings: [...single(1), notEnabled(1)],
  },
  'not enabled, in Chinese': {
    input: { accounts: account({ enabled: '未启用' }) },
    findings: [...single(1), notEnabled(1)],
  },
  'not enabled, in German': {
    input: { accounts: account({ enabled: 'Nein' }) },
    findings: [...single(1), notEnabled(1)],
  },
  'enabled, in French': {
    input: { accounts: account({ enabled: ' OUI ' }) },
    findings: single(1),
  },
  'enabled or not, nobody can tell': {
    input: { accounts: account({ enabled: 'perhaps' }) },
    findings: [
      ...single(1),
      { code: 'enabledUnread', level: 'unsure', values: { line: 1, value: 'perhaps', column: 'Enabled' } },
    ],
  },
  'another type under the right name': {
    input: { accounts: account({ type: 'Routing' }) },
    findings: [
      { code: 'wrongType', level: 'error', values: { line: 1, name: newName, type: 'Routing', expected: newType } },
    ],
  },
  'another type under the old name, beside the right account': {
    input: { accounts: `${account({ name: oldName, type: 'Web Analytics' })}\n${recent}` },
    findings: [
      ...single(2),
      {
        code: 'wrongType',
        level: 'error',
        values: { line: 1, name: oldName, type: 'Web Analytics', expected: oldType },
      },
    ],
  },
  'another name under the right type': {
    input: { accounts: account({ name: 'mac' }) },
    findings: [
      { code: 'one', level: 'note', values: { line: 1 } },
      {
        code: 'otherName',
        level: 'warning',
        values: { line: 1, type: newType, name: 'mac', expected: oldName, otherName: newName },
      },
    ],
  },
  'no name': {
    input: { accounts: account({ name: '' }) },
    findings: [
      { code: 'one', level: 'note', values: { line: 1 } },
      { code: 'emptyCell', level: 'unsure', values: { line: 1, column: 'Internal name', expected: newName } },
    ],
  },
  'no type': {
    input: { accounts: account({ name: oldName, type: ' ' }) },
    findings: [
      ...single(1, oldName, newName),
      { code: 'emptyCell', level: 'unsure', values: { line: 1, column: 'Type', expected: oldType } },
    ],
  },
  'name and type swapped': {
    input: { accounts: account({ name: newType, type: newName }) },
    findings: [...single(1), { code: 'columnOrder', level: 'warning', values: { line: 1 } }],
  },
  'the name before the label': {
    input: { accounts: `${newName}\tMAC\t${newType}\tYes` },
    findings: [...single(1), { code: 'columnOrder', level: 'warning', values: { line: 1 } }],
  },
  'white space at the end of the name': {
    input: { accounts: account({ name: `${newName} ` }) },
    findings: [
      ...single(1),
      {
        code: 'whiteSpace',
        level: 'warning',
        values: {
          line: 1,
          column: 'Internal name',
          value: `${newName} `,
          found: '␣',
          position: 23,
          expected: newName,
        },
      },
    ],
  },
  'white space in front of the name': {
    input: { accounts: account({ name: ` ${newName}` }) },
    findings: [
      ...single(1),
      {
        code: 'whiteSpace',
        level: 'warning',
        values: { line: 1, column: 'Internal name', value: ` ${newName}`, found: '␣', position: 1, expected: newName },
      },
    ],
  },
  'a double space and an unseen sign in the type': {
    input: { accounts: account({ type: 'Adobe  Experience\u200b Cloud' }) },
    findings: [
      ...single(1),
      {
        code: 'whiteSpace',
        level: 'warning',
        values: {
          line: 1,
          column: 'Type',
          value: 'Adobe  Experience\u200b Cloud',
          found: '␣',
          position: 7,
          expected: newType,
        },
      },
    ],
  },
  'a no-break space in the type': {
    input: { accounts: account({ type: 'Adobe\u00a0Experience Cloud' }) },
    findings: [
      ...single(1),
      {
        code: 'whiteSpace',
        level: 'warning',
        values: {
          line: 1,
          column: 'Type',
          value: 'Adobe\u00a0Experience Cloud',
          found: 'U+00A0 NO-BREAK SPACE',
          position: 6,
          expected: newType,
        },
      },
    ],
  },
  'a Cyrillic letter in the name': {
    input: { accounts: account({ name: 'Ad\u043ebe_Experience_Cloud' }) },
    findings: [
      ...single(1),
      {
        code: 'lookAlike',
        level: 'warning',
        values: {
          line: 1,
          column: 'Internal name',
          value: 'Ad\u043ebe_Experience_Cloud',
          found: '\u043e (U+043E CYRILLIC SMALL LETTER O)',
          position: 3,
          expected: newName,
        },
      },
    ],
  },
  'letter case': {
    input: { accounts: account({ name: 'adobe_experience_cloud', type: 'Adobe experience cloud' }) },
    findings: [
      ...single(1),
      {
        code: 'letterCase',
        level: 'warning',
        values: { line: 1, column: 'Internal name', value: 'adobe_experience_cloud', expected: newName },
      },
      {
        code: 'letterCase',
        level: 'warning',
        values: { line: 1, column: 'Type', value: 'Adobe experience cloud', expected: newType },
      },
    ],
  },
  'parts joined otherwise': {
    input: { accounts: account({ name: 'AdobeExperience Cloud', type: 'Adobe_Experience_Cloud' }) },
    findings: [
      ...single(1),
      {
        code: 'separator',
        level: 'warning',
        values: { line: 1, column: 'Internal name', value: 'AdobeExperience Cloud', expected: newName },
      },
      {
        code: 'separator',
        level: 'warning',
        values: { line: 1, column: 'Type', value: 'Adobe_Experience_Cloud', expected: newType },
      },
    ],
  },
  'the type as the Dutch page has it': {
    input: { accounts: account({ name: oldName, type: 'ADOBE MARKETING CLOUD' }) },
    findings: [
      ...single(1, oldName, newName),
      {
        code: 'mistranslation',
        level: 'warning',
        values: { line: 1, column: 'Type', value: 'ADOBE MARKETING CLOUD', expected: oldType, language: 'nl' },
      },
    ],
  },
  'a letter is missing': {
    input: { accounts: account({ name: 'Adobe_Experience_Clod' }) },
    findings: [
      ...single(1),
      {
        code: 'near',
        level: 'warning',
        values: { line: 1, column: 'Internal name', value: 'Adobe_Experience_Clod', expected: newName },
      },
    ],
  },
  'none of the accounts': {
    input: { accounts: `${header}\n${bounce}\nAEM\taemInstance\tAdobe Experience Manager\tYes` },
    findings: [
      {
        code: 'none',
        level: 'error',
        values: { count: 2, package: 'Integration with the Adobe Experience Cloud' },
      },
    ],
  },
  'none of the accounts that could be read': {
    input: { accounts: `${bounce}\nAdobe_Experience_Cloud Adobe Experience Cloud Yes\na,b\n1;2;3;4;5` },
    findings: [
      {
        code: 'none',
        level: 'unsure',
        values: { count: 1, package: 'Integration with the Adobe Experience Cloud' },
      },
      { code: 'noSeparator', level: 'unsure', values: { line: 2 } },
      { code: 'columns', level: 'unsure', values: { line: 3, count: 2, expected: 4 } },
      { code: 'columns', level: 'unsure', values: { line: 4, count: 5, expected: 4 } },
    ],
  },
  'nothing that could be read': {
    input: { accounts: 'External accounts\ud800' },
    findings: [{ code: 'noSeparator', level: 'unsure', values: { line: 1 } }],
  },
  'a line that ends before the columns of the header': {
    input: { accounts: `Enabled\tLabel\tType\tInternal name\nYes\tMAC\n${newName}` },
    findings: [
      { code: 'columns', level: 'unsure', values: { line: 2, count: 2, expected: 4 } },
      { code: 'noSeparator', level: 'unsure', values: { line: 3 } },
    ],
  },
  'names of objects are only names': {
    input: { accounts: '__proto__\tconstructor\ttoString\tvalueOf' },
    findings: [
      {
        code: 'none',
        level: 'error',
        values: { count: 1, package: 'Integration with the Adobe Experience Cloud' },
      },
    ],
  },
})
