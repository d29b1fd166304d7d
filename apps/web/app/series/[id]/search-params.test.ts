import { expect, test } from 'vitest'
import { readSeriesParams } from './search-params.ts'

test('a day is read; what is no day, or no parameter, is told', () => {
  expect(readSeriesParams({ as_of: '2024-02-29' })).toEqual({ asOf: '2024-02-29', notices: [] })
  expect(readSeriesParams({ as_of: '' })).toEqual({ asOf: null, notices: [] })
  expect(readSeriesParams({ as_of: '2023-02-30' }).notices).toEqual([expect.stringMatching(/is no day/)])
  expect(readSeriesParams({ asof: '2023-02-03' }).notices).toEqual([
    expect.stringMatching(/“asof” is no parameter/),
  ])
})
