import { sharedSequence } from './figures.ts'
import type { Fingerprint } from './fingerprint.ts'
import { isOfSubject } from './subject.ts'
import { substitution } from './substitution.ts'
import { isNumber } from './tokens.ts'

/** A rewording keeps the figures and their order; eight of them in the same order are no chance, or five where the words are mostly the same too. */
const fewestFigures = 8
const fewestFiguresOfWords = 5
/** Round numbers, days and percentages are in every report: only many of them tell. */
const fewestNumbers = 10
/** Nine in ten: a rewording may lose one of them. */
const spunFrom = 0.9
/** Where no figure is left out or added, some may have changed places within a sentence: "fell 31.3% to $1.55 billion". */
const turnedFrom = 0.75
/** Of the distinct words of the smaller text. Translations share figures but no words: they stay apart, as reports in their own right. */
const spunWords = 0.25
/** Accounts of one event that share five figures in order shared less than half of their words. */
const mostWords = 0.6

/** Whether one text is a rewording of the other, sentence by sentence: its figures in its order, in other words. */
export function isSpun(a: Fingerprint, b: Fingerprint): boolean {
  const needed = spunWordsOf(a, b)
  if (needed === null || sharedWords(a, b) < needed) return false
  return substitution(a, b) === null && isOfSubject(a, b) && isOfSubject(b, a)
}

/** How much of the words must be shared by two texts of such figures; null where the figures are not those of one text. */
function spunWordsOf(a: Fingerprint, b: Fingerprint): number | null {
  const count = Math.min(a.figures.length, b.figures.length)
  if (count < fewestFiguresOfWords) return null
  const inOrder = sharedSequence(a.figures, b.figures)
  const isWhole = inOrder >= spunFrom || (inOrder >= turnedFrom && sharedSet(a.figures, b.figures) === 1)
  if (isWhole && count >= fewestFigures) return spunWords
  if (haveSameNumbers(a, b)) return spunWords
  return inOrder >= spunFrom ? mostWords : null
}

/** Where figures are few, all numbers speak, days and round ones too: of those hardly any is left out or added. */
function haveSameNumbers(a: Fingerprint, b: Fingerprint): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  if (Math.min(left.length, right.length) < fewestNumbers) return false
  return sharedSet(left, right) >= spunFrom && sharedSequence(left, right) >= turnedFrom
}

const numbersOf = ({ tokens }: Fingerprint): string[] =>
  tokens.flatMap((token) => (isNumber(token) && !/^(19|20)\d\d$/.test(token.text) ? token.text : []))

/** Distinct ones in common ÷ those of the list that has more. */
function sharedSet(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [new Set(a), new Set(b)]
  return left.intersection(right).size / Math.max(1, left.size, right.size)
}

function sharedWords(a: Fingerprint, b: Fingerprint): number {
  const [left, right] = [a, b].map(
    (print) => new Set(print.tokens.filter((token) => !token.masked).map((token) => token.text)),
  ) as [Set<string>, Set<string>]
  return left.intersection(right).size / Math.max(1, Math.min(left.size, right.size))
}
