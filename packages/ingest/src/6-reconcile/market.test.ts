import type { Measure } from '@factline/schema/vocabulary/measures'
import { expect, test } from 'vitest'
import type { Camp } from './camps.ts'
import { type Entry, Ledger } from './ledger.ts'
import { refereeMarket, refereePair } from './referee.ts'

let next = 0
const camp = (value: number, half: number | null, stories = 2): Camp => ({
  value,
  low: half === null ? value : value - half,
  high: half === null ? null : value + half,
  qualifier: half === null ? 'over' : 'exact',
  stories,
  articles: stories,
  claims: [`clm_${next++}`],
})
const told = (
  measure: Measure,
  [area, partner]: readonly [string, string],
  unit: string,
  ...camps: Camp[]
): Entry => ({
  series: { measure, product: 'crude_oil', area, partner, unit, basis: null, of: null, detail: null },
  period: '2023',
  camps,
})
const market = (...entries: Entry[]) =>
  refereeMarket(new Ledger(entries)).map(({ identity, finding }) => `${identity}: ${finding}`)
const pair = (...entries: Entry[]) =>
  refereePair(new Ledger(entries)).map(({ series, cause }) => [series.measure, cause])

const all = told('imports', ['CN', 'WORLD'], 't', camp(564e6, 0.5e6))
const part = told('imports', ['CN', 'RU'], 't', camp(107e6, 0.5e6))

test('share × whole = part', () => {
  expect(market(all, part, told('import_share', ['CN', 'RU'], 'percent', camp(19, 0.5)))).toEqual([])
  expect(market(all, part, told('import_share', ['CN', 'RU'], 'percent', camp(31, 0.5)))).toEqual([
    'share × whole = part: 31 % of 564 m t make 174.84 m t, not 107 m t (imports, China from Russia, 2023)',
  ])
})

test('a share that fits the money need not fit the weight', () => {
  const share = told('import_share', ['CN', 'RU'], 'percent', camp(31, 0.5))
  const money = [
    told('imports', ['CN', 'WORLD'], 'USD', camp(337e9, 0.5e9)),
    told('imports', ['CN', 'RU'], 'USD', camp(104e9, 0.5e9)),
  ]
  expect(market(all, part, ...money, share)).toEqual([])
})

test('a rank better than the values allow is a contradiction, a worse one is not', () => {
  const others = [
    told('imports', ['CN', 'SA'], 't', camp(86e6, 0.5e6)),
    told('imports', ['CN', 'IQ'], 't', camp(59e6, 0.5e6)),
  ]
  const rank = (partner: string, place: number) =>
    told('supplier_rank', ['CN', partner], 'rank', { ...camp(place, 0), low: place, high: place })
  expect(market(part, ...others, rank('RU', 1), rank('SA', 2), rank('IQ', 4))).toEqual([])
  expect(market(part, ...others, rank('IQ', 2))).toEqual([
    'ranks fit the values ranked: supplier rank, China from Iraq, 2023 is given as 2, but 2 are above Iraq with 59 m t: Russia 107 m t, Saudi Arabia 86 m t',
  ])
})

const sent = told('exports', ['CN', 'RU'], 'USD', camp(111e9, 0.5e9))
const taken = told('imports', ['CN', 'RU'], 'USD', camp(129e9, 0.5e9))

test('"more than" leaves a sum open to that side', () => {
  expect(pair(sent, taken, told('turnover', ['CN', 'RU'], 'USD', camp(200e9, null)))).toEqual([])
})

test('a surplus told as a deficit is named', () => {
  expect(pair(sent, taken, told('balance', ['CN', 'RU'], 'USD', camp(18e9, 0.5e9)))).toEqual([
    ['balance', 'surplus taken for deficit'],
  ])
})

test('the turnover of the other side is a second statistic and no error', () => {
  const theirs = [
    told('exports', ['RU', 'CN'], 'USD', camp(112e9, 0.5e9)),
    told('imports', ['RU', 'CN'], 'USD', camp(104e9, 0.5e9)),
  ]
  const turnover = told('turnover', ['CN', 'RU'], 'USD', camp(240e9, 0.5e9, 3), camp(216e9, 0.5e9, 1))
  expect(pair(sent, taken, turnover, ...theirs)).toEqual([])
  expect(pair(sent, taken, turnover)).toEqual([['turnover', null]])
})
