import { growths } from './identities/growth.ts'
import { mirrors } from './identities/mirror.ts'
import { misplaced } from './identities/misplaced.ts'
import { mixedGrowths } from './identities/mixed-growth.ts'
import { months } from './identities/months.ts'
import { rankOrder } from './identities/rank-order.ts'
import { runningTotals } from './identities/running-total.ts'
import { scales } from './identities/scale.ts'
import { sharesOfWhole } from './identities/share-of-whole.ts'
import { shareRange } from './identities/share-range.ts'
import { isOtherStatistic, sums } from './identities/sum.ts'
import { swaps } from './identities/swap.ts'
import type { Finding, Ledger } from './ledger.ts'

/** The arithmetic referee: every identity over one ledger. What it finds is flagged, never dropped, never corrected. */
export function referee(ledger: Ledger): Finding[] {
  return [...refereePair(ledger), ...refereeMarket(ledger)]
}

/** The identities between the figures of two areas, over the periods of a year and the years beside it. */
export function refereePair(ledger: Ledger): Finding[] {
  const named = firstOfEach([...swaps(ledger), ...scales(ledger), ...misplaced(ledger)]).filter(
    (finding) => !isOtherStatistic(ledger, finding),
  )
  // A sum with a figure that a swap or a slip of scale already explains says nothing new, and would blame the others.
  const rest = ledger.without(claimsOf(named))
  const totals = [...months(rest), ...runningTotals(rest)]
  const sound = rest.without(claimsOf(totals.filter(({ cause }) => cause !== null)))
  const grown = growths(sound)
  return [
    ...named,
    ...sums(rest),
    ...grown,
    ...totals,
    ...mixedGrowths(sound.without(claimsOf(grown))).filter(
      (one) => !named.some((other) => isBeside(one, other)),
    ),
    ...mirrors(ledger),
    ...shareRange(ledger),
  ]
}

/** The growth of flows that are known to be the wrong way round says nothing of their sum. */
const isBeside = (one: Finding, other: Finding): boolean =>
  one.period === other.period && one.series.basis === other.series.basis

/** The identities between the figures of one area with all others, within one period. */
export function refereeMarket(ledger: Ledger): Finding[] {
  return [...sharesOfWhole(ledger), ...rankOrder(ledger)]
}

const claimsOf = (findings: readonly Finding[]): Set<string> =>
  new Set(findings.flatMap((finding) => finding.claims))

/** A rival has one cause: the first that explains it, in the order of how much each explains. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = finding.claims.join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
