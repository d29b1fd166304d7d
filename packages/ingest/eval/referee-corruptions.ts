import { boundsOf, meets } from '../src/6-reconcile/bounds.ts'
import type { Camp } from '../src/6-reconcile/camps.ts'
import type { Entry } from '../src/6-reconcile/ledger.ts'
import { camp, here, rank, seriesOf, there, type World, years } from './referee-world.ts'

/** One known error: how it is put into a world, and what the referee should say of it. */
export type Corruption = {
  readonly name: string
  /** The identity or the cause that names it. */
  readonly says: readonly string[]
  /** The claims in error; null where this world has no place for it. */
  readonly apply: (world: World, year: number) => readonly string[] | null
}

const USD = 'USD'
const find = (
  world: World,
  measure: Parameters<typeof seriesOf>[0],
  period: string,
  unit = USD,
): Entry | undefined =>
  world.entries.find(
    (one) =>
      one.period === period &&
      one.series.measure === measure &&
      one.series.unit === unit &&
      one.series.basis === null &&
      [one.series.area, one.series.partner].every((area) => area === here || area === there) &&
      (measure === 'turnover' || one.series.area === here),
  )
const lead = (entry: Entry): Camp => entry.camps[0] as Camp
const put = (world: World, entry: Entry, camps: readonly Camp[]): void => {
  world.entries[world.entries.indexOf(entry)] = { ...entry, camps }
}

/** A rival of one voice beside the figure; null where the two would agree after all. */
function rival(world: World, entry: Entry | undefined, value: number, digits = 4): readonly string[] | null {
  if (entry === undefined || lead(entry).qualifier !== 'exact' || entry.camps.length > 1) return null
  const wrong = camp(world.random, value, digits, 1, true)
  if (meets(boundsOf(wrong), boundsOf(lead(entry)), 0.02)) return null
  put(world, entry, [lead(entry), wrong])
  return wrong.claims
}

/** The wrong figure of one voice instead of the right one. */
function instead(
  world: World,
  entry: Entry | undefined,
  value: number,
  digits = 4,
): readonly string[] | null {
  if (entry === undefined || entry.camps.length > 1) return null
  const wrong = camp(world.random, value, digits, 1, true)
  put(world, entry, [wrong])
  return wrong.claims
}

const exact = (...entries: (Entry | undefined)[]): boolean =>
  entries.every((entry) => entry !== undefined && lead(entry).qualifier === 'exact')
const off = (world: World, least: number, most: number): number =>
  1 + (world.random() < 0.5 ? -1 : 1) * (least + world.random() * (most - least))

export const corruptions: readonly Corruption[] = [
  {
    name: 'exports and imports swapped',
    says: ['exports and imports swapped'],
    apply(world, year) {
      const [sent, taken] = [find(world, 'exports', String(year)), find(world, 'imports', String(year))]
      if (!exact(sent, taken)) return null
      const [a, b] = [lead(sent as Entry).value, lead(taken as Entry).value]
      const first = rival(world, sent, b)
      const second = rival(world, taken, a)
      return first === null || second === null ? null : [...first, ...second]
    },
  },
  {
    name: 'a rival a thousand times off',
    says: ['million and billion mixed up'],
    apply(world, year) {
      const entry = find(world, world.random() < 0.5 ? 'exports' : 'turnover', String(year))
      return entry === undefined
        ? null
        : rival(world, entry, lead(entry).value * (world.random() < 0.5 ? 1e-3 : 1e3))
    },
  },
  {
    name: "last year's number",
    says: ["last year's number"],
    apply(world, year) {
      const before = find(world, 'turnover', String(year - 1))
      return exact(before)
        ? rival(world, find(world, 'turnover', String(year)), lead(before as Entry).value)
        : null
    },
  },
  {
    name: 'month taken for running total',
    says: ['month taken for running total'],
    apply(world, year) {
      const month = find(world, 'turnover', `${year}-09`)
      return exact(month)
        ? rival(world, find(world, 'turnover', `${year}-01/${year}-09`), lead(month as Entry).value)
        : null
    },
  },
  {
    name: 'yuan written as dollars',
    says: ['currency mixed up'],
    apply(world, year) {
      const yuan = find(world, 'turnover', String(year), 'CNY')
      return exact(yuan)
        ? rival(world, find(world, 'turnover', String(year)), lead(yuan as Entry).value)
        : null
    },
  },
  {
    name: 'a rival turnover that the flows deny',
    says: ['exports + imports = turnover'],
    apply(world, year) {
      const entry = find(world, 'turnover', String(year))
      if (
        entry === undefined ||
        !exact(find(world, 'exports', String(year)), find(world, 'imports', String(year)))
      )
        return null
      return rival(world, entry, lead(entry).value * off(world, 0.04, 0.3))
    },
  },
  {
    name: 'the only turnover, denied by the flows',
    says: ['exports + imports = turnover'],
    apply(world, year) {
      const entry = find(world, 'turnover', String(year))
      if (
        entry === undefined ||
        !exact(find(world, 'exports', String(year)), find(world, 'imports', String(year)))
      )
        return null
      return instead(world, entry, world.flow('turnover', year, 1, 12) * off(world, 0.04, 0.3))
    },
  },
  {
    name: 'the only turnover, a thousand times off',
    says: ['million and billion mixed up'],
    apply(world, year) {
      const entry = find(world, 'turnover', String(year))
      if (
        entry === undefined ||
        !exact(find(world, 'exports', String(year)), find(world, 'imports', String(year)))
      )
        return null
      return instead(world, entry, world.flow('turnover', year, 1, 12) * 1e-3)
    },
  },
  {
    name: 'a surplus taken for a deficit',
    says: ['surplus taken for deficit'],
    apply(world, year) {
      const entry = find(world, 'balance', String(year))
      if (
        entry === undefined ||
        !exact(find(world, 'exports', String(year)), find(world, 'imports', String(year)))
      )
        return null
      return instead(world, entry, world.flow('imports', year, 1, 12) - world.flow('exports', year, 1, 12))
    },
  },
  {
    name: 'growth that the levels deny',
    says: ['this year = last year × (1 + growth)'],
    apply(world, year) {
      const at = world.entries.find(
        (one) =>
          one.period === String(year) && one.series.basis === 'yoy' && one.series.measure === 'imports',
      )
      if (
        at === undefined ||
        !exact(find(world, 'imports', String(year)), find(world, 'imports', String(year - 1)))
      )
        return null
      const value = Number(
        (lead(at).value + (world.random() < 0.5 ? -1 : 1) * (6 + world.random() * 20)).toFixed(1),
      )
      const wrong = { ...lead(at), value, low: value - 0.05, high: value + 0.05, stories: 1, articles: 1 }
      put(world, at, [wrong])
      return wrong.claims
    },
  },
  {
    name: 'a running total that falls',
    says: ['a running total never falls'],
    apply(world, year) {
      const before = find(world, 'imports', `${year}-H1`)
      if (!exact(before)) return null
      return instead(
        world,
        find(world, 'imports', `${year}-01/${year}-09`),
        lead(before as Entry).value * (0.5 + world.random() * 0.4),
      )
    },
  },
  {
    name: 'a month that does not add up',
    says: ['months add up to the running total'],
    apply(world, year) {
      const [before, total] = [
        find(world, 'exports', `${year}-01/${year}-10`),
        find(world, 'exports', `${year}-01/${year}-11`),
      ]
      if (!exact(before, total)) return null
      return instead(
        world,
        find(world, 'exports', `${year}-11`),
        world.flow('exports', year, 11, 11) * (2.2 + world.random()),
      )
    },
  },
  {
    name: 'a share above the whole',
    says: ['a share lies in 0–100'],
    apply(world, year) {
      const series = seriesOf('settlement_share', here, there, 'percent')
      const wrong = camp(world.random, 104 + world.random() * 60, 4, 1, true)
      world.entries.push({ series, period: String(year), camps: [wrong] })
      return wrong.claims
    },
  },
  {
    name: 'a share that whole and part deny',
    says: ['share × whole = part'],
    apply(world, year) {
      const at = world.entries.find(
        (one) => one.period === String(year) && one.series.measure === 'import_share',
      )
      const whole = world.entries.find((one) => one.period === String(year) && one.series.partner === 'WORLD')
      if (at === undefined || !exact(whole, find(world, 'imports', String(year)))) return null
      return instead(world, at, lead(at).value * off(world, 0.25, 0.7), 3)
    },
  },
  {
    name: 'a rank that the values deny',
    says: ['ranks fit the values ranked'],
    apply(world, year) {
      const own = find(world, 'turnover', String(year))
      if (!exact(own)) return null
      const above = world.entries.filter(
        (one) =>
          one.period === String(year) &&
          one.series.measure === 'turnover' &&
          one.series.unit === USD &&
          lead(one).value > lead(own as Entry).value * 1.05,
      ).length
      if (above === 0) return null
      const series = seriesOf('partner_rank', here, there, 'rank')
      const wrong = rank(series, String(year), 1 + Math.floor(world.random() * above), 1)
      const there0 = world.entries.findIndex(
        (one) =>
          one.period === String(year) &&
          one.series.measure === 'partner_rank' &&
          one.series.partner === there,
      )
      if (there0 === -1) world.entries.push(wrong)
      else world.entries[there0] = wrong
      return lead(wrong).claims
    },
  },
  {
    name: 'mirror figures orders apart',
    says: ['mirror series are of one order', 'million and billion mixed up'],
    apply(world, year) {
      const at = world.entries.findIndex(
        (one) => one.period === String(year) && one.series.measure === 'exports' && one.series.area === there,
      )
      const entry = world.entries[at]
      if (entry === undefined || !exact(find(world, 'imports', String(year)))) return null
      return instead(world, entry, world.flow('imports', year, 1, 12) / (6 + world.random() * 10))
    },
  },
]

/** The years in which every kind of error has a place: those with a year before. */
export const corruptible = years.slice(1)
