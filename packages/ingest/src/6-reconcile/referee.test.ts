import type { Measure } from '@factline/schema/vocabulary/measures'
import type { Series } from '@factline/schema/vocabulary/series'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Camp } from './camps.ts'
import { type Entry, type Finding, Ledger } from './ledger.ts'
import { mixedGrowths } from './identities/mixed-growth.ts'
import { swaps } from './identities/swap.ts'
import { referee } from './referee.ts'

let next = 0
const camp = (value: number, digit: number, stories: number): Camp => ({
  value,
  low: value - digit / 2,
  high: value + digit / 2,
  qualifier: 'exact',
  stories,
  articles: stories,
  claims: [`clm_${next++}`],
})
const series = (measure: Measure, change: boolean): Series => ({
  measure,
  product: 'goods',
  area: 'CN',
  partner: 'RU',
  unit: change ? 'percent' : 'USD',
  basis: change ? 'yoy' : null,
  of: change ? 'USD' : null,
  detail: null,
})
const entry = (measure: Measure, period: string, camps: Camp[], change = false): Entry => ({
  series: series(measure, change),
  period,
  camps,
})

type Year = { readonly exports: number; readonly imports: number }

/** Two years of trade in million dollars, told to two decimals of a billion, with everything that follows from them. */
function consistent(before: Year, now: Year): Entry[] {
  const digit = 1e7
  const level = (measure: Measure, period: string, value: number): Entry =>
    entry(measure, period, [camp(value * 1e6, digit, 3)])
  const growth = (measure: Measure, period: string, value: number): Entry =>
    entry(measure, period, [camp(Number(value.toFixed(1)), 0.1, 2)], true)
  const year = (period: string, { exports, imports }: Year): Entry[] => [
    level('exports', period, exports),
    level('imports', period, imports),
    level('turnover', period, exports + imports),
    level('balance', period, exports - imports),
    level('turnover', `${period}-01/${period}-09`, (exports + imports) * 0.74),
    level('turnover', `${period}-H1`, (exports + imports) * 0.48),
  ]
  return [
    ...year('2022', before),
    ...year('2023', now),
    growth('exports', '2023', (now.exports / before.exports - 1) * 100),
    growth('imports', '2023', (now.imports / before.imports - 1) * 100),
    growth('turnover', '2023', ((now.exports + now.imports) / (before.exports + before.imports) - 1) * 100),
  ]
}

// Whole tens of millions, so that two decimals of a billion are exact and sums keep; flows at least a fifth apart,
// so that a swap is a contradiction and not a rounding.
const flow = fc.integer({ min: 1_000, max: 30_000 }).map((n) => n * 10)
const year = fc
  .record({ exports: flow, imports: flow })
  .filter(({ exports, imports }) => Math.max(exports, imports) / Math.min(exports, imports) > 1.2)
const years = fc.tuple(year, year)
const runs = { numRuns: 2_000 }

const withRival = (entries: readonly Entry[], measure: Measure, period: string, rival: Camp): Entry[] =>
  entries.map((one) =>
    one.series.measure === measure && one.series.basis === null && one.period === period
      ? { ...one, camps: [...one.camps, rival] }
      : one,
  )
const causes = (findings: readonly Finding[]): (string | null)[] => findings.map((finding) => finding.cause)

describe('the arithmetic referee', () => {
  test('is silent on figures that fit each other', () => {
    fc.assert(
      fc.property(years, ([before, now]) => {
        expect(referee(new Ledger(consistent(before, now)))).toEqual([])
      }),
      runs,
    )
  })

  test('names exports and imports that were swapped', () => {
    fc.assert(
      fc.property(years, ([before, now]) => {
        const swapped = withRival(
          withRival(consistent(before, now), 'exports', '2023', camp(now.imports * 1e6, 1e7, 1)),
          'imports',
          '2023',
          camp(now.exports * 1e6, 1e7, 1),
        )
        expect(causes(referee(new Ledger(swapped)))).toEqual([
          'exports and imports swapped',
          'exports and imports swapped',
        ])
      }),
      runs,
    )
  })

  describe('of two voices that tell the flows the other way round', () => {
    const around = consistent({ exports: 76_120, imports: 114_150 }, { exports: 110_970, imports: 129_140 })
    const half = (right: Camp, wrong: Camp): Entry[] => [
      entry('exports', '2023-H1', [wrong, right]),
      entry('imports', '2023-H1', [camp(52_284e6, 1e6, 1)]),
    ]
    const [right, wrong] = [camp(52_284e6, 1e6, 1), camp(62_263e6, 1e6, 1)]

    test('names the one against the order of the other periods, whichever leads, and its other flow', () => {
      for (const entries of [
        half(right, wrong),
        half(right, wrong).map((one) => ({ ...one, camps: one.camps.toReversed() })),
      ]) {
        const found = swaps(new Ledger([...around, ...entries]))
        expect(found.map(({ series, claims }) => [series.measure, claims])).toEqual([
          ['exports', wrong.claims],
          ['imports', entries[1]?.camps[0]?.claims],
        ])
      }
    })

    test('speaks of both where no other period tells', () => {
      const [found] = swaps(new Ledger(half(right, wrong)))
      expect(found?.claims.toSorted()).toEqual([...right.claims, ...wrong.claims].sort())
    })
  })

  test.each([
    [-10.1, 2.7, 17.7, 'rise and fall mixed up'],
    [40, 2.7, 17.7, null],
    [10.1, 2.7, 17.7, 'fits'],
    [3.5, 2.7, 2.7, 'fits'],
  ])('a turnover that grows by %d %% between flows of %d and %d: %s', (told, sent, taken, expected) => {
    const growth = (measure: Measure, value: number) => entry(measure, '2024-08', [camp(value, 0.1, 1)], true)
    const ledger = new Ledger([growth('turnover', told), growth('exports', sent), growth('imports', taken)])
    expect(causes(mixedGrowths(ledger))).toEqual(expected === 'fits' ? [] : [expected])
  })

  test('a threshold told in one digit fits the sum that reached it', () => {
    const level = (measure: Measure, value: number, digit: number) =>
      entry(measure, '2018', [camp(value, digit, 1)])
    const of = (turnover: number, digit: number) =>
      referee(
        new Ledger([
          level('exports', 47.98e9, 1e7),
          level('imports', 59.08e9, 1e7),
          level('turnover', turnover, digit),
        ]),
      )
    expect(of(100e9, 1e9)).toEqual([])
    expect(of(101e9, 1e9)).toHaveLength(1)
  })

  test('names million written for billion', () => {
    fc.assert(
      fc.property(years, ([before, now]) => {
        const slipped = withRival(consistent(before, now), 'exports', '2023', camp(now.exports * 1e3, 1e4, 1))
        expect(causes(referee(new Ledger(slipped)))).toEqual(['million and billion mixed up'])
      }),
      runs,
    )
  })

  test.each([
    ["last year's number", '2022'],
    ['month taken for running total', '2023-01/2023-09'],
  ])('names %s', (cause, source) => {
    const entries = consistent({ exports: 76_120, imports: 114_150 }, { exports: 110_970, imports: 129_140 })
    const value = entries.find(
      (one) => one.series.measure === 'turnover' && one.series.basis === null && one.period === source,
    )?.camps[0]?.value as number
    expect(causes(referee(new Ledger(withRival(entries, 'turnover', '2023', camp(value, 1e7, 1)))))).toEqual([
      cause,
    ])
  })

  test('names yuan written as dollars', () => {
    const entries = consistent({ exports: 76_120, imports: 114_150 }, { exports: 110_970, imports: 129_140 })
    const yuan: Entry = {
      series: { ...series('turnover', false), unit: 'CNY' },
      period: '2023',
      camps: [camp(1_690e9, 1e9, 2)],
    }
    expect(
      causes(referee(new Ledger(withRival([...entries, yuan], 'turnover', '2023', camp(1_690e9, 1e9, 1))))),
    ).toEqual(['currency mixed up'])
  })

  test('finds months that do not add up', () => {
    const run = (period: string, value: number, stories: number): Entry =>
      entry('turnover', period, [camp(value, 1e7, stories)])
    const right = [
      run('2023-01/2023-08', 155e9, 3),
      run('2023-09', 21e9, 3),
      run('2023-01/2023-09', 176e9, 3),
    ]
    expect(referee(new Ledger(right))).toEqual([])
    const wrong = right.map((one) => (one.period === '2023-09' ? run('2023-09', 12e9, 1) : one))
    expect(referee(new Ledger(wrong))).toMatchObject([
      { identity: 'months add up to the running total', period: '2023-09' },
    ])
  })

  test('finds the rival that breaks a sum which the others keep, and says the sum', () => {
    const broken = withRival(
      consistent({ exports: 76_120, imports: 114_150 }, { exports: 110_970, imports: 129_140 }),
      'turnover',
      '2023',
      camp(237e9, 1e9, 1),
    )
    const [finding, ...more] = referee(new Ledger(broken))
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      identity: 'exports + imports = turnover',
      finding: 'exports of 110.97 bn USD + imports of 129.14 bn USD make 240.11 bn USD, not 237 bn USD',
    })
  })

  test('finds a total that its own growth denies', () => {
    const entries = consistent({ exports: 76_120, imports: 114_150 }, { exports: 110_970, imports: 129_140 })
    const wrong = entries.map((one) =>
      one.series.basis === 'yoy' && one.series.measure === 'imports'
        ? { ...one, camps: [camp(21.7, 0.1, 1)] }
        : one,
    )
    expect(referee(new Ledger(wrong))).toMatchObject([
      { identity: 'this year = last year × (1 + growth)', series: { measure: 'imports' } },
    ])
  })

  test('adds up quarters and halves as it does months', () => {
    const run = (period: string, value: number): Entry => entry('turnover', period, [camp(value, 1e8, 1)])
    const year = [run('2023-H1', 114.5e9), run('2023-H2', 125.6e9), run('2023', 240.1e9)]
    expect(referee(new Ledger(year))).toEqual([])
    expect(referee(new Ledger([...year.slice(0, 1), run('2023-H2', 150e9), ...year.slice(2)]))).toMatchObject(
      [
        {
          identity: 'months add up to the running total',
          period: '2023-H2',
          finding: expect.stringContaining('make 264.5 bn USD, not 240.1 bn USD'),
        },
      ],
    )
  })

  test('finds a running total that falls', () => {
    const entries = consistent({ exports: 76_120, imports: 114_150 }, { exports: 110_970, imports: 129_140 })
    const fallen = entries.map((one) =>
      one.period === '2023-01/2023-09' ? { ...one, camps: [camp(90e9, 1e9, 1)] } : one,
    )
    expect(referee(new Ledger(fallen))).toMatchObject([
      { identity: 'a running total never falls', period: '2023-01/2023-09' },
    ])
  })

  test('finds a share above the whole and mirror series orders apart', () => {
    const share: Entry = {
      series: { ...series('market_share', false), product: 'cars', unit: 'percent' },
      period: '2023',
      camps: [camp(104, 1, 1)],
    }
    const sent: Entry = {
      series: { ...series('exports', false), area: 'RU', partner: 'CN' },
      period: '2023',
      camps: [camp(12e9, 1e9, 1)],
    }
    const taken = entry('imports', '2023', [camp(129e9, 1e9, 4)])
    expect(referee(new Ledger([share, sent, taken])).map(({ identity, cause }) => [identity, cause])).toEqual(
      [
        ['mirror series are of one order', null],
        ['a share lies in 0–100', null],
      ],
    )
    const slipped = { ...sent, camps: [camp(120e6, 1e6, 1)] }
    expect(referee(new Ledger([slipped, taken]))).toMatchObject([
      {
        cause: 'million and billion mixed up',
        finding:
          'exports, Russia to China, 2023, are 120 m USD; imports, China from Russia, 2023, are 129 bn USD: one is 1,100 times the other',
      },
    ])
  })
})
