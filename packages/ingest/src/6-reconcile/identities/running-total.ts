import { periodSpan, periodWords } from '@factline/schema/vocabulary/period'
import { isCurrency } from '@factline/schema/vocabulary/units'
import type { Camp } from '../camps.ts'
import { type Entry, type Finding, type Ledger } from '../ledger.ts'
import { misplacedCause } from './misplaced.ts'
import { isSummable } from './summable.ts'
import { amount } from './words.ts'

/** A figure revised downwards between two releases falls by less than this. */
const revision = 0.005

/** No total shrinks to a hundredth by a revision: there a word of scale is wrong. */
const slip = 100

/** A total told in millions for billions is passed a thousandfold by those of later months; no trade grows so much within a year. */
const leap = 900

/** A running total from January never falls as months are added, never passes the year's total, and never leaps a thousandfold. */
export function runningTotals(ledger: Ledger): Finding[] {
  const groups = Map.groupBy(
    ledger.entries.filter(isRunning),
    (entry) => `${JSON.stringify(entry.series)} ${entry.period.slice(0, 4)}`,
  )
  return [...groups.values()].flatMap((entries) => outOfStep(ledger, entries))
}

const isRunning = ({ series, period }: Entry): boolean => {
  const span = isSummable(series) ? periodSpan(period) : null
  return span !== null && span.start.endsWith('-01-01') && span.start.slice(0, 4) === span.end.slice(0, 4)
}

const lead = (entry: Entry): Camp => entry.camps[0] as Camp
const endOf = (entry: Entry): string => periodSpan(entry.period)?.end ?? ''
const isFall = (earlier: Entry, later: Entry): boolean =>
  (lead(earlier).low ?? Number.NEGATIVE_INFINITY) >
  (lead(later).high ?? Number.POSITIVE_INFINITY) * (1 + revision)

/** Only of money, and from a quarter on: a new model, or the first weeks of a year, may well begin with next to nothing. */
const isLeap = (earlier: Entry, later: Entry): boolean =>
  isCurrency(later.series.unit) &&
  endOf(earlier).slice(5) >= '03-31' &&
  (lead(later).low ?? 0) > (lead(earlier).high ?? Number.POSITIVE_INFINITY) * leap

/** The totals that are out of step, each named once: the one at odds with the most others, then the one with the fewest voices. */
function outOfStep(ledger: Ledger, entries: readonly Entry[]): Finding[] {
  const findings: Finding[] = []
  let left = entries.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))
  for (;;) {
    const pairs = left.flatMap((later, i) =>
      left
        .slice(0, i)
        .flatMap((earlier) =>
          isFall(earlier, later) || isLeap(earlier, later) ? [[earlier, later] as const] : [],
        ),
    )
    const [suspect] = left
      // Of two a thousandfold apart nothing says which is wrong; a third does.
      .filter(
        (entry) =>
          odds(entry, pairs) > 1 || pairs.some((pair) => pair.includes(entry) && isFall(pair[0], pair[1])),
      )
      .toSorted((a, b) => odds(b, pairs) - odds(a, pairs) || lead(a).stories - lead(b).stories)
    if (suspect === undefined) return findings
    const [earlier, later] = pairs.find((pair) => pair.includes(suspect)) as readonly [Entry, Entry]
    findings.push(findingOf(ledger, suspect, earlier, later))
    left = left.filter((entry) => entry !== suspect)
  }
}

const odds = (entry: Entry, pairs: readonly (readonly [Entry, Entry])[]): number =>
  pairs.filter((pair) => pair.includes(entry)).length

function findingOf(ledger: Ledger, suspect: Entry, earlier: Entry, later: Entry): Finding {
  const { unit } = later.series
  const [before, after] = [lead(earlier).value, lead(later).value]
  return {
    identity: isLeap(earlier, later)
      ? 'a running total never leaps a thousandfold within its year'
      : 'a running total never falls',
    series: suspect.series,
    period: suspect.period,
    finding: `${amount(before, unit)} by the end of ${periodWords(earlier.period)}, but ${after < before ? 'only ' : ''}${amount(after, unit)} in ${periodWords(later.period)}`,
    cause:
      before > after * slip || after > before * leap
        ? 'million and billion mixed up'
        : misplacedCause(suspect, lead(suspect), ledger.entries),
    claims: lead(suspect).claims,
  }
}
