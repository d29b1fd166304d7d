import { expect, test } from 'vitest'
import { readStoryParams } from './search-params.ts'

test('without parameters the most reprinted stories come first', () => {
  expect(readStoryParams({})).toEqual({ order: 'reprinted', after: null, notices: [] })
  expect(readStoryParams({ sort: 'latest', after: 'abc' })).toEqual({
    order: 'latest',
    after: 'abc',
    notices: [],
  })
})

test('what is not known is told', () => {
  expect(readStoryParams({ sort: 'oldest', page: '2' })).toEqual({
    order: 'reprinted',
    after: null,
    notices: [
      '“page” is no parameter of this page. It takes sort and after.',
      'sort: “oldest” is not known. Write reprinted or latest.',
    ],
  })
})
