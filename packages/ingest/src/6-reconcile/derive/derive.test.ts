import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Product } from '@factline/schema/vocabulary/products'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Entry, Ledger } from '../ledger.ts'
import { derive } from './derive.ts'

let next = 0
const told = (
  measure: Measure,
  period: string,
  value: number,
  half: number | null,
  more: { unit?: string; product?: Product; growth?: boolean } = {},
): Entry => ({
  series: {
    measure,
    product: more.product ?? 'goods',
    area: 'CN',
    partner: 'RU',
    unit: more.growth ? 'percent' : (more.unit ?? 'USD'),
    basis: more.growth ? 'yoy' : null,
    of: more.growth ? 'USD' : null,
    detail: null,
  },
  period,
  camps: [
    {
      value,
      low: half === null ? value : value - half,
      high: half === null ? null : value + half,
      qualifier: half === null ? 'over' : 'exact',
      stories: 1,
      articles: 1,
      claims: [`clm_${next++}`],
    },
  ],
})
const brief = (entries: readonly Entry[]) =>
  derive(new Ledger(entries)).map(({ series, period, value, low, high }) => ({
    series: `${series.measure} ${series.unit}`,
    period,
    value: Number(value.toPrecision(6)),
    low: Number(low.toPrecision(6)),
    high: Number(high.toPrecision(6)),
  }))

test('a quarter is the difference of two running totals, with the bounds of both', () => {
  expect(
    brief([
      told('turnover', '2023-H1', 114.5e9, 0.05e9),
      told('turnover', '2023-01/2023-09', 176.4e9, 0.05e9),
    ]),
  ).toEqual([{ series: 'turnover USD', period: '2023-Q3', value: 61.9e9, low: 61.8e9, high: 62e9 }])
})

test('a difference that the roundings would eat is not told, nor one of "over 200"', () => {
  expect(
    brief([told('turnover', '2023-01/2023-11', 238e9, 5e9), told('turnover', '2023', 240e9, 5e9)]),
  ).toEqual([])
  expect(brief([told('turnover', '2023-H1', 114e9, 1e9), told('turnover', '2023', 200e9, null)])).toEqual([])
})

test('the missing one of exports, imports, turnover and balance', () => {
  const found = brief([told('exports', '2023', 111e9, 0.5e9), told('turnover', '2023', 240e9, 0.5e9)])
  expect(found).toContainEqual({
    series: 'imports USD',
    period: '2023',
    value: 129e9,
    low: 128e9,
    high: 130e9,
  })
  expect(brief([told('turnover', '2023', 240e9, 0.5e9), told('balance', '2023', -18e9, 0.5e9)])).toEqual([
    { series: 'exports USD', period: '2023', value: 111e9, low: 110.5e9, high: 111.5e9 },
    { series: 'imports USD', period: '2023', value: 129e9, low: 128.5e9, high: 129.5e9 },
  ])
})

test('growth gives the year that nobody told', () => {
  const found = brief([
    told('turnover', '2023', 240.11e9, 0.005e9),
    told('turnover', '2023', 26.3, 0.05, { growth: true }),
  ])
  expect(found).toHaveLength(1)
  expect(found[0]).toMatchObject({ period: '2022', value: 190.111e9 })
})

test('tonnes of crude as barrels and of LNG as gas, within the range of grades', () => {
  expect(brief([told('imports', '2023', 107e6, 0.5e6, { unit: 't', product: 'crude_oil' })])).toMatchObject([
    { series: 'imports bbl', value: 784.31e6, low: 734.85e6, high: 817e6 },
  ])
  expect(brief([told('imports', '2023', 8e6, 0.05e6, { unit: 't', product: 'lng' })])).toMatchObject([
    { series: 'imports m3', value: 10.88e9 },
  ])
})

test('what is told is never worked out beside it, and the truth lies within the bounds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 50, max: 400 }), { minLength: 12, maxLength: 12 }),
      fc.subarray([3, 6, 9, 12, 1, 2, 8, 11], { minLength: 1 }),
      fc.constantFrom(1, 10),
      (flows, ends, step) => {
        const upTo = (month: number): number => flows.slice(0, month).reduce((a, b) => a + b, 0)
        const label = (month: number): string =>
          ({ 1: '2023-01', 3: '2023-Q1', 6: '2023-H1', 12: '2023' })[month] ??
          `2023-01/2023-${String(month).padStart(2, '0')}`
        const entries = ends.map((month) =>
          told('sales', label(month), Math.round(upTo(month) / step) * step, step / 2, { unit: 'vehicles' }),
        )
        for (const found of derive(new Ledger(entries))) {
          expect(entries.map((entry) => entry.period)).not.toContain(found.period)
          const [from, to] = months[found.period] as [number, number]
          const truth = upTo(to) - upTo(from - 1)
          expect(truth).toBeGreaterThanOrEqual(found.low)
          expect(truth).toBeLessThanOrEqual(found.high)
        }
      },
    ),
  )
})

const months: Record<string, [number, number]> = {
  '2023-H1': [1, 6],
  '2023-H2': [7, 12],
  ...Object.fromEntries([1, 2, 3, 4].map((q) => [`2023-Q${q}`, [q * 3 - 2, q * 3]])),
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, m) => [`2023-${String(m + 1).padStart(2, '0')}`, [m + 1, m + 1]]),
  ),
}
