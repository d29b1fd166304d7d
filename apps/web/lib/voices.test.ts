import { expect, test } from 'vitest'
import { camp, claim, observation } from './example.ts'
import { voicesOf } from './voices.ts'

test('reprints fold under the earliest article of their story; undated ones are never first', () => {
  const claims = [
    claim('undated', { at: { story: 's1', published: null } }),
    claim('later', { at: { story: 's1', published: '2024-01-14' } }),
    claim('first', { at: { story: 's1', published: '2024-01-12' } }),
    claim('other', { at: { story: 's2', published: '2024-01-13' } }),
    claim('rival', { value: 237e9, at: { story: 's3' } }),
  ]
  const o = observation('2023', 240.11e9, {
    camps: [
      camp(240.11e9, ['undated', 'later', 'first', 'other'], { stories: 2, articles: 4 }),
      camp(237e9, ['rival']),
    ],
    claims,
  })
  const [agreed, against] = voicesOf(o)
  expect(agreed?.voices.map((v) => [v.origin.id, v.reprints.map((r) => r.id)])).toEqual([
    ['first', ['later', 'undated']],
    ['other', []],
  ])
  expect(against?.voices.map((v) => v.origin.id)).toEqual(['rival'])
})
