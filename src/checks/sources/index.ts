import emptyPage from './empty-page.ts'
import encoding from './encoding.ts'
import englishPage from './english-page.ts'
import fileNames from './file-names.ts'
import frontMatter from './front-matter.ts'
import images from './images.ts'
import limits from './limits.ts'
import links from './links.ts'
import readable from './readable.ts'
import sectionIds from './section-ids.ts'
import sections from './sections.ts'
import snippets from './snippets.ts'
import type { AnySourceCheck } from './source-check.ts'
import sourceWords from './source-words.ts'

/** The checks of source documents, in the order in which their findings help. */
export const sourceChecks: readonly AnySourceCheck[] = [
  fileNames,
  readable,
  limits,
  encoding,
  emptyPage,
  frontMatter,
  englishPage,
  sectionIds,
  sourceWords,
  links,
  images,
  snippets,
  sections,
]
