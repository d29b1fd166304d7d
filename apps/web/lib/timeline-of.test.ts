import type { EventRow } from '@factline/schema/contract/event'
import { expect, test } from 'vitest'
import { camp, claim, observation } from './example.ts'
import { eventsOf, markOf, panesOf } from './timeline-of.ts'

test('months of a flow have a chart of their own; months of a share stand beside its years', () => {
  const flow = [observation('2022', 190e9), observation('2023', 240e9), observation('2023-05', 20e9)]
  expect(panesOf(flow).map((p) => [p.name, p.marks.map((m) => m.period)])).toEqual([
    ['years', ['2022', '2023']],
    ['parts', ['2023-05']],
  ])
  const share = flow.map((o) => ({ ...o, measure: 'settlement_share' as const, unit: 'percent' }))
  expect(panesOf(share).map((p) => p.name)).toEqual(['all'])
  const growth = flow.map((o) => ({ ...o, unit: 'percent', basis: 'yoy' }))
  expect(panesOf(growth).map((p) => p.name)).toEqual(['all'])
})

test('a disputed observation becomes a mark with its rivals and who says so', () => {
  const o = observation('2023', 240.11e9, {
    disputed: true,
    camps: [camp(240.11e9, ['a']), camp(237e9, ['b'])],
    claims: [claim('a'), claim('b', { value: 237e9, at: { site: 'daily.example', story: 's2' } })],
  })
  const mark = markOf(o)
  expect(mark.rivals).toEqual([
    { value: 237e9, low: 237e9, high: 237e9, qualifier: 'exact', stories: 1, outlets: 'daily.example' },
  ])
  expect(mark.card).toEqual(['$240.1bn in 2023', '1 report, one differs', 'daily.example: $237bn'])
  expect(mark.href).toBe('/series/turnover.goods.CN.RU.USD#p-2023')
})

test('an event belongs to a series when it touches both of its sides and not another product', () => {
  const event = (
    id: string,
    areas: string[],
    product: EventRow['product'],
    period: string | null = '2023-03',
  ): EventRow => ({
    id,
    type: 'meeting',
    areas,
    product,
    period,
    start: period === null ? null : '2023-03-01',
    end: period === null ? null : '2023-03-31',
    title: id,
    quote: id,
    span: [0, 1],
    extractor_version: '1',
    source: { article: 'a', title: null, site: null, url: null, published: null, story: 's' },
  })
  const events = [
    event('both sides', ['CN', 'RU'], null),
    event('one side', ['RU'], null),
    event('another product', ['CN', 'RU'], 'cars'),
    event('undated', ['CN', 'RU'], null, null),
  ]
  expect(eventsOf(observation('2023', 1), events).map((e) => e.title)).toEqual(['both sides'])
})
