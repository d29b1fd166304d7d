import type { Finding, Ledger } from './ledger.ts'
import { growths } from './identities/growth.ts'
import { misplaced } from './identities/misplaced.ts'
import { mirrors } from './identities/mirror.ts'
import { months } from './identities/months.ts'
import { runningTotals } from './identities/running-total.ts'
import { scales } from './identities/scale.ts'
import { shareRange } from './identities/share-range.ts'
import { sums } from './identities/sum.ts'
import { swaps } from './identities/swap.ts'

/** The arithmetic referee: every identity over one ledger. What it finds is flagged, never dropped, never corrected. */
export function referee(ledger: Ledger): Finding[] {
  const named = firstOfEach([...swaps(ledger), ...scales(ledger), ...misplaced(ledger)])
  const explained = new Set(named.flatMap((finding) => finding.claims))
  // A broken sum whose culprit is already explained by a swap or a slip of scale says nothing new.
  const sumsLeft = sums(ledger).filter((finding) => !finding.claims.every((claim) => explained.has(claim)))
  return [
    ...named,
    ...sumsLeft,
    ...growths(ledger),
    ...months(ledger),
    ...runningTotals(ledger),
    ...mirrors(ledger),
    ...shareRange(ledger),
  ]
}

/** A rival has one cause: the first that explains it, in the order of how much each explains. */
function firstOfEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = finding.claims.join(' ')
    return !seen.has(key) && seen.add(key)
  })
}
