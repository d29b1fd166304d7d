import type { Camp } from './camps.ts'
import { misplacedCause } from './identities/misplaced.ts'
import { type Entry, type Finding, type Ledger } from './ledger.ts'

/** An identity put to the figures of one place and time. */
export type Equation = {
  readonly identity: string
  /** Its figures. Where all have as many voices and nothing explains the break, the last one is in doubt. */
  readonly parts: readonly Entry[]
  /** Whether it holds for one camp of each part, in their order. */
  readonly holds: (camps: readonly Camp[]) => boolean
  /** What is wrong with these camps, in words and numbers. */
  readonly sentence: (camps: readonly Camp[]) => string
  /** Whether rivals of figures that hold are named too. */
  readonly rivals: boolean
}

const slips = [1e3, 1e-3, 1e6, 1e-6]

/**
 * Puts the identity to the leading figures. Where they keep it, a rival that would break it is named; where they
 * break it, the figure is named whose rival would mend it, or which a slip explains, or which has the fewest voices.
 */
export function check(ledger: Ledger, { identity, parts, holds, sentence, rivals }: Equation): Finding[] {
  const leads = parts.map((part) => part.camps[0] as Camp)
  const put = (at: number, camp: Camp): Camp[] => leads.with(at, camp)
  const find = (at: number, camp: Camp, cause: string | null): Finding => {
    const { series, period } = parts[at] as Entry
    return {
      identity,
      series,
      period,
      finding: sentence(put(at, camp)),
      cause,
      claims: camp.claims,
    }
  }
  if (holds(leads)) {
    return !rivals
      ? []
      : parts.flatMap((part, at) =>
          part.camps
            .slice(1)
            .filter((camp) => !holds(put(at, camp)))
            .map((camp) => find(at, camp, null)),
        )
  }
  const mended = parts.findIndex((part, at) => part.camps.slice(1).some((camp) => holds(put(at, camp))))
  if (mended !== -1) return [find(mended, leads[mended] as Camp, null)]
  const slipped = parts.flatMap((part, at) =>
    isFarOff(parts, part) && slips.some((by) => holds(put(at, scaled(leads[at] as Camp, by)))) ? [at] : [],
  )
  if (slipped.length > 0) {
    const at = oddest(ledger, parts, slipped)
    return [find(at, leads[at] as Camp, 'million and billion mixed up')]
  }
  const fewest = Math.min(...leads.map((camp) => camp.stories))
  const causes = leads.map((camp, at) => misplacedCause(parts[at] as Entry, camp, ledger.entries))
  const explained = leads.findLastIndex((camp, at) => camp.stories === fewest && causes[at] !== null)
  const at = explained === -1 ? leads.findLastIndex((camp) => camp.stories === fewest) : explained
  return [find(at, leads[at] as Camp, causes[at] ?? null)]
}

/**
 * Whether an amount is of another order than the others: a month made a thousand times smaller would always mend the
 * sum in which it counts for little.
 */
function isFarOff(parts: readonly Entry[], part: Entry): boolean {
  const sizes = parts
    .filter((one) => one !== part && isAmount(one))
    .map((one) => Math.abs((one.camps[0] as Camp).value))
  const ratio = Math.abs((part.camps[0] as Camp).value) / Math.max(...sizes)
  return isAmount(part) && (ratio > 50 || ratio < 1 / 50)
}

/** Of figures that a slip of scale would mend, the one farthest from the other periods of its own series. */
function oddest(ledger: Ledger, parts: readonly Entry[], among: readonly number[]): number {
  const distance = (at: number): number => {
    const part = parts[at] as Entry
    const { measure, area, unit } = part.series
    const sizes = ledger.entries
      .filter(
        ({ series: s }) => s.measure === measure && s.area === area && s.unit === unit && s.basis === null,
      )
      .map(size)
      .sort((a, b) => a - b)
    return Math.abs(size(part) - (sizes[Math.floor(sizes.length / 2)] ?? 0))
  }
  return among.reduce((a, b) => (distance(b) > distance(a) ? b : a))
}

/** The order of magnitude of a figure. */
const size = ({ camps }: Entry): number => Math.log10(Math.abs((camps[0] as Camp).value) || 1)

const isAmount = ({ series }: Entry): boolean => !['percent', 'points', 'rank', 'count'].includes(series.unit)

const scaled = (camp: Camp, by: number): Camp => ({
  ...camp,
  value: camp.value * by,
  low: camp.low === null ? null : camp.low * by,
  high: camp.high === null ? null : camp.high * by,
})
