import { agreement } from './agreement.ts'
import type { Fingerprint } from './fingerprint.ts'
import { strangeOpening } from './opening.ts'
import { isSpun } from './spun.ts'
import { strangers } from './subject.ts'
import { substitution } from './substitution.ts'

/** What two texts are to each other. `spun` is the same text in other words. `related` texts share wording but not their numbers or names: never one story. */
export type Comparison = {
  readonly verdict: 'exact' | 'same' | 'spun' | 'related' | 'other'
  /** Shared shingles ÷ shingles of the smaller text, 0–1. */
  readonly containment: number
  /** Which veto spoke, in words; null where none did. */
  readonly veto: string | null
  /** Where a veto spoke: whether it was for news on old ground, and not for a template filled anew. */
  readonly follows?: boolean
}

/**
 * News copies are cuts and edits, so containment decides and not Jaccard. At .40 the measured pairwise recall is
 * .992 and the vetoes bring precision to .925; see docs/evaluation.md.
 */
const sameFrom = 0.4
/** A periodical report shares this much with the one before it where only the frame is the same. */
const templateFrom = 0.25
/** Any cut from .4 to .7 gave the same F1 within .01 on the measured set. */
const agreeFrom = 0.6
/** Below this many shared contexts an agreement rate says nothing. */
const fewestContexts = 4
/**
 * "The first half", "one of the two" are the same in every month of a template, and can carry the rate above the cut
 * where hardly a figure is the same. Of copies with a number changed and sentences cut, half of the figures agree at least.
 */
const figuresAgreeFrom = 0.3
const fewestFigureContexts = 6
/** Two texts of fewer shingles are only ever exact copies: chance overlap of stock phrases decides nothing. */
const fewestShingles = 12

/** Compares two texts by their full shingle sets. Symmetric; linear in their lengths. */
export function compare(a: Fingerprint, b: Fingerprint): Comparison {
  if (a.exact === b.exact && a.tokens.length > 0) return { verdict: 'exact', containment: 1, veto: null }
  const smaller = Math.min(a.shingles.length, b.shingles.length)
  const containment = smaller === 0 ? 0 : shared(a.shingles, b.shingles) / smaller
  if (smaller < fewestShingles) return { verdict: 'other', containment, veto: null }
  if (containment < sameFrom && isSpun(a, b)) return { verdict: 'spun', containment, veto: null }
  if (containment < templateFrom) return { verdict: 'other', containment, veto: null }
  const numbers = agreement(a, b, 'masked')
  if (numbers.contexts >= fewestContexts && numbers.rate < agreeFrom) {
    return {
      verdict: 'related',
      containment,
      veto: `numbers agree in ${percent(numbers.rate)} of ${numbers.contexts} shared contexts`,
    }
  }
  if (containment < sameFrom) return { verdict: 'other', containment, veto: null }
  const figures = agreement(a, b, 'figure')
  if (figures.contexts >= fewestFigureContexts && figures.rate < figuresAgreeFrom) {
    return {
      verdict: 'related',
      containment,
      veto: `figures agree in ${percent(figures.rate)} of ${figures.contexts} shared contexts`,
    }
  }
  if (haveNewFigures(a, b))
    return { verdict: 'related', containment, veto: 'each opens with figures that the other does not have' }
  const names = agreement(a, b, 'name')
  if (names.contexts >= fewestContexts && names.rate < agreeFrom) {
    return {
      verdict: 'related',
      containment,
      veto: `names agree in ${percent(names.rate)} of ${names.contexts} shared contexts`,
    }
  }
  const strange = strangers(a, b)
  if (strange !== null) return { verdict: 'related', containment, veto: strange }
  const swapped = substitution(a, b)
  if (swapped !== null)
    return {
      verdict: 'related',
      containment,
      veto: `${swapped.here} in one is ${swapped.there} in the other`,
    }
  if (containment < newLeadBelow && haveNewLeads(a, b))
    return {
      verdict: 'related',
      containment,
      veto: 'each opens with what the other does not have',
      follows: true,
    }
  const strangeWords = containment < wholeFrom ? strangeOpening(a, b) : null
  if (strangeWords !== null)
    return {
      verdict: 'related',
      containment,
      veto: `one opens with ${strangeWords} words that the other does not have`,
      follows: true,
    }
  return { verdict: 'same', containment, veto: null }
}

/** From here on the shorter text stands in the longer one as it is: the second half of a report, or a passage of it. */
const wholeFrom = 0.9

/** Fewer figures in an opening may all have been corrected, or given in other units. */
const fewestLeadFigures = 3
/** A report of the next month may name last month's figure beside its own. */
const leadFiguresFrom = 1 / 3

/**
 * Whether the figures that each text opens with stand nowhere in the other: a report of a series whose background,
 * the same in all of them, outweighs its news.
 */
function haveNewFigures(a: Fingerprint, b: Fingerprint): boolean {
  const isNew = (lead: readonly string[], other: Fingerprint): boolean =>
    lead.length >= fewestLeadFigures &&
    lead.filter((figure) => other.figures.includes(figure)).length < leadFiguresFrom * lead.length
  return isNew(a.leadFigures, b) && isNew(b.leadFigures, a)
}

/**
 * Up to here two texts may share no more than the background at their ends. A cut keeps the opening of its origin, or
 * opens with words from its middle, and furniture before a copy leaves the opening of the origin in place.
 */
const newLeadBelow = 0.7
const strangeLead = 0.1

/** Whether each text opens with words that the other has nowhere: news on the background of older news. */
function haveNewLeads(a: Fingerprint, b: Fingerprint): boolean {
  const strange = (lead: Float64Array, other: Fingerprint): boolean =>
    shared(lead, other.shingles) < strangeLead * lead.length
  return strange(a.lead, b) && strange(b.lead, a)
}

/** Whether two texts belong to one story. */
export const isOneText = (comparison: Comparison): boolean =>
  comparison.verdict === 'exact' || comparison.verdict === 'same' || comparison.verdict === 'spun'

const percent = (rate: number): string => `${Math.round(rate * 100)} %`

function shared(a: Float64Array, b: Float64Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const left = a[i] as number
    const right = b[j] as number
    if (left === right) {
      count++
      i++
      j++
    } else if (left < right) i++
    else j++
  }
  return count
}
