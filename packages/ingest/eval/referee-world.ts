import type { Measure } from '@factline/schema/vocabulary/measures'
import { monthRun } from '@factline/schema/vocabulary/period'
import { orderedPair, type Series } from '@factline/schema/vocabulary/series'
import type { Camp } from '../src/6-reconcile/camps.ts'
import type { Entry } from '../src/6-reconcile/ledger.ts'

/** A number in [0, 1). */
export type Random = () => number

/** A made-up trade between two countries whose figures all fit each other, as newspapers would tell it. */
export type World = {
  entries: Entry[]
  readonly random: Random
  /** Exact flows from the point of view of `here`, by year and month (1–12). */
  readonly flow: (
    measure: 'exports' | 'imports' | 'turnover',
    year: number,
    from: number,
    to: number,
  ) => number
}

export const years = [2022, 2023, 2024] as const
export const [here, there] = ['CN', 'RU'] as const
const others = ['US', 'JP', 'KR', 'DE', 'BR', 'VN'] as const
/** Yuan a dollar. */
const rate = 7.12

let made = 0

/** One leading camp: a figure rounded to `digits`, revised by up to two tenths of a percent between releases. */
export function camp(random: Random, truth: number, digits: number, stories: number, exact = false): Camp {
  const revised = exact ? truth : truth * (1 + (random() - 0.5) * 0.004)
  const step = 10 ** (Math.floor(Math.log10(Math.abs(revised))) + 1 - digits)
  const value = Math.round(revised / step) * step
  const over = !exact && random() < 0.04
  const low = over ? Math.floor(revised / step) * step : value - step / 2
  return {
    value: over ? low : value,
    low,
    high: over ? null : value + step / 2,
    qualifier: over ? 'over' : 'exact',
    stories,
    articles: stories,
    claims: [`clm_${made++}`],
  }
}

export const seriesOf = (
  measure: Measure,
  area: string,
  partner: string,
  unit: string,
  of: string | null = null,
): Series => {
  const [first, second] = orderedPair(measure, area, partner)
  return {
    measure,
    product: 'goods',
    area: first,
    partner: second,
    unit,
    basis: of && 'yoy',
    of,
    detail: null,
  }
}

/** A consistent world; `random` decides sizes, seasons and which of the figures somebody tells. */
export function consistentWorld(random: Random): World {
  const flow = flows(random)
  const entries: Entry[] = []
  const voices = (): number => 2 + Math.floor(random() * 4)
  const tell = (series: Series, period: string, truth: number, chance: number, exact = false): void => {
    if (random() >= chance || truth === 0) return
    entries.push({
      series,
      period,
      camps: [camp(random, truth, 3 + Math.floor(random() * 3), voices(), exact)],
    })
  }
  const level = (measure: Measure) => seriesOf(measure, here, there, 'USD')
  for (const year of years) {
    for (const measure of ['exports', 'imports', 'turnover'] as const) {
      for (const month of [2, 3, 4, 6, 9, 10, 11, 12]) {
        tell(
          level(measure),
          monthRun(year, 1, year, month),
          flow(measure, year, 1, month),
          month === 12 ? 0.9 : 0.5,
        )
        tell(level(measure), monthRun(year, month, year, month), flow(measure, year, month, month), 0.4)
      }
      if (year !== years[0]) {
        const change = (flow(measure, year, 1, 12) / flow(measure, year - 1, 1, 12) - 1) * 100
        const series = seriesOf(measure, here, there, 'percent', 'USD')
        const value = Number(change.toFixed(1))
        if (random() < 0.8) entries.push(rateEntry(series, String(year), value, voices()))
      }
    }
    const balance = flow('exports', year, 1, 12) - flow('imports', year, 1, 12)
    tell(level('balance'), String(year), balance, 0.7, true)
    tell(seriesOf('turnover', here, there, 'CNY'), String(year), flow('turnover', year, 1, 12) * rate, 0.6)
    const freight = 0.8 + random() * 0.4
    tell(seriesOf('exports', there, here, 'USD'), String(year), flow('imports', year, 1, 12) * freight, 0.5)
    if (random() < 0.15) otherStatistic(entries, random, flow, year, freight)
    market(entries, random, flow, year, voices)
  }
  return { entries, random, flow }
}

const rateEntry = (series: Series, period: string, value: number, stories: number): Entry => ({
  series,
  period,
  camps: [
    {
      ...{ value, low: value - 0.05, high: value + 0.05, qualifier: 'exact' },
      ...{ stories, articles: stories, claims: [`clm_${made++}`] },
    },
  ],
})

/** Monthly flows with seasons and growth; imports at least a quarter larger or smaller than exports. */
function flows(random: Random): World['flow'] {
  const size = 10 ** (9 + random() * 2)
  const apart = (random() < 0.5 ? 1.25 : 0.4) * (1 + random() * 0.6)
  const monthly = new Map<string, number>()
  const level = { exports: size, imports: size * apart }
  for (const year of years) {
    for (const measure of ['exports', 'imports'] as const) {
      level[measure] *= 0.85 + random() * 0.45
      for (let month = 1; month <= 12; month++)
        monthly.set(`${measure} ${year} ${month}`, (level[measure] / 12) * (0.85 + random() * 0.3))
    }
  }
  const sum = (measure: string, year: number, from: number, to: number): number => {
    let total = 0
    for (let month = from; month <= to; month++) total += monthly.get(`${measure} ${year} ${month}`) ?? 0
    return total
  }
  return (measure, year, from, to) =>
    measure === 'turnover'
      ? sum('exports', year, from, to) + sum('imports', year, from, to)
      : sum(measure, year, from, to)
}

/** The customs of the other side count differently: a second turnover, which its own flows add up to, is no error. */
function otherStatistic(
  entries: Entry[],
  random: Random,
  flow: World['flow'],
  year: number,
  freight: number,
): void {
  const period = String(year)
  const at = entries.findIndex(
    (one) => one.period === period && one.series.measure === 'turnover' && one.series.unit === 'USD',
  )
  const sent = entries.find(
    (one) => one.period === period && one.series.measure === 'exports' && one.series.area === there,
  )
  const turnover = entries[at]
  const isTold = (measure: Measure): boolean =>
    entries.some(
      ({ series, camps, ...one }) =>
        one.period === period &&
        series.measure === measure &&
        series.area === here &&
        series.partner === there &&
        series.basis === null &&
        camps[0]?.qualifier === 'exact',
    )
  // Where the first side's own flows are not told, nobody can say which of the two turnovers is which.
  if (
    turnover === undefined ||
    sent?.camps[0]?.qualifier !== 'exact' ||
    !isTold('exports') ||
    !isTold('imports')
  )
    return
  const taken = flow('exports', year, 1, 12) * (0.8 + random() * 0.4)
  const total = flow('imports', year, 1, 12) * freight + taken
  if (Math.abs(total / flow('turnover', year, 1, 12) - 1) < 0.03) return
  entries.push({
    series: seriesOf('imports', there, here, 'USD'),
    period,
    camps: [camp(random, taken, 4, 2)],
  })
  entries[at] = { ...turnover, camps: [...turnover.camps, camp(random, total, 4, 1)] }
}

/** Shares of the whole and ranks among the partners, in one year. */
function market(
  entries: Entry[],
  random: Random,
  flow: World['flow'],
  year: number,
  voices: () => number,
): void {
  const period = String(year)
  const imports = flow('imports', year, 1, 12)
  const share = 3 + random() * 40
  const step = { low: -0.05, high: 0.05 }
  if (random() < 0.6) {
    const whole = seriesOf('imports', here, 'WORLD', 'USD')
    entries.push({ series: whole, period, camps: [camp(random, (imports / share) * 100, 4, voices())] })
    const value = Number(share.toFixed(1))
    const told = rateEntry(seriesOf('import_share', here, there, 'percent'), period, value, voices())
    entries.push({
      ...told,
      camps: told.camps.map((one) => ({ ...one, low: value + step.low, high: value + step.high })),
    })
  }
  if (random() < 0.4) return
  const own = flow('turnover', year, 1, 12)
  const sizes = others.map((partner) => ({
    partner: partner as string,
    value: own * 10 ** (random() * 2 - 1),
  }))
  for (const { partner, value } of sizes)
    if (random() < 0.7)
      entries.push({
        series: seriesOf('turnover', here, partner, 'USD'),
        period,
        camps: [camp(random, value, 4, voices())],
      })
  const order = [...sizes, { partner: there as string, value: own }].sort((a, b) => b.value - a.value)
  order.forEach(({ partner, value }, place) => {
    // Two that are nearly as large may change places with a revision.
    const close = order.some((one) => one.partner !== partner && Math.abs(one.value / value - 1) < 0.02)
    if (random() < 0.4 && !close)
      entries.push(rank(seriesOf('partner_rank', here, partner, 'rank'), period, place + 1, voices()))
  })
}

export const rank = (series: Series, period: string, value: number, stories: number): Entry => ({
  series,
  period,
  camps: [
    {
      ...{ value, low: value, high: value, qualifier: 'exact' },
      ...{ stories, articles: stories, claims: [`clm_${made++}`] },
    },
  ],
})
