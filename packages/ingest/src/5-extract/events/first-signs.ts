import { openingSigns } from './openings.ts'
import type { Opening } from './rule.ts'

/**
 * Bits for the first signs of all beginnings in a table, found by a number made of these signs: bit `n` where a beginning
 * is `n` signs long, bit 0 where three signs lead on to a longer one.
 */
export type FirstSigns = Uint8Array

/** So many places that few of the words that open no rule share theirs with one that does. */
const places = 2 ** 14

/** So many signs tell most words that open nothing: the others are looked at to the end of the beginnings. */
const few = 3

const placeOf = (before: number, code: number): number => (before * 31 + code) & (places - 1)

/** The first signs of all beginnings in a table, so that `mayOpen` refuses most words of a text by a look at three of theirs. */
export function firstSignsOf(root: Opening): FirstSigns {
  const signs = new Uint8Array(places)
  const note = (node: Opening, length: number, place: number): void => {
    if (node.rules.length + node.closing.length > 0) signs[place] = (signs[place] ?? 0) | (1 << length)
    if (length === few && node.next.size > 0) signs[place] = (signs[place] ?? 0) | 1
    for (const [code, next] of node.next) note(next, length + 1, placeOf(place, code))
  }
  note(root, 0, 0)
  return signs
}

/** Whether a rule, or the last part of one, can begin at a place of a text: never false where one does. */
export function mayOpen(signs: FirstSigns, text: string, at: number): boolean {
  let place = 0
  for (let length = 1; length <= openingSigns && at + length <= text.length; length++) {
    place = placeOf(place, text.charCodeAt(at + length - 1))
    const found = signs[place] ?? 0
    if ((found & (1 << length)) !== 0) return true
    if (length === few && (found & 1) === 0) return false
  }
  return false
}
