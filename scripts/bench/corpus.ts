import { join } from 'node:path'

const { SIGNPOST_CORPUS: named } = process.env

/** The folder of the documents that are measured: other people's, where the environment names them. */
export const corpus = named ?? join(import.meta.dirname, '../../content')

export const corpusNote = `The documents are ${
  named ? 'those of SIGNPOST_CORPUS' : 'our own (SIGNPOST_CORPUS names another folder)'
}; where more are needed they are repeated under other names.`
