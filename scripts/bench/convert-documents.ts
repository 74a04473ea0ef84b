import { convertFolder } from '../convert/convert-folder.ts'

/** What a run of this program prints. Its arguments are a folder, a folder for the pages, and how many threads convert. */
export interface Conversion {
  documents: number
  /** Documents that had to be converted. */
  converted: number
  errors: number
  seconds: number
  /** Most memory that the process held, all threads together. */
  megabytes: number
}

const [from = '', to = '', workers = ''] = process.argv.slice(2)
const { pages, converted, messages } = await convertFolder(from, to, { workers: Number(workers) })
const errors = messages.filter(({ level }) => level === 'error').length
// From the start of the process, as a person at the terminal counts.
const seconds = performance.now() / 1000
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ documents: pages, converted, errors, seconds, megabytes } satisfies Conversion))
