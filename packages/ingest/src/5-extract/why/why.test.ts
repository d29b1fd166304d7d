import { expect, test } from 'vitest'
import type { Article } from '../extract.ts'
import { extract } from '../extract.ts'
import { whyOf } from './why.ts'

const article = (
  text: string,
  title: string | null = null,
  published: string | null = '2023-07-13',
): Article => ({
  ...{ title, text, published, lang: 'en' },
  paragraphs: [{ start: 0, end: text.length, line: 1, kind: 'body' }],
})
const numbers = (...given: Parameters<typeof article>) =>
  whyOf(article(...given)).flatMap((one) => one.numbers)

const lead = 'Trade between China and Russia came to $114.5 billion in the first half of 2023.'

test('every claim stands under the number that it was made of', () => {
  const text = `${lead} China's exports to Russia grew by 19.4% to $62.3 billion.`
  const shown = numbers(text).flatMap((one) =>
    one.readings.filter((reading) => reading.outcome !== 'refused'),
  )
  expect(shown.map((one) => [one.kind, one.measure, one.value, one.confidence])).toEqual(
    extract(article(text)).claims.map((one) => [one.kind, one.measure, one.value, one.confidence]),
  )
  expect(shown).toHaveLength(3)
})

test('words, measure words and costs are shown, with the one that was chosen', () => {
  const [sentence] = whyOf(
    article('China imported goods worth $5 billion from Russia, while its exports fell by 3% in 2022.'),
  )
  expect(sentence?.tags).toContainEqual({ span: [0, 5], words: 'China', as: 'area CN (name)' })
  expect(sentence?.frames.map((one) => one.words)).toEqual(['imported', 'exports'])
  const [fall] = sentence?.numbers.slice(1) ?? []
  expect(fall?.bindings.map(({ words, chosen }) => [words, chosen])).toEqual([
    ['exports', true],
    ['imported', false],
  ])
  const [chosen, next] = fall?.bindings ?? []
  expect(chosen?.cost).toBeLessThan(next?.cost ?? 0)
})

test('what a sentence leaves unsaid is traced to where it was said', () => {
  const text = `${lead} Exports came to $62.3 billion.`
  const [, exports] = numbers(text)
  const inherited = exports?.readings[0]?.inherited ?? []
  expect(inherited.map(({ field, value }) => [field, value])).toEqual(
    expect.arrayContaining([
      ['area', 'CN'],
      ['partner', 'RU'],
      ['period', '2023-H1'],
    ]),
  )
  for (const { span, from } of inherited) if (span !== null) expect(`“${text.slice(...span)}”`).toBe(from)
})

test('a number without a claim says why', () => {
  const reason = (text: string): string | null | undefined => numbers(text)[0]?.reason
  expect(reason('Would China export goods worth $5 billion to Russia in 2022?')).toBe(
    'the sentence is a question',
  )
  expect(reason('The museum cost $5 billion.')).toBe('its sentence says something besides')
  expect(reason('Delegates from 27 companies met.')).toContain('a count')
  expect(reason('The share rose by 3 percentage points.')).toContain('percentage points')
})

test('a unit that no measure word of the sentence takes is told beside it', () => {
  const [tonnes] = numbers('The tariff on cars was paid on 3 million tonnes.')
  expect(tonnes?.readings).toEqual([])
  expect(tonnes?.bindings.map(({ fits }) => fits)).toEqual([false])
})

test('a text without numbers shows its sentences and none of them', () => {
  expect(numbers('Ministers met in Beijing.')).toEqual([])
  expect(whyOf(article('Ministers met in Beijing.'))).toHaveLength(1)
})
