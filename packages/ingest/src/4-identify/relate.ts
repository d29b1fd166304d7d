import type { Comparison } from './compare.ts'
import { sharedSequence } from './figures.ts'
import type { Fingerprint } from './fingerprint.ts'
import { sharedQuotations } from './quotations.ts'

/** How two stories that are not one text belong together. */
export type LinkKind = 'template' | 'follow-up' | 'same event'

export type Link = {
  readonly kind: LinkKind
  /** In words, for people. */
  readonly why: string
  /** Two rewrites of one press release: they speak with one voice. */
  readonly one_release: boolean
}

/** What is looked at to relate a text to another one. */
export type Report = { readonly print: Fingerprint; readonly published: string | null }

/**
 * Of 60,000 pairs of unrelated articles of one field one in a thousand shares a tenth of its wording, nearly all of
 * them accounts of the same series months apart; reports of one event share that much within days.
 */
const sameEventFrom = 0.1
/** Without two days to compare, or further apart in time, stock phrases must be ruled out by wording alone. */
const followUpFrom = 0.15
const undatedFrom = 0.2
/** Scripts without spaces are read sign by sign, and any two texts share many runs of three signs. */
const signsFrom = 0.3
/** Wire and paper are a night apart. */
const eventDays = 1
/** After that a text that repeats another is background to something new in its own right. */
const followUpDays = 30

/**
 * Relates two texts that `compare` found not to be one; null where they have nothing to do with each other.
 * Symmetric, and linear in their lengths.
 */
export function relate(a: Report, b: Report, comparison: Comparison): Link | null {
  const { containment, veto } = comparison
  const release = oneRelease(a, b)
  const days = daysApart(a.published, b.published)
  const one_release = release !== null
  if (veto !== null) return { kind: comparison.follows ? 'follow-up' : 'template', why: veto, one_release }
  const share = `${Math.round(containment * 100)} % of the wording of the shorter text`
  const floor = isSigns(a.print) && isSigns(b.print) ? signsFrom : 0
  if (release !== null) return { kind: 'same event', why: release, one_release }
  if (days === null) return containment < Math.max(undatedFrom, floor) ? null : event(share)
  if (days <= eventDays) return containment < Math.max(sameEventFrom, floor) ? null : event(share)
  if (days > followUpDays || containment < Math.max(followUpFrom, floor)) return null
  return { kind: 'follow-up', why: `${share}, ${days} days later`, one_release }
}

const event = (why: string): Link => ({ kind: 'same event', why, one_release: false })

/** Whole days between two days; null where one is not known. */
function daysApart(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
}

const isSigns = (print: Fingerprint): boolean =>
  print.tokens.filter((token) => token.text.length === 1).length > print.tokens.length / 2

/** Below this many figures their order is chance. */
const fewestFigures = 4
const figuresFrom = 0.6
/** Beyond this many quoted words the same speaker need not be backed by figures. */
const manyWords = 40

/**
 * Whether two texts rewrite one press release, in words; null where they do not. Sharing the figures of a statistic is
 * no sign, for every reporter of it does: a shared quotation must come with the same figures in the same order, or be
 * long and given to the same speaker.
 */
export function oneRelease(a: Report, b: Report): string | null {
  const { words, attributed } = sharedQuotations(a.print.quotations, b.print.quotations)
  if (words === 0) return null
  const fewer = Math.min(a.print.figures.length, b.print.figures.length)
  const longer = Math.max(a.print.figures.length, b.print.figures.length)
  const inOrder =
    fewer < fewestFigures ? 0 : (sharedSequence(a.print.figures, b.print.figures) * longer) / fewer
  if (inOrder >= figuresFrom) return `${words} quoted words in common, and the figures in one order`
  if (attributed && words >= manyWords) return `${words} words in common, quoted of the same speaker`
  return null
}
