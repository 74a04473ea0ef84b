import { type KnownMessage, knownMessages, type MessageCode } from './known-messages.ts'
import { wordsOfMessage } from './words.ts'

/** One wording of a message. */
export interface Wording {
  code: MessageCode
  /** How much all its words and pairs of words weigh. */
  weight: number
  /** How many words and pairs it has. */
  size: number
}

/** A word, or a word with the one in front of it: the rarer among the messages, the heavier. */
interface Posting {
  weight: number
  wordings: Set<Wording>
}

/** The table of messages by what stands in them. */
export interface MessageIndex {
  /** Words that decide by themselves. */
  decisive: ReadonlyMap<string, MessageCode>
  postings: ReadonlyMap<string, Posting>
  /** Every longer word, and each of them with one letter left out. */
  misspellings: ReadonlyMap<string, readonly string[]>
}

/** Words shorter than this are not looked for with typing mistakes. */
export const shortestMisspelt = 5

/** Each word and each word with the one in front of it. What is undefined keeps its neighbours apart. */
export function* featuresOf(words: readonly (string | undefined)[]): Generator<string> {
  for (const [index, word] of words.entries()) {
    if (word === undefined) continue
    yield word
    const before = words[index - 1]
    if (before !== undefined) yield `${before} ${word}`
  }
}

/** A word with each of its letters left out once. */
export function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))
}

/** The index of all messages that are known. */
export function indexMessages(): MessageIndex {
  const postings = new Map<string, Posting>()
  const decisive = new Map<string, MessageCode>()
  for (const [code, { original, codes = [], phrases = [] }] of entries()) {
    for (const word of codes) decisive.set(word, code)
    for (const text of original === undefined ? phrases : [original, ...phrases]) {
      addWording(postings, code, new Set(featuresOf(wordsOfMessage(text))))
    }
  }
  for (const posting of postings.values()) {
    posting.weight = 1 / new Set(Array.from(posting.wordings, ({ code }) => code)).size
    for (const wording of posting.wordings) wording.weight += posting.weight
  }
  return { decisive, postings, misspellings: misspellingsOf([...postings.keys(), ...decisive.keys()]) }
}

function entries(): [MessageCode, KnownMessage][] {
  return Object.entries(knownMessages) as [MessageCode, KnownMessage][]
}

function addWording(postings: Map<string, Posting>, code: MessageCode, features: ReadonlySet<string>) {
  const wording = { code, weight: 0, size: features.size }
  for (const feature of features) {
    const posting = postings.get(feature) ?? { weight: 0, wordings: new Set() }
    postings.set(feature, posting)
    posting.wordings.add(wording)
  }
}

function misspellingsOf(features: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const word of features) {
    if (word.length < shortestMisspelt || !/^[a-z_]+$/.test(word)) continue
    for (const form of [word, ...deletions(word)]) found.set(form, [...(found.get(form) ?? []), word])
  }
  return found
}
