import { expect, test } from 'vitest'
import { camp, observation } from './example.ts'
import { statementOf, wholeSentence } from './statement.ts'

const growth = observation('2023', 26.3, { unit: 'percent', basis: 'yoy', of: 'USD' })

test('the first line of a series is a plain sentence with its support and who differs', () => {
  const o = observation('2023', 240.11e9, {
    stories: 4,
    camps: [camp(240.11e9, [], { stories: 4 }), camp(237e9, [])],
  })
  expect(wholeSentence(statementOf(o, growth))).toBe(
    'China–Russia trade reached $240.1bn in 2023, up 26.3% (4 independent reports, one differs)',
  )
})

test('a value that the referee doubts is told with the doubt, a rival that it doubts is not the value', () => {
  const flag = { identity: 'sum', finding: 'the parts make 241 bn USD', cause: null }
  const camps = [camp(240.11e9, ['a']), camp(2401e9, ['b'])]
  const told = (claims: string[]): string =>
    statementOf(observation('2023', 240.11e9, { camps, flags: [{ ...flag, claims }] })).support
  expect(told(['a'])).toBe('1 report, one differs; does not fit other figures')
  expect(told(['b'])).toBe('1 report, one differs')
})

test('a fall is told as a fall, an open value in its words, and no growth is made up', () => {
  const fall = { ...growth, value: -5.1 }
  expect(wholeSentence(statementOf(observation('2023', 180e9), fall))).toBe(
    'China–Russia trade fell to $180bn in 2023, down 5.1% (1 report)',
  )
  const open = observation('2024-01/2024-09', 180e9, { qualifier: 'over', high: null })
  expect(wholeSentence(statementOf(open))).toBe(
    'China–Russia trade was over $180bn in Jan–Sep 2024 (1 report)',
  )
})

test('words before a change keep the sentence whole', () => {
  const fall = { ...growth, value: -7, qualifier: 'under' as const, low: -7, high: null }
  expect(statementOf(observation('2023', 180e9), fall).change).toBe(', down by under 7%')
  expect(wholeSentence(statementOf(fall))).toContain('trade fell by under 7% in 2023')
  expect(statementOf(observation('2023', 180e9), { ...fall, high: -6.65 }).change).toBe(', down by nearly 7%')
})

test('what has not happened is never told as if it had', () => {
  const target = observation('2024', 200e9, { status: 'target' })
  expect(wholeSentence(statementOf(target))).toBe('China–Russia trade is to reach $200bn in 2024 (1 report)')
  const fall = { ...growth, status: 'forecast' as const, value: -4 }
  expect(wholeSentence(statementOf(fall))).toBe(
    'China–Russia trade is expected to fall 4% in 2023 on the year, in US dollars (1 report)',
  )
})

test('a change and a rank have their own verbs, a day its own word', () => {
  expect(wholeSentence(statementOf(growth))).toBe(
    'China–Russia trade rose 26.3% in 2023 on the year, in US dollars (1 report)',
  )
  const rank = observation('2023', 4, { measure: 'partner_rank', unit: 'rank' })
  expect(wholeSentence(statementOf(rank))).toBe(
    'Russia’s rank among China’s trading partners was 4th in 2023 (1 report)',
  )
  const price = observation('2024-10-28', 71.5, {
    measure: 'price',
    product: 'crude_oil',
    area: 'RU',
    partner: 'WORLD',
    unit: 'USD/bbl',
    detail: 'Urals',
  })
  expect(wholeSentence(statementOf(price))).toBe(
    'Price of crude oil in Russia (Urals) was $71.5 per barrel on 28 Oct 2024 (1 report)',
  )
})
