import { expect, test } from 'vitest'
import { extract } from '../extract.ts'

const hospital = [
  'The ward on the third floor opened its doors again after the holidays.',
  'Doctors had complained for years about the narrow corridors.',
  'A new plan shows each nurse where a bed is free.',
  'The head of the clinic speaks of a good start.',
  'Relatives find a desk right behind the entrance.',
]
const read = (told: string, rest: readonly string[]) =>
  extract({
    title: null,
    text: [told, ...rest].join(' '),
    paragraphs: [],
    published: '2024-03-05',
    lang: 'en',
  }).claims
const long = Array.from({ length: 6 }, () => hospital).flat()

test('a long text on something else takes no series from a passing word of trade', () => {
  const told = 'Russia exports coal to China. The flow of patients improved by 60%.'
  expect(read(told, [])).toMatchObject([{ kind: 'change', measure: 'exports' }])
  expect(read(told, long)).toEqual([])
})

test('what such a text tells in one place is read', () => {
  const told =
    'Russia exported 12 million tons of coal to China in 2023. That was 5 percent more than in 2022.'
  const series = { measure: 'exports', product: 'coal', area: 'RU', partner: 'CN', period: '2023' }
  expect(read(told, long)).toMatchObject([
    { ...series, value: 12e6 },
    { ...series, value: 5 },
  ])
})
