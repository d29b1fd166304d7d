import { expect, test } from 'vitest'
import { citationsOf } from './citation.ts'
import { camp, claim, observation } from './example.ts'

test('a citation names how many say it, who said it first, who differs, and the day it was true', () => {
  const o = observation('2023', 240.11e9, {
    stories: 2,
    camps: [camp(240.11e9, ['a', 'b'], { stories: 2 }), camp(218.4e9, ['c'])],
    claims: [
      claim('b', { at: { story: 's2', site: 'later.example', published: '2024-02-05' } }),
      claim('a', { at: { story: 's1', site: 'wire.example', published: '2024-01-12' } }),
      claim('c', { at: { story: 's3' } }),
    ],
  })
  const [text, list] = citationsOf(o, [], '2024-05-01', 'https://factline.example')
  expect(text?.text).toBe(
    'China–Russia trade came to $240.1bn in 2023, according to 2 independent reports, first wire.example, 12 Jan 2024. ' +
      'Others say $218.4bn.',
  )
  expect(list?.text).toBe(
    'Factline, series turnover.goods.CN.RU.USD, 2023. As of 1 May 2024. ' +
      'https://factline.example/series/turnover.goods.CN.RU.USD?as_of=2024-05-01',
  )
})
