import { readdirSync, readFileSync } from 'node:fs'
import { isUnit } from '@factline/schema/vocabulary/units'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from './quantity.ts'
import { lexiconOf } from './lexicon.ts'
import { tonnesDaily } from './unit.ts'
import { readQuantities, readTokens } from './read-quantities.ts'
import { cutText } from './cut.ts'
import { type Token, tokenize } from './token.ts'

const folder = new URL('cases/', import.meta.url)

/** `words = about 12.5 USD [10, 15] old`: what a case file says of one quantity. */
function shown(text: string, q: Quantity): string {
  const range =
    q.qualifier === 'exact' &&
    q.low !== null &&
    q.high !== null &&
    /\d.*(?:-|–|to|and|до|und|至).*\d/.test(text.slice(q.start, q.end))
  const parts = [
    q.qualifier === 'exact' ? '' : q.qualifier,
    String(Math.round(q.value * 1e5) / 1e5),
    q.form === 'bare' ? 'bare' : q.unit,
    range ? `[${q.low}, ${q.high}]` : '',
    q.form === 'multiple' ? 'multiple' : '',
    q.conversion_of === null ? '' : 'conversion',
    q.old_value_of === null ? '' : 'old',
  ]
  return `${text.slice(q.start, q.end)} = ${parts.filter((part) => part !== '').join(' ')}`
}

for (const file of readdirSync(folder)) {
  const lang = file.slice(0, 2)
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, string[]>
  describe(`cases in ${lang}`, () => {
    test.each(Object.entries(cases))('%s', (text, want) => {
      expect(readQuantities(text, lang).map((q) => shown(text, q))).toEqual(want)
    })
  })
}

const languages = ['en', 'ru', 'zh', 'de', 'es', 'fr', null, 'xx']
const scraps = [
  '$',
  '€',
  ' ',
  '.',
  ',',
  '-',
  '–',
  '%',
  '(',
  ')',
  '/',
  'million',
  'bn',
  '5',
  '17,93,957',
  '1.234,5',
  '2023',
  'from',
  'to',
  'between',
  'and',
  'about',
  'over',
  'up to',
  'half',
  'a',
  'third',
  'largest',
  'supplier',
  'No.',
  'times',
  'barrels',
  'a day',
  'per',
  'tonnes',
  'млрд',
  'тонн',
  'в',
  'раза',
  'с',
  'до',
  '万',
  '亿',
  '美元',
  '三',
  '分之',
  '一',
  '成',
  '每',
  '吨',
  '第',
  'Prozent',
  'auf',
  'mil',
  'millones',
  '\n',
  '\u00a0', // biome-ignore format: a list
]
const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...scraps), { maxLength: 40 }).map((parts) => parts.join('')),
)

describe('on any text', () => {
  test('spans lie in the text, in order, apart; bounds enclose the value; units are known', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...languages), (text, lang) => {
        const all = readQuantities(text, lang)
        let end = 0
        for (const q of all) {
          expect(q.start).toBeGreaterThanOrEqual(end)
          expect(q.end).toBeGreaterThan(q.start)
          expect(q.end).toBeLessThanOrEqual(text.length)
          end = q.end
          expect(Number.isFinite(q.value)).toBe(true)
          if (q.low !== null) expect(q.low).toBeLessThanOrEqual(q.value)
          if (q.high !== null) expect(q.high).toBeGreaterThanOrEqual(q.value)
          // No claim is made in tonnes a day; the reader only keeps them from passing for tonnes.
          if (q.unit !== null && q.unit !== tonnesDaily) expect(isUnit(q.unit)).toBe(true)
          expect(q.form === 'bare').toBe(q.unit === null)
          for (const place of [q.conversion_of, q.old_value_of])
            if (place !== null) expect(all[place]).toBeDefined()
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a value written by the rules of a language is read back, with half a unit of its last digit', () => {
    const locale = { en: 'en-US', de: 'de-DE', ru: 'ru-RU', es: 'es-ES', fr: 'fr-FR', zh: 'zh-CN' } as const
    const langs = fc.constantFrom('en', 'de', 'ru', 'es', 'fr', 'zh') as fc.Arbitrary<keyof typeof locale>
    fc.assert(
      fc.property(
        langs,
        fc.integer({ min: 10_000, max: 99_999_999 }),
        fc.constantFrom(0, 1, 2),
        (lang, whole, decimals) => {
          const value = whole / 10 ** decimals
          const text = new Intl.NumberFormat(locale[lang], {
            minimumFractionDigits: decimals,
            useGrouping: true,
          }).format(value)
          const [q] = readQuantities(`${text} USD`, lang)
          expect(q?.value).toBe(value)
          expect(q?.unit).toBe('USD')
          expect((q?.high ?? 0) - (q?.low ?? 0)).toBeCloseTo(10 ** -decimals, 6)
        },
      ),
    )
  })

  test('a fact does not depend on the sentence after it', () => {
    const cases = JSON.parse(readFileSync(new URL('en.json', folder), 'utf8')) as Record<string, string[]>
    for (const text of Object.keys(cases).filter((line) => line.endsWith('.'))) {
      const alone = readQuantities(text, 'en')
      expect(readQuantities(`${text} Officials said nothing more.`, 'en').slice(0, alone.length)).toEqual(
        alone,
      )
    }
  })
})

/** How often the grammar looks at a token of `text`. */
function looks(text: string, lang: 'en' | 'zh'): number {
  let count = 0
  const tokens = tokenize(text, cutText(text), lexiconOf(lang), 'grouped')
  const counted = new Proxy(tokens, {
    get(target, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) count++
      return Reflect.get(target, key) as Token
    },
  })
  readTokens(counted, lang)
  return count
}

describe('work grows with the text and no faster', () => {
  const spiteful = ['1 ', '5-', 'half ', 'a ', 'million ', 'from 5 to ', 'between 5 and ', '$', '5 new ', 'third ', 'largest ', '1亿', '三', '十', '第', '分之一', 'of the ', '(5 t '] // biome-ignore format: a list
  test.each(spiteful)('%s over and over', (scrap) => {
    for (const lang of ['en', 'zh'] as const) {
      const once = looks(scrap.repeat(2000), lang)
      expect(looks(scrap.repeat(4000), lang)).toBeLessThan(2.2 * once + 100)
    }
  })
})
