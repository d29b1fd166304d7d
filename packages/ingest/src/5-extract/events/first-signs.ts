import type { Opening } from './rule.ts'

/** A bit for each three signs that rules begin with, and one for each sign with which a shorter beginning begins. */
export type FirstSigns = { readonly three: Uint8Array; readonly one: Uint8Array }

/** So many bits that few of the words that open no rule share theirs with one that does. */
const threes = 2 ** 13
const ones = 2 ** 8

const markOf = (first: number, second: number, third: number): number =>
  ((first * 31 + second) * 31 + third) & (threes - 1)

/** The first signs of all beginnings in a table, so that `mayOpen` refuses most words of a text by a look at three of theirs. */
export function firstSignsOf(root: Opening): FirstSigns {
  const signs = { three: new Uint8Array(threes), one: new Uint8Array(ones) }
  const ends = ({ rules, closing }: Opening): boolean => rules.length > 0 || closing.length > 0
  for (const [a, first] of root.next) {
    if (ends(first)) signs.one[a & (ones - 1)] = 1
    for (const [b, second] of first.next) {
      if (ends(second)) signs.one[a & (ones - 1)] = 1
      for (const c of second.next.keys()) signs.three[markOf(a, b, c)] = 1
    }
  }
  return signs
}

/** Whether a rule, or the last part of one, can begin at a place of a text: never false where one does. */
export const mayOpen = ({ three, one }: FirstSigns, text: string, at: number): boolean => {
  const first = text.charCodeAt(at)
  return (
    one[first & (ones - 1)] === 1 ||
    three[markOf(first, text.charCodeAt(at + 1), text.charCodeAt(at + 2))] === 1
  )
}
