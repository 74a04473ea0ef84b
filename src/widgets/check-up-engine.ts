// What the check-up needs to judge and to write, loaded when somebody reaches for it.
export { groups } from '../check-up/check-up.ts'
export { dateIn, findingWord, givenRows, notGivenLine, report, say, summaryIn } from '../check-up/report.ts'
export { reportJson } from '../check-up/report-json.ts'
export { reportMarkdown } from '../check-up/report-markdown.ts'
export { sample } from '../check-up/sample.ts'
export { redact } from '../checks/errors/redact.ts'
