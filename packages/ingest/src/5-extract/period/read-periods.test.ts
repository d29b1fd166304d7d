import { readdirSync, readFileSync } from 'node:fs'
import { isPeriod } from '@factline/schema/vocabulary/period'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PeriodSpan } from './period-span.ts'
import { readPeriods } from './read-periods.ts'

const folder = new URL('cases/', import.meta.url)

const shown = ({ text, label, role, basis }: PeriodSpan): string =>
  `${text} = ${[label, role, basis].filter((part) => part !== null).join(' ')}`

for (const file of readdirSync(folder)) {
  const lang = file.slice(0, 2)
  const { ref, cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as {
    ref: string
    cases: Record<string, string[]>
  }
  describe(`cases in ${lang}`, () => {
    test.each(Object.entries(cases))('%s', (text, want) => {
      expect(readPeriods(text, lang, ref).map(shown)).toEqual(want)
    })

    test.each(Object.keys(cases))(
      'without a day of publication, only what the text dates itself has a label: %s',
      (text) => {
        const dated = readPeriods(text, lang, ref)
        const bare = readPeriods(text, lang, null)
        expect(bare.filter((span) => span.label !== null).every((span) => !span.relative)).toBe(true)
        const explicit = (spans: PeriodSpan[]): PeriodSpan[] =>
          spans.filter((span) => span.label !== null && !span.relative)
        expect(explicit(bare)).toEqual(explicit(dated))
      },
    )
  })
}

const scraps = [
  'in',
  'the',
  'first',
  'nine',
  'months',
  'of',
  '2023',
  '2024',
  'January',
  'May',
  'to',
  '-',
  '–',
  'and',
  'quarter',
  'half',
  'Q1',
  '1Q24',
  'FY24',
  '/',
  '24',
  '31',
  ',',
  '.',
  'year',
  'ago',
  'same',
  'period',
  'last year',
  'by',
  'since',
  'from',
  'between',
  'fiscal',
  'week',
  'days',
  'Friday',
  'now',
  'в',
  'января',
  'года',
  'квартале',
  'за',
  'с',
  'по',
  '年',
  '月',
  '日',
  '前',
  '季度',
  '今年',
  '同比',
  '至',
  '上半年',
  'ersten',
  'Monaten',
  'bis',
  'primer',
  'trimestre',
  '\n', // biome-ignore format: a list
]
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')),
)
const day = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)

test('on any text: spans lie in it, in order and apart, and every label is a period', () => {
  fc.assert(
    fc.property(
      nasty,
      fc.constantFrom('en', 'ru', 'zh', 'de', 'es', 'fr', null, 'xx'),
      day,
      (text, lang, published) => {
        let end = 0
        for (const span of readPeriods(text, lang, published)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.text).toBe(text.slice(span.start, span.end))
          end = span.end
          if (span.label !== null) expect(isPeriod(span.label)).toBe(true)
          if (span.role === 'basis')
            expect(span.basis !== null || span.label !== null || span.relative).toBe(true)
          if (published === null) expect(span.relative && span.label !== null).toBe(false)
        }
      },
    ),
    { numRuns: 3000 },
  )
})

test('a month named without a year never lies ahead, unless the sentence speaks of what is to come', () => {
  const months = ['January', 'March', 'June', 'September', 'December']
  fc.assert(
    fc.property(fc.constantFrom(...months), day, (month, published) => {
      if (published === null) return
      const [span] = readPeriods(`In ${month}, exports fell by 5 percent.`, 'en', published)
      expect((span?.label ?? '9999') <= published.slice(0, 7)).toBe(true)
    }),
  )
})

test('a text far from another changes nothing in it', () => {
  const far = ` ${'word '.repeat(40)}. `
  const scrap = fc.array(fc.constantFrom(...scraps.filter((word) => !/fiscal|FY/.test(word))), {
    maxLength: 20,
  })
  fc.assert(
    fc.property(scrap, scrap, fc.constantFrom('en', 'ru', 'zh'), (first, second, lang) => {
      const [a, b] = [first.join(' '), second.join(' ')]
      const shift = a.length + far.length
      const apart = readPeriods(b, lang, '2024-05-17').map((span) => ({
        ...span,
        start: span.start + shift,
        end: span.end + shift,
      }))
      const together = readPeriods(a + far + b, lang, '2024-05-17').filter((span) => span.start >= shift)
      expect(together).toEqual(apart)
    }),
  )
})
