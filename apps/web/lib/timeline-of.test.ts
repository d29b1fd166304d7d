import { expect, test } from 'vitest'
import { camp, claim, observation } from './example.ts'
import { markOf, panesOf } from './timeline-of.ts'

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
