import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundSentences, longest } from './bound-sentences.ts'

const whole = (text: string) => [{ start: 0, end: text.length }]
const pieces = (text: string, lang = 'en') =>
  boundSentences(text, whole(text), lang, []).map((one) => text.slice(one.start, one.end))

describe('boundSentences', () => {
  test('leaves a sentence of two hundred words alone', () => {
    const text = `${'exports '.repeat(199)}rose.`
    expect(boundSentences(text, whole(text), 'en', [])).toEqual([{ start: 0, end: text.length, part: false }])
  })

  test('cuts at a semicolon before a comma, at a comma before a space', () => {
    expect(pieces(`${'a'.repeat(1500)}; ${'b, '.repeat(500)}`)[0]).toBe(`${'a'.repeat(1500)};`)
    expect(pieces(`${'word '.repeat(300)}, ${'word '.repeat(300)}`)[0]?.endsWith(',')).toBe(true)
    expect(pieces('出口，'.repeat(400), 'zh').every((part) => part.endsWith('，'))).toBe(true)
  })

  test('does not cut a number at its comma', () => {
    const number = '1,234,567'
    const text = `${'x'.repeat(1995)} ${number} ${'y'.repeat(1500)}`
    const at = text.indexOf(number)
    const parts = boundSentences(text, whole(text), 'en', [[{ start: at, end: at + number.length }]])
    expect(parts.some((part) => part.start <= at && part.end >= at + number.length)).toBe(true)
  })

  test('loses nothing but white space, whatever the text, and keeps to the bound', () => {
    const grain = fc.constantFrom(
      'China ',
      '5%',
      ', ',
      '; ',
      '１２',
      '出口',
      '🚗',
      '\n',
      'a'.repeat(700),
      ' '.repeat(900),
    )
    fc.assert(
      fc.property(
        fc.array(grain, { minLength: 1, maxLength: 200 }),
        fc.constantFrom('en', 'zh'),
        (grains, lang) => {
          const text = grains.join('')
          const parts = pieces(text, lang)
          expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          expect(Math.max(...parts.map((part) => part.length), 0)).toBeLessThanOrEqual(longest(lang))
          expect(parts.every((part) => part.isWellFormed())).toBe(true)
        },
      ),
    )
  })
})
