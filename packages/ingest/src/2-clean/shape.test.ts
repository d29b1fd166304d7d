import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MONTHS, hasDate, isDateLine } from './date-line.ts'
import { shapeOf, shapesOf } from './shape.ts'

const word = fc.constantFrom(
  'exports',
  'May',
  'rose',
  '2024',
  '3',
  '©',
  'ул',
  '贸易',
  'a.b',
  '"So',
  'Yes."',
  '12:30',
)
const sign = fc.constantFrom(
  ' ',
  ' ',
  ' - ',
  ' – ',
  ' > ',
  '>',
  '/',
  '|',
  ' | ',
  '-',
  '.',
  '. ',
  '? ',
  ': ',
  ', ',
)
const line = fc
  .array(fc.tuple(word, sign), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.flat().join('').trim())
  // The signs of a desk behind the last stop are cut off before anything is counted.
  .filter((text) => !/[.!?]\S?\s?(?:\/\p{L}{2,6})+$/u.test(text))

describe('one walk over the signs of a line', () => {
  it('tells of lines together what it tells of each alone', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        expect(shapesOf(lines)).toEqual(lines.map(shapeOf))
      }),
    )
  })

  it('counts bars, arrows and dashes between spaces as a pattern does', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(shapeOf(text).separators).toBe(text.match(/[|»›•·→<>/]|\s[-–—]\s|\s>\s/gu)?.length ?? 0)
      }),
    )
  })

  it.each([
    ...MONTHS.map((month) => /^\p{L}+/u.exec(month)?.[0] ?? '').flatMap((name) => [
      `3 ${name} 2024`,
      `${name.toUpperCase()} 3, 2024`,
      `3rd. de ${name}`,
      `${name}., 3`,
    ]),
    '2024-03-01',
    '1/3/24',
    '3.3.2024, 12:30',
    '2024年3月1日',
    '12:30, 2024',
  ])('hides no day from the patterns: %s', (text) => {
    const { mayHoldDay, mayHoldMonth } = shapeOf(text)
    expect({ isDateLine: isDateLine(text), mayHoldDay }).not.toEqual({ isDateLine: true, mayHoldDay: false })
    expect(hasDate(text, mayHoldDay, mayHoldMonth)).toBe(hasDate(text))
  })

  it('takes no word for a month that stands far from every figure', () => {
    expect(shapeOf('Prices may have risen by 1200 euros in the main market').mayHoldMonth).toBe(false)
  })

  it('finds no day in figures alone', () => {
    expect(shapeOf('Sales of 1200 cars in 3 towns').mayHoldDay).toBe(false)
  })
})
