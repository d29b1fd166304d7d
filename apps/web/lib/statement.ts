import type { ObservationRow } from '@factline/schema/contract/observation'
import { periodWords } from '@factline/schema/vocabulary/period'
import { type Measure, measures } from '@factline/schema/vocabulary/measures'
import { doubtOf, doubtWords } from './doubt.ts'
import { counted, formatClaimed } from './number.ts'
import { basisWords, isChange, ofWords, subject } from './wording.ts'

/** An observation told as a sentence, in parts, so that a page can set the number apart. */
export type Statement = {
  readonly subject: string
  readonly verb: string
  readonly value: string
  readonly when: string
  /** ", up 26.3%": the change on the year where one is known for the same period; else empty. */
  readonly change: string
  /** "4 independent reports, one differs; does not fit other figures" */
  readonly support: string
}

/** The parts joined: "China–Russia trade reached $240.1bn in 2023, up 26.3% (4 independent reports, one differs)". */
export const wholeSentence = (s: Statement): string =>
  `${s.subject} ${s.verb} ${s.value} ${s.when}${s.change} (${s.support})`

/** Tells one observation. `change` is the observation of its change on the year in the same period, where known. */
export function statementOf(o: ObservationRow, change?: ObservationRow): Statement {
  if (isChange(o)) return changeStatement(o)
  return {
    subject: subject(o),
    verb: verbOf(o, change),
    value: formatClaimed(o, o.unit),
    when: `in ${periodWords(o.period)}`.replace(/^in (?=\d{1,2} )/, 'on '),
    change: change === undefined ? '' : changeClause(change),
    support: supportWords(o),
  }
}

function changeStatement(o: ObservationRow): Statement {
  const rose = o.value >= 0
  const size = byHowMuch(o)
  const told = [basisWords(o.basis), ofWords(o.of)].filter((w) => w !== '').join(', ')
  return {
    subject: subject(o),
    verb:
      o.status === 'actual' || o.status === 'estimate'
        ? rose
          ? 'rose'
          : 'fell'
        : aheadVerbs[o.status](rose ? 'rise' : 'fall'),
    value: o.value === 0 ? 'not at all' : size,
    when: `in ${periodWords(o.period)}`,
    change: told === '' ? '' : ` ${told}`,
    support: supportWords(o),
  }
}

const aheadVerbs = {
  target: (verb: string): string => `is to ${verb}`,
  forecast: (verb: string): string => `is expected to ${verb}`,
} as const

// Told as a state, not as a sum that was reached.
const states = new Set<Measure>(['price', 'discount', 'tariff', 'capacity', 'brands', 'balance'])

function verbOf(o: ObservationRow, change: ObservationRow | undefined): string {
  if (o.status === 'target' || o.status === 'forecast')
    return aheadVerbs[o.status](o.qualifier === 'exact' ? 'reach' : 'be')
  if (measures[o.measure].scale !== 'amount' || states.has(o.measure)) return 'was'
  if (o.qualifier !== 'exact') return 'was'
  if (change !== undefined && change.value < 0) return 'fell to'
  return change !== undefined && change.value > 0 ? 'reached' : 'came to'
}

/** "26.3%", and "by over 26%" where words stand before the number. */
function byHowMuch(change: ObservationRow): string {
  const size = formatClaimed({ ...change, value: Math.abs(change.value) }, change.unit)
  return change.qualifier === 'exact' ? size : `by ${size}`
}

function changeClause(change: ObservationRow): string {
  const size = byHowMuch(change)
  return change.value === 0 ? ', unchanged' : `, ${change.value > 0 ? 'up' : 'down'} ${size}`
}

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "4 independent reports, one differs": independent stories, never articles; and whether the referee doubts the value. */
export function supportWords(o: Pick<ObservationRow, 'stories' | 'camps' | 'flags'>): string {
  const against = o.camps.slice(1).reduce((sum, camp) => sum + camp.stories, 0)
  const reports = counted(o.stories, o.stories === 1 ? 'report' : 'independent report')
  const differ =
    against === 0 ? '' : `, ${numerals[against] ?? against} ${against === 1 ? 'differs' : 'differ'}`
  return `${reports}${differ}${doubtOf(o) === null ? '' : `; ${doubtWords}`}`
}
