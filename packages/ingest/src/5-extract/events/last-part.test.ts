import { expect, test } from 'vitest'
import { lastPart } from './last-part.ts'

test.each([
  ['put ~ (tariff|duty)', '(tariff|duty)'],
  ['no … sold ~ (more|so many)', '(more|so many)'],
  ['<a [(~]> … took effect', 'took effect'],
  ['(?<!at )(the ~|a) summit', null],
  ['the year of records', null],
  ['ban ~ cars|ban … trade', null],
])('behind the last gap of "%s" stands %j', (pattern, last) => {
  expect(lastPart(pattern)).toBe(last)
})
