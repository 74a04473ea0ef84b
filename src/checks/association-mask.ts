import { defineCheck, type Finding } from './check.ts'
import { groupFindings, missingFindings } from './mask/group-findings.ts'
import { readMask } from './mask/mask-findings.ts'
import { profileFindings } from './mask/profile-findings.ts'
import type { Basis } from './provenance.ts'

/** Adobe gives two readings of a mask; that they are one is our conclusion. */
const bothPages: Basis = { kind: 'inferred', source: 'bothPages' }
const prefixRule: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const spelling: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const ldapField: Basis = { kind: 'inferred', source: 'ldap' }
const permissions: Basis = { kind: 'documented', source: 'permissionsV8' }
const pitfall: Basis = { kind: 'inferred', source: 'copying' }
const unknown: Basis = { kind: 'inferred', source: 'unanswered' }
const lists: Basis = { kind: 'inferred', source: 'typed' }

const messages = {
  maskMissing: 'No mask was given. Copy it from the field Association mask of the external account.',
  entity:
    'The mask has {entity} at character {position}: the code of a sign, from the source of a web page. Type the sign itself.',
  fullWidth:
    'The mask has {found} at character {position}, which looks like a part of (.*) and is none. Type {expected} with an English keyboard.',
  maskInvisible: 'The mask has {found} at character {position}, which nobody can see. Delete it.',
  maskLookAlike:
    'The mask has {found} at character {position}. Type {expected} there, unless the profile names have the same sign.',
  unbalanced: 'The parenthesis {sign} at character {position} of the mask has no partner. Write the group as (.*).',
  noCapture:
    'The mask has {sign} at character {position} without parentheses, so no group name is taken from it. Write (.*).',
  construct:
    'Nobody documents how Campaign reads {sign} (character {position} of the mask), so nothing is worked out here. Use plain text and one (.*).',
  prefixForm:
    'This mask has no parentheses: it is read as the text in front of the group name. Adobe’s screenshots write (.*) after it.',
  literalSign:
    'The sign {sign} at character {position} of the mask is read here as plain text. Adobe does not say whether Campaign does the same.',
  maskSpace:
    'The mask has a space at an end or next to another, at character {position}. Delete it, unless the profile names have it too.',
  maskNoSpace:
    'The text of the mask ends with a hyphen (character {position}) and no space after it. Add one if the profile names have one there.',
  unescapedDot: 'The dot at character {position} of the mask may stand for any sign. Write \\. to mean a dot.',
  labelGiven: '{group} is the label of a built-in operator group. Its internal name, {name}, is what counts.',
  groupSpace:
    'The group name {group} has {found} at character {position}: a space at an end, or a sign that is not the plain one. Copy the internal name again.',
  leads: '{profile} leads to the group {group}.',
  remainder: '{profile} leads to a group whose internal name is {group}.',
  letterCase:
    '{profile} has {found} at character {position} where the mask has {expected} (its character {maskPosition}). Whether letter case counts is not documented, so copy it exactly.',
  spaceMissing:
    '{profile} lacks a space before {found} at character {position}. The mask has one there (its character {maskPosition}).',
  spaceExtra:
    '{profile} has a space at character {position} that the mask does not ask for. Delete it, or add it to the mask if all profiles have it.',
  lookAlike:
    '{profile} has {found} at character {position} where the mask has {expected} (its character {maskPosition}). They look alike and are different signs.',
  invisible: '{profile} has {found} at character {position}, which nobody can see. Delete it.',
  tooShort: '{profile} ends too early: at character {position} the mask has {expected} (its character {maskPosition}).',
  stops:
    '{profile} stops matching at character {position}: it has {found} where the mask has {expected} (its character {maskPosition}).',
  emptyRemainder: '{profile} leaves nothing for the name of the group. Put the internal name of a group there.',
  leadingSpace:
    '{profile} leaves the group name {group}, which begins with a space (character {position}). Add a space to the mask after its character {maskPosition}.',
  oddCharacter: '{profile} has {found} at character {position}, in the name of the group. Type {expected} there.',
  labelInProfile:
    '{profile} leads to {group}, which is a label. End the profile name with the internal name {name} instead.',
  groupCase:
    '{profile} leads to {group} while the group is called {nearest} here. Whether letter case counts is not documented, so copy it exactly.',
  nearGroup: '{profile} leads to {group} while the group is called {nearest} here. Copy the name exactly, spaces too.',
  unknownGroup:
    '{profile} leads to {group} (from character {position}), which is not among the groups given. Create that group or rename the profile.',
  controlPanel:
    '{profile} contains “admin”: everybody in this profile also gets access to Control Panel, which hosted instances have.',
  duplicate: '{profile} is in the list of profiles more than once.',
  groupsMissing: 'No operator groups were given. Whether the groups exist cannot be told.',
  profilesMissing: 'No profile names were given. Copy them from the Admin Console, one a line.',
  unreached: 'No profile leads to the group {group}. A profile named {profile} would.',
  create: 'For the group {group}, create the profile {profile}.',
} as const

/** One finding of this check. */
export type Said = Finding<typeof messages>

/** The mask in front of the group's internal name must be the name of the product profile. */
export default defineCheck({
  id: 'association-mask',
  title: 'Association mask',
  purpose:
    'Shows to which operator group each product profile leads, or at which character it stops matching, and why.',
  fields: {
    mask: {
      label: 'Association mask',
      hint: 'As it stands in the external account, for example Campaign - tenant_id - (.*)',
      kind: 'line',
    },
    profiles: {
      label: 'Product profiles in the Admin Console',
      hint: 'The names of the profiles (formerly: groups in the Enterprise Dashboard), one a line.',
      kind: 'lines',
    },
    groups: {
      label: 'Operator groups in Campaign',
      hint: 'The internal names, from the column Name and not from the column Label, one a line.',
      kind: 'lines',
    },
  },
  messages,
  basis: {
    maskMissing: lists,
    entity: pitfall,
    fullWidth: pitfall,
    maskInvisible: pitfall,
    maskLookAlike: pitfall,
    unbalanced: ldapField,
    noCapture: ldapField,
    construct: unknown,
    prefixForm: prefixRule,
    literalSign: unknown,
    maskSpace: spelling,
    maskNoSpace: bothPages,
    unescapedDot: ldapField,
    labelGiven: permissions,
    groupSpace: pitfall,
    leads: bothPages,
    remainder: bothPages,
    letterCase: unknown,
    spaceMissing: spelling,
    spaceExtra: spelling,
    lookAlike: spelling,
    invisible: spelling,
    tooShort: prefixRule,
    stops: prefixRule,
    emptyRemainder: bothPages,
    leadingSpace: bothPages,
    oddCharacter: spelling,
    labelInProfile: permissions,
    groupCase: unknown,
    nearGroup: spelling,
    unknownGroup: prefixRule,
    controlPanel: { kind: 'documented', source: 'migration' },
    duplicate: lists,
    groupsMissing: lists,
    profilesMissing: lists,
    unreached: bothPages,
    create: bothPages,
  },
  example: {
    mask: 'Campaign - tenant_id - (.*)',
    profiles: [
      'Campaign - tenant_id - delivery',
      'campaign - tenant_id - report',
      'Campaign - tenant_id- workflow',
      'Campaign - tenant_id - Administrator',
    ].join('\n'),
    groups: 'admin\ndelivery\nreport\nworkflow',
  },
  *run({ mask, profiles, groups }) {
    const profileNames = linesOf(profiles)
    const groupNames = [...new Set(linesOf(groups))]
    const reading = yield* readMask(mask)
    yield* groupFindings(groupNames)
    const reached = yield* profileFindings(reading.mask, profileNames, groupNames)
    yield* missingFindings(reading, profileNames, groupNames, reached)
  },
})

/** Entries one a line; empty lines are left out, spaces at the ends of the others are kept. */
function linesOf(text: string): string[] {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  const lines = unix.split('\n')
  return lines.includes('') ? lines.filter((line) => line !== '') : lines
}
