import { readFileSync } from 'node:fs'
import { products } from '@factline/schema/vocabulary/products'
import { eventTypeCodes } from '@factline/schema/vocabulary/qualifiers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { eventLanguages } from './grammars.ts'

const published = '2025-06-20'

const eventsIn = (text: string, lang: string) =>
  extract({ title: null, text, paragraphs: [], published, lang }).events

type Case = { readonly lang: string; readonly told: string; readonly text: string }

const cases = (lang: string): Case[] =>
  readFileSync(new URL(`cases/${lang}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [told = '', text = ''] = line.split(' < ')
      return { lang, told, text }
    })

const shown = (text: string, lang: string): string =>
  eventsIn(text, lang)
    .map((one) => `${one.type} ${one.areas.join(',')} ${one.product ?? '-'} ${one.period ?? '-'}`)
    .join('; ')

describe.each(eventLanguages)('sentences in %s', (lang) => {
  it.each(cases(lang))('$told < $text', ({ told, text }) => {
    expect(shown(text, lang) || 'none').toBe(told)
  })
})

describe('an article', () => {
  it('tells an event once, however often it is repeated', () => {
    const text =
      'Mexico raised its import duties on cars from China in May 2025.\n\nIn May 2025, we recall, Mexico increased the duty on cars from China.'
    expect(eventsIn(text, 'en')).toHaveLength(1)
  })

  it('keeps a record of the year and one of its last month apart', () => {
    const text =
      'China exported a record 5.8 million cars in 2024. In December 2024 China exported a record 600,000 cars.'
    expect(eventsIn(text, 'en').map((one) => one.period)).toEqual(['2024', '2024-12'])
  })

  it('reads a weekday behind "from" as the coming one', () => {
    const text = 'China will impose a tariff of 20% on cars from Canada from Monday, the ministry said.'
    expect(eventsIn(text, 'en').map((one) => one.period)).toEqual(['2025-06-23'])
  })

  it('says in a title who acts', () => {
    const [event] = eventsIn('In May 2025 the US raised its tariffs on cars from Mexico.', 'en')
    expect(event?.title).toBe('The US raises duties on cars from Mexico')
  })
})

describe('any text', () => {
  const words = eventLanguages.flatMap((lang) => cases(lang)).flatMap((one) => one.text.split(/(?<=[\s，])/))
  const article = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 12 })), {
    maxLength: 60,
  })

  it('gives events of the vocabulary whose quotes are the text', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...eventLanguages, 'fr'), (pieces, lang) => {
        const text = pieces.join('')
        for (const event of eventsIn(text, lang)) {
          expect(text.slice(...event.span)).toBe(event.quote)
          expect(eventTypeCodes).toContain(event.type)
          expect(event.product === null || event.product in products).toBe(true)
          expect(new Set(event.areas).size).toBe(event.areas.length)
          expect(event.areas.length).toBeGreaterThan(0)
          expect(event.title.trim()).not.toBe('')
        }
      }),
    )
  })
})
