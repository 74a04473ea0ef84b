/** Sources by path below their folder; `undefined` is a symbolic link that is not followed, an error cannot be read. */
export type Sources = Record<string, string | Uint8Array | Error | undefined>

interface BadSources {
  files: Sources
  /** `<file>:<line>:<column> <level> <check>/<code>`, in order. */
  findings: readonly string[]
}

const english = '# A {#a}\n\nText.\n'

/** Sources with something wrong in them, and all that is to be said about them. */
export const badSources: Record<string, BadSources> = {
  'nothing is wrong': {
    files: { 'en/a.md': english, 'nl/a.md': '# A {#a}\n\nTekst, met een [link](#a) en [nog een](a.md#a).\n' },
    findings: [],
  },
  'a byte order mark, CRLF and no line end at the end': {
    files: { 'en/a.md': '\uFEFF---\r\ntitle: A\r\n---\r\n\r\n# A {#a}\r\n\r\n>[!NOTE]\r\n>\r\n>Text.' },
    findings: [],
  },
  'front matter that does not close': {
    files: { 'en/a.md': '---\ntitle: A\n\n# A\n\nText.\n' },
    findings: ['en/a.md:1:1 error front-matter/unclosed'],
  },
  'front matter that is no YAML': {
    files: { 'en/a.md': '---\ntitle: A\ndescription: b: c\n---\n\nText.\n' },
    findings: ['en/a.md:3:14 error front-matter/syntax'],
  },
  'front matter with a key twice': {
    files: { 'en/a.md': '---\ntitle: A\ntitle: B\n---\n\nText.\n' },
    findings: ['en/a.md:3:1 error front-matter/syntax'],
  },
  'front matter that is a list': {
    files: { 'en/a.md': '---\n- title\n---\n\n# A\n' },
    findings: ['en/a.md:2:1 error front-matter/syntax'],
  },
  'front matter of wrong types': {
    files: { 'en/a.md': '---\ntitle: 7\ndescription: [a]\ntemplate: wide\nindex: y\n---\n\n# A\n\nText.\n' },
    findings: [
      'en/a.md:2:8 error front-matter/wrongType',
      'en/a.md:3:14 error front-matter/wrongType',
      'en/a.md:4:11 error front-matter/template',
    ],
  },
  'neither title nor heading': {
    files: { 'en/a.md': 'Text.\n' },
    findings: ['en/a.md:1:1 error front-matter/noTitle'],
  },
  'an empty file, and one of front matter only': {
    files: { 'en/a.md': '', 'en/b.md': '---\ntitle: B\n---\n' },
    findings: ['en/a.md:1:1 error empty-page/empty', 'en/b.md:1:1 error empty-page/empty'],
  },
  'a file that is not UTF-8': {
    files: { 'en/a.md': Uint8Array.from([0x23, 0x20, 0x41, 0x0a, 0xf0, 0x9f, 0x98, 0x80, 0xc3, 0xa9, 0xe9, 0x0a]) },
    findings: ['en/a.md:2:4 error encoding/notUtf8'],
  },
  'an encoded surrogate and an overlong slash': {
    files: { 'en/a.md': Uint8Array.from([0x41, 0xed, 0xa0, 0x80]), 'en/b.md': Uint8Array.from([0xc0, 0xaf]) },
    findings: ['en/a.md:1:2 error encoding/notUtf8', 'en/b.md:1:1 error encoding/notUtf8'],
  },
  'a file cut in the middle of a character': {
    files: { 'en/a.md': Uint8Array.from([0x41, 0xe6, 0x98]) },
    findings: ['en/a.md:1:2 error encoding/notUtf8'],
  },
  'an id twice, also on a collapsible part': {
    files: { 'en/a.md': '# A {#a}\n\n## B {#b}\n\nText.\n\n## C{#b}\n\n+++ D {#a}\n\nText.\n\n+++\n' },
    findings: ['en/a.md:7:5 error section-ids/duplicate', 'en/a.md:9:7 error section-ids/duplicate'],
  },
  'ids that are none': {
    files: { 'en/a.md': '# A {#a b}\n\n## B {#é}\n\n**C** {#<c>}\n\nText {#not one}.\n' },
    findings: [
      'en/a.md:1:5 error section-ids/malformed',
      'en/a.md:3:6 error section-ids/malformed',
      'en/a.md:5:7 error section-ids/malformed',
    ],
  },
  'a translation without its English page': {
    files: { 'en/a.md': english, 'nl/b.md': '# B\n\nTekst.\n' },
    findings: ['nl/b.md:1:1 error english-page/missing'],
  },
  'words that the format does not have': {
    files: {
      'en/a.md':
        '# A\n\nThe [!UICONTOL Print] button.\n\n>[!NOET]\n>\n>Text.\n\n* a\n\n  >[!SOMETHING]\n  >\n  >b\n\n`[!X y]` \\[!X]\n',
    },
    findings: [
      'en/a.md:3:5 error source-words/unknownNear',
      'en/a.md:5:2 error source-words/unknownNear',
      'en/a.md:11:4 error source-words/unknown',
    ],
  },
  'words without a text, or in the wrong place': {
    files: { 'en/a.md': '# A\n\nPress [!UICONTROL ] or **[!DNL x** now.\n\n[!NOTE]\n\nLine one\nand [!TIP] two.\n' },
    findings: [
      'en/a.md:3:7 error source-words/incomplete',
      'en/a.md:3:26 error source-words/incomplete',
      'en/a.md:5:1 error source-words/misplaced',
      'en/a.md:8:5 error source-words/misplaced',
    ],
  },
  'tabs and boxes that do not close or open': {
    files: { 'en/a.md': '# A\n\n>[!BEGINTABS]\n\n>[!TAB x]\n\nText.\n\n>[!ENDSHADEBOX]\n' },
    findings: ['en/a.md:3:2 error source-words/unclosed', 'en/a.md:9:2 error source-words/unclosed'],
  },
  'links to nothing': {
    files: {
      'en/a.md':
        '# A {#alpha}\n\n[x](b.md) [x](ab.md) [x](#alfa)\n[x](c/longer-name.md#nothing) [x](c/longer-nam.md) [x](#nothing-like-it) [x](sheet.pdf) [x](../../x.md)\n',
      'en/c/longer-name.md': '# L {#longer}\n\nText, [up](../a.md#alpha).\n',
    },
    findings: [
      'en/a.md:3:1 error links/noPageNear',
      'en/a.md:3:11 error links/noPageNear',
      'en/a.md:3:22 error links/noSectionNear',
      'en/a.md:4:1 error links/noSection',
      'en/a.md:4:31 error links/noPageNear',
      'en/a.md:4:52 error links/noSection',
      'en/a.md:4:74 error links/noFile',
      'en/a.md:4:89 error links/noFile',
    ],
  },
  'a link to a page like no other': {
    files: { 'en/a.md': '# A\n\nSee [this][l].\n\n[l]: quite-another-name.md\n' },
    findings: ['en/a.md:5:1 error links/noPage'],
  },
  'a link to a page that is in English only': {
    files: {
      'en/a.md': english,
      'en/b.md': '# B {#b}\n\nText.\n',
      'nl/a.md': '# A {#a}\n\n[x](b.md#b) [y](b.md#bb)\n',
    },
    findings: [
      'nl/a.md:3:1 warning links/onlyEnglish',
      'nl/a.md:3:13 warning links/onlyEnglish',
      'nl/a.md:3:13 error links/noSectionNear',
    ],
  },
  'links that could run or hide where they lead': {
    files: {
      'en/a.md':
        '# A\n\n[a](javascript:alert(1)) [b](JAVA&#83;CRIPT:x) [c](<java\tscript:x>) [d](data:text/html,x)\n[e](vbscript:x) [f](file:///x) [g](//x.example) [h](/\\\\x.example) [i](ftp://x)\n\n>[!VIDEO](javascript:x)\n',
    },
    findings: [
      'en/a.md:3:1 error links/refused',
      'en/a.md:3:26 error links/refused',
      'en/a.md:3:48 error links/refused',
      'en/a.md:3:69 error links/refused',
      'en/a.md:4:1 error links/refused',
      'en/a.md:4:17 error links/refused',
      'en/a.md:4:32 error links/refused',
      'en/a.md:4:49 error links/refused',
      'en/a.md:4:67 error links/refused',
      'en/a.md:6:2 error links/refused',
    ],
  },
  'images, which no page shows': {
    files: {
      'en/a.md': '# A\n\nThe ![tray](tray.png) opens.\n',
      'en/b.md': '# B\n\n![](a.png)\n\n<table><tr><td><img src="b.png" alt="b"></td></tr></table>\n',
    },
    findings: ['en/a.md:3:5 warning images/one', 'en/b.md:3:1 warning images/several'],
  },
  'links and images in raw HTML': {
    files: {
      'en/a.md':
        '# A\n\n<table>\n<tr><td><a class="x" href="javascript:a">b</a></td></tr></table>\n\nText <a href=\'bb.md\'>b</a>, <a href="c.md?x=1&amp;y=2#c">c</a>.\n',
      'en/c.md': '# C {#c}\n\nText.\n',
    },
    findings: ['en/a.md:4:9 error links/refused', 'en/a.md:6:6 error links/noPage'],
  },
  'snippets that the documents do not share': {
    files: {
      'en/a.md':
        '# A\n\n{{safety}}\n\n{{safty}} {{$include _includes/all.md}} {{quite-another}} `{{code}}` {{ none }\n',
      'en/_includes/snippets.md': '# Snippets\n\n## Safety {#safety}\n\nHot parts.\n\n## Next {#next}\n\nText.\n',
      'en/_includes/all.md': 'Text.\n',
    },
    findings: ['en/a.md:5:1 warning snippets/missingNear', 'en/a.md:5:41 warning snippets/missing'],
  },
  'a section missing, one more, and one that could be either': {
    files: {
      'en/a.md': '# A {#a}\n\n## B\n\n`b`\n\n## C\n\n* c\n\n## D {#d}\n\n## E\n\nText.\n\n## F\n\nText.\n',
      'nl/a.md': '# A {#a}\n\n## B\n\n`b`\n\n## D {#d}\n\n## X\n\nTekst.\n',
      'zh-hans/a.md':
        '# A {#a}\n\n## B\n\n`b`\n\n## N\n\n> 新\n\n## C\n\n* c\n\n## D {#d}\n\n## E\n\n文。\n\n## F\n\n文。\n',
    },
    findings: [
      'nl/a.md:7:1 warning sections/missing',
      'nl/a.md:9:1 warning sections/unsure',
      'zh-hans/a.md:7:1 warning sections/extra',
    ],
  },
  'a file that cannot be read': {
    files: { 'en/a.md': english, 'nl/a.md': new Error('the permission is missing') },
    findings: ['nl/a.md:1:1 error readable/unreadable'],
  },
  'quotes within quotes, and lists within lists, without end': {
    files: {
      'en/a.md': `# A\n\nText.\n\nX ${'>'.repeat(4000)} Text.\n`,
      'en/b.md': `# A\n\n${'>'.repeat(4000)} Text.\n`,
      'en/c.md': `# A\n\n> ${'* '.repeat(51)} Text.\n`,
      'en/d.md': `# A\n\n${Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}* x\n`).join('')}`,
    },
    findings: [
      'en/b.md:3:401 error limits/tooMuch',
      'en/c.md:3:101 error limits/tooMuch',
      'en/d.md:203:401 error limits/tooMuch',
    ],
  },
  'more addresses in a word, and more keys, than are read in seconds': {
    files: {
      'en/a.md': `# A\n\nText.\n${'www.'.repeat(200_000)}\n`,
      'en/b.md': `# A\n\n${'a@b.c'.repeat(6000)}\n`,
      'en/c.md': `---\n${Array.from({ length: 3000 }, (_, index) => `k${index}: x\n`).join('')}---\n\n# A\n\nText.\n`,
    },
    findings: [
      'en/a.md:3:1 error limits/tooMuch',
      'en/b.md:3:1 error limits/tooMuch',
      'en/c.md:1:1 error limits/tooMuch',
    ],
  },
  'more quotes than are read in seconds': {
    files: {
      'en/a.md': `# A\n\n${'>[!NOTE]\n>\n>Text.\n\n'.repeat(3001)}`,
      'en/b.md': `# A\n\n> Text.\n${'Text.\n'.repeat(4000)}`,
      'en/c.md': `# A\n\n${'> Text.\n'.repeat(4000)}`,
    },
    findings: ['en/a.md:12003:1 error limits/tooMuch', 'en/b.md:3003:1 error limits/tooMuch'],
  },
  'more signs in a paragraph than are read in seconds': {
    files: {
      'en/a.md': `# A\n\n${'['.repeat(6000)}\n`,
      'en/b.md': `# A\n\nText\n${'**a** '.repeat(1500)}\n> _a`,
      'en/c.md': `# A\n\n\`\`\`\n${'[\n'.repeat(6000)}\`\`\`\n\n${'* [a](c.md)\n'.repeat(3000)}`,
    },
    findings: ['en/a.md:3:1 error limits/tooMuch', 'en/b.md:3:1 error limits/tooMuch'],
  },
  'a section with another id than in English': {
    files: { 'en/a.md': '# A {#a}\n\n## Tray\n\nText.\n', 'nl/a.md': '# A {#a}\n\n## Lade {#lade}\n\nTekst.\n' },
    findings: ['nl/a.md:3:1 warning sections/renamed'],
  },
  'names that cannot be addresses, or are the same one': {
    files: {
      'en/a b.md': english,
      'en/c.md': english,
      'en/c/index.md': english,
      'en/Deep/x.md': english,
      'en/deep/x.md': english,
      'en/l.md': undefined,
      'en/con.md': english,
      'en/aux.x/y.md': english,
      'en/dot./y.md': english,
      [`en/${'n'.repeat(201)}.md`]: english,
    },
    findings: [
      'en/con.md:1:1 error file-names/badName',
      'en/aux.x/y.md:1:1 error file-names/badName',
      'en/dot./y.md:1:1 error file-names/badName',
      `en/${'n'.repeat(201)}.md:1:1 error file-names/tooLong`,
      'en/deep/x.md:1:1 error file-names/sameAddress',
      'en/a b.md:1:1 error file-names/badName',
      'en/c/index.md:1:1 error file-names/sameAddress',
      'en/l.md:1:1 error file-names/foreign',
    ],
  },
}
