/** A page beside its English page, and what is said: `line:column level check/code | expected | got`. */
export interface TranslationCase {
  english: string
  other: string
  findings: readonly string[]
}

const line = (text: string) => `# A {#a}\n\n${text}\n`

/** One line of English beside one of the translation. */
function pair(english: string, other: string, ...findings: string[]): TranslationCase {
  return { english: line(english), other: line(other), findings }
}

function html(...cells: string[]): string {
  return `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`
}

export const translationCases: Record<string, TranslationCase> = {
  'a translation that changes nothing': pair('Set **x_y** to `1`.', 'Stel **x_y** in op `1`.'),
  'fewer occurrences are no finding': pair('x_y, then x_y.', 'Eerst x_y.'),
  'code that is altered': pair(
    'Type `stop --now`.',
    'Typ `stop --nu`.',
    '3:6 error literals/altered | stop --now | stop --nu',
  ),
  'code that is altered once of two times': pair(
    'Type `go`, then `go`.',
    'Typ `go`, dan `gaan`.',
    '3:16 error literals/altered | go | gaan',
  ),
  'code that touches a word': pair('Set it to `false`.', 'Zet op `false`Het.'),
  'an identifier that is altered': pair(
    'It is sales_report.',
    'Het is sales_rapport.',
    '3:8 error literals/altered | sales_report | sales_rapport',
  ),
  'an identifier in bold': pair(
    'Set **sales_report**.',
    'Stel **sales_rapport** in.',
    '3:8 error literals/altered | sales_report | sales_rapport',
  ),
  'an identifier that is lost': pair(
    'Set sales_report here.',
    'Stel het hier in.',
    '3:1 error literals/lost | sales_report',
  ),
  'an identifier in another letter case': pair(
    'Set SALES_Report.',
    'Stel Sales_Report in.',
    '3:6 error literals/letterCase | SALES_Report | Sales_Report',
  ),
  'a name with a prefix and a space': pair(
    'Open nms:sale.',
    'Open nms :sale.',
    '3:6 error literals/spaces | nms:sale | nms :sale',
  ),
  'a placeholder may be translated': pair(
    'Read <file_name>.',
    'Lees <bestands_naam>.',
    '3:1 unsure literals/lost | file_name',
  ),
  'an option': pair('Add --verbose to it.', 'Voeg --uitvoerig toe.', '3:1 error literals/lost | --verbose'),
  'a variable': pair('Write $(path) there.', 'Schrijf $(pad) daar.', '3:9 error literals/altered | $(path) | $(pad)'),
  'an attribute': pair('The value @colour.', 'De waarde @kleur.', '3:11 error literals/altered | @colour | @kleur'),
  'a file': pair(
    'Open report.xml now.',
    'Open rapport.xml nu.',
    '3:6 error literals/altered | report.xml | rapport.xml',
  ),
  'a path': pair(
    'See /etc/orders/list today.',
    'Zie /etc/order/list vandaag.',
    '3:5 error literals/altered | /etc/orders/list | /etc/order/list',
  ),
  'a host': pair(
    'Ask mail.orders.com today.',
    'Vraag mail.bestel.com vandaag.',
    '3:7 unsure literals/altered | mail.orders.com | mail.bestel.com',
  ),
  'a mail address': pair(
    'Write to help@orders.com.',
    'Schrijf naar hulp@orders.com.',
    '3:14 unsure literals/altered | help@orders.com | hulp@orders.com',
  ),
  'an address': pair(
    'See <https://orders.example/list>.',
    'Zie <https://orders.example/lijst>.',
    '3:6 error literals/altered | https://orders.example/list | https://orders.example/lijst',
  ),
  'a command in bold': pair(
    'Run **systemctl start orders** now.',
    'Voer **systeemctl begin orders** uit.',
    '3:8 error literals/altered | systemctl start orders | systeemctl begin orders',
  ),
  'a mask with spaces in it': pair(
    'The mask Shop_(.*) fits.',
    'Het masker Shop_ (.* ) past.',
    '3:12 error literals/spaces | Shop_(.*) | Shop_ (.* )',
  ),
  'a mask between quotation marks': pair(
    'Use "Shop - big_one - (.&#42;)".',
    'Gebruik &quot;Winkel - big_one - (.&#42;)&quot;.',
    '3:10 error literals/altered | Shop - big_one - (.*) | Winkel - big_one - (.*)',
  ),
  'a header': pair(
    'Send Authorization: Basic <user_key> first.',
    'Stuur Autorisatie: Basis <user_key> eerst.',
    '3:1 error literals/lost | Authorization: Basic <user_key>',
  ),
  'a version': pair('Since 3.4.1 it works.', 'Sinds 3.4.2 werkt het.', '3:7 error literals/altered | 3.4.1 | 3.4.2'),
  'a number': pair(
    'At most 5000000 rows.',
    'Hoogstens 500000 rijen.',
    '3:11 unsure literals/altered | 5000000 | 500000',
  ),
  'a number with a unit': pair('Up to 5 MB big.', 'Tot 5 kB groot.', '3:1 unsure literals/lost | 5 MB'),
  'a number with a unit, as the language writes it': pair('Up to 1.5 GB big.', 'Tot 1,5GB groot.'),
  'thousands are written as the language does': pair('At most 5,000 rows.', 'Hoogstens 5.000 rijen.'),
  'a name known from code': {
    english: '# A {#a}\n\nRead `orderList`.\n\nThe orderList is long.\n',
    other: '# A {#a}\n\nLees `orderList`.\n\nDe ordeLijst is lang.\n',
    findings: ['5:4 error literals/altered | orderList | ordeLijst'],
  },
  'a name known from code, with a capital': {
    english: '# A {#a}\n\nRead `orderList`.\n\nThe orderList is long.\n',
    other: '# A {#a}\n\nLees `orderList`.\n\nDe OrderList is lang.\n',
    findings: ['5:4 unsure literals/letterCase | orderList | OrderList'],
  },
  'a reference in an address': pair('See https://a.example/b?c=1&d=2 now.', 'Zie https://a.example/b?c=1&amp;d=2 nu.'),
  'a name of two words written as one': {
    english: '# A {#a}\n\nThe Order Center.\n\nIt ends with ordercenter.\n',
    other: '# A {#a}\n\nHet Order Center.\n\nHet eindigt op bestelcentrum.\n',
    findings: ['5:1 unsure literals/lost | ordercenter'],
  },
  'a name in capitals': pair(
    '* **Type**: Orders World Shop',
    '* **Type**: ORDERS WORLD SHOP',
    '3:13 error literals/letterCase | Orders World Shop | ORDERS WORLD SHOP',
  ),
  'a path of menus in bold': pair(
    'Go to **File > Save** now.',
    'Ga naar **Bestand > Opslaan** nu.',
    '3:1 unsure literals/lost | File > Save',
  ),
  'a label in bold': pair(
    'The **Order Type** counts.',
    'Het **Soort Bestelling** telt.',
    '3:1 unsure literals/lost | Order Type',
  ),
  'one label in two languages': pair(
    'The **Order Type** or **Order Type** counts.',
    'Het **Order Type** of **Soort Bestelling** telt.',
    '1:1 unsure literals/mixed | Order Type | 1',
  ),
  'the beginning of addresses, between quotation marks': pair(
    'It is "https://" here.',
    'Het is https:// hier.',
    '3:1 unsure literals/lost | "https://"',
  ),
  'a name that is a word too is none': pair(
    'Buy Order now.\n\nBuy Order or an order.',
    'Koop Ordes nu.\n\nKoop Ordes.',
  ),
  'a name, once': pair(
    'We buy Order now.\n\nWe buy Order or more.',
    'Wij kopen Orders.\n\nWij kopen Orders of meer.',
    '3:11 unsure literals/altered | Order | Orders',
  ),
  'a text to look for': pair(
    'It has the word "order".',
    'Het heeft het woord "bestelling".',
    '3:1 unsure literals/lost | order',
  ),
  'a quoted message': pair(
    'It says "Orders cannot be read now".',
    'Het zegt "Kan niet lezen".',
    '3:1 unsure literals/lost | Orders cannot be read now',
  ),
  'quoted words, where some are kept': pair(
    'As "order" and "orders big".',
    'Zoals "order" en "bestellingen".',
    '3:1 unsure literals/lost | orders big',
  ),
  'quoted words, where all are translated': pair('As "big" and "small".', 'Zoals "groot" en "klein".'),
  'a cell of HTML': pair(
    '<table><tr><td>x_port</td></tr></table>',
    '<table><tr><td>x_poort</td></tr></table>',
    '3:16 error literals/altered | x_port | x_poort',
  ),
  'unseen signs and references change nothing': pair('Set **a_b** here.', 'Stel &#x200B;**a_b**&#x200B; in. ​a_b​'),
  'a block of code': pair(
    '```\nvar brand = 1\n```',
    '```\nvar merk = 1\n```',
    '4:1 error literals/altered | var brand = 1 | var merk = 1',
  ),
  'a link to another host': pair(
    'See [this](https://shop.orders.example/a).',
    'Zie [dit](https://shop.ord?lang=ers.example/a).',
    '3:6 error addresses/otherHost | https://shop.orders.example/a | https://shop.ord?lang=ers.example/a',
  ),
  'a link to the same place in another language': pair(
    'See [this](https://www.orders.example/en/a).',
    'Zie [dit](https://nl.orders.example/nl/a?lang=nl).',
  ),
  'a link to another page': pair(
    'See [this](b.md#x).',
    'Zie [dit](c.md#x).',
    '3:6 error addresses/otherPage | b.md#x | c.md#x',
  ),
  'a link that is lost': pair('See [this](b.md).', 'Zie dit.', '3:1 unsure addresses/lost | b.md'),
  'a link without encryption': pair(
    'See `shop.orders.example` here.',
    'Zie `shop.orders.example` [hier](http://shop.orders.example/).',
    '3:28 warning addresses/insecure | http://shop.orders.example/',
  ),
  'an unseen sign in a word': pair(
    'The a.b is old.',
    'De a.\u200Bb is oud.',
    '3:4 warning residue/unseen | a.[U+200B]b',
  ),
  'bold without a word': pair('For **big** shops.', 'Voor grote **** winkels.', '3:12 error residue/emptyBold'),
  'mark-up that shows': pair('For **big** shops.', 'Voor grote** winkels.', '3:11 error residue/markUp | **'),
  'a link turned round': pair('See text here.', 'Zie ](b.md)dit[.', '3:5 error residue/markUp | ]('),
  'a mark of a tool': pair(
    'Open the file.',
    'Open het {dossier 0} nu.',
    '3:10 error residue/placeholder | {dossier 0}',
  ),
  'words left in English': pair(
    'The order of the list is kept. Then it is shown.',
    'The order of the list is kept. Dan verschijnt het.',
    '3:1 warning residue/english | The order of the list is kept',
  ),
  'a section left in English': pair(
    'The order of the list is kept. Then it is shown to you.',
    'The order of the list is kept. Then it is shown to you.',
    '1:1 warning residue/untranslated',
  ),
  'a section that is missing': {
    english: '# A {#a}\n\nText.\n\n## B {#b}\n\n`b`\n\n## C {#c}\n\n`c`\n',
    other: '# A {#a}\n\nTekst.\n\n## C {#c}\n\n`c`\n',
    findings: ['5:1 warning shape/missing'],
  },
  'a section that English lacks': {
    english: '# A {#a}\n\nText.\n\n## C {#c}\n\n`c`\n',
    other: '# A {#a}\n\nTekst.\n\n## Bb {#b}\n\n1. `b`\n\n## C {#c}\n\n`c`\n',
    findings: ['5:1 warning shape/extra'],
  },
  'sections in another order': {
    english: '# A {#a}\n\nText.\n\n## B {#b}\n\n`b`\n\n## C {#c}\n\n`c`\n',
    other: '# A {#a}\n\nTekst.\n\n## C {#c}\n\n`c`\n\n## Bb {#b}\n\n`b`\n',
    findings: ['5:1 warning shape/order | B'],
  },
  'a cell less in a table of HTML': pair(
    '<table><tr><td>1</td><td></td></tr></table>',
    '<table><tr><td>1</td></tr></table>',
    '3:16 warning shape/count | 2 | 1',
  ),
  'a table of HTML in place of one with lines': pair('| a | b |\n|---|---|\n| 1 | 2 |', html('a', 'b', '1', '2')),
  'a heading of another depth': {
    english: '# A {#a}\n\nText.\n\n## C {#c}\n\n`c`\n',
    other: '# A {#a}\n\nTekst.\n\n### C {#c}\n\n`c`\n',
    findings: ['5:1 warning shape/depth | 2 | 3'],
  },
  'another id': {
    english: '# A {#a}\n\nText.\n\n## C\n\n`c_d`\n',
    other: '# A {#a}\n\nTekst.\n\n## C {#see}\n\n`c_d`\n',
    findings: ['5:1 error shape/id | c | see'],
  },
  'items of a list': pair('* a\n* b\n* c', '* a\n* b', '3:3 warning shape/count | 3 | 2'),
  'a section that English has changed since': {
    english: '# A {#a}\n\nNew text.\n',
    other: '---\ntitle: A\ntranslated:\n  a: "0123456789abcd"\n---\n\n# A {#a}\n\nOude tekst.\n',
    findings: ['7:1 warning freshness/outdated'],
  },
  'a stamp that is none': {
    english: '# A {#a}\n\nText.\n',
    other: '---\ntranslated:\n  a: 12\n---\n\n# A {#a}\n\nTekst.\n',
    findings: ['3:3 error freshness/malformed'],
  },
  'a stamp of a section that English lacks': {
    english: '# A {#a}\n\nText.\n',
    other: '---\ntranslated:\n  b: "0123456789abcd"\n---\n\n# A {#a}\n\nTekst.\n',
    findings: ['1:1 warning freshness/unknown'],
  },
}

/** A language that translates labels, so that none can be said to be altered. */
export const localizedLabels: Record<string, string> = {
  'en/a.md': line('Choose [!UICONTROL Save].'),
  'nl/a.md': line('Kies [!UICONTROL Opslaan].'),
}
