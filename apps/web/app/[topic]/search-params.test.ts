import { expect, test } from 'vitest'
import { filterWords, noFilters, readFilters } from './search-params.ts'

test('an address without filters, or with the empty fields of the form, narrows nothing and says nothing', () => {
  const empty = { area: '', partner: '', product: '', measure: '', kind: '', from: '', to: '' }
  expect(readFilters({})).toEqual({ filters: noFilters, notices: [] })
  expect(readFilters(empty)).toEqual({ filters: noFilters, notices: [] })
})

test('every filter is read', () => {
  const { filters, notices } = readFilters({
    area: 'CN',
    partner: 'RU',
    product: 'cars',
    measure: 'exports',
    kind: 'level',
    from: '2020',
    to: '2023',
    disputed: 'true',
  })
  expect(notices).toEqual([])
  expect(filters).toEqual({
    area: 'CN',
    partner: 'RU',
    product: 'cars',
    measure: 'exports',
    kind: 'level',
    from: 2020,
    to: 2023,
    disputed: true,
  })
  expect(filterWords(filters)).toBe(
    'disputed, how much, exports, cars, China, with Russia, from 2020, to 2023',
  )
})

test.for([
  [{ country: 'CN' }, /“country” is no filter/],
  [{ area: 'China' }, /area: “China” is not known/],
  [{ product: 'bananas' }, /product: “bananas” is not known/],
  [{ kind: 'event' }, /level, change, share, rank/],
  [{ from: '20' }, /from: “20” is no year/],
  [{ to: '2023-05' }, /to: “2023-05” is no year/],
  [{ from: '2024', to: '2020' }, /neither was used/],
  [{ disputed: 'yes' }, /disputed: “yes”/],
  [{ area: ['CN', 'RU'] }, /“area” is given 2 times/],
] as const)('what cannot be used is told, never silently dropped: %j', ([raw, told]) => {
  expect(readFilters(raw).notices).toEqual([expect.stringMatching(told)])
})

test('names of the language itself are no filters', () => {
  expect(readFilters({ constructor: 'x', toString: 'y' }).notices).toHaveLength(2)
})
