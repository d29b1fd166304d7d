import { type Finding, type Ledger } from '../ledger.ts'
import { amount, subject } from './words.ts'

/** A share lies in 0–100. */
export function shareRange(ledger: Ledger): Finding[] {
  return ledger.entries.flatMap((entry) =>
    !entry.series.measure.endsWith('_share') || entry.series.unit !== 'percent' || entry.series.basis !== null
      ? []
      : entry.camps
          .filter((camp) => camp.value < 0 || camp.value > 100)
          .map((camp) => ({
            identity: 'a share lies in 0–100',
            series: entry.series,
            period: entry.period,
            finding: `${subject(entry.series, entry.period)} is given as ${amount(camp.value, 'percent')}`,
            cause: null,
            claims: camp.claims,
          })),
  )
}
