import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../extract.ts'
import { brokenNumber } from './broken-number.ts'
import { impossible } from './impossible.ts'

const claimsOf = (text: string, title: string | null = null) =>
  extract({ title, text, paragraphs: [], published: '2024-01-12', lang: 'en' }).claims
const reasons = (...given: Parameters<typeof claimsOf>) => claimsOf(...given).map((one) => one.suspect)

test('a sound text has no suspect, and its claims no such field', () => {
  const sound = claimsOf(
    "China's exports to Russia rose 10% to $60.1 billion in 2023, and imports to $50 billion.",
  )
  expect(sound).toHaveLength(3)
  for (const claim of sound) expect(claim).not.toHaveProperty('suspect')
})

test.each([
  ['Exports from China to Russia fell by 130% in 2023.', -130, 'nothing can fall by 130 percent'],
  ['Chinese brands hold a 140% share of the Russian car market.', 140, 'a share of 140 percent'],
  ["China's exports to Russia came to $1,2345 billion in 2023.", 1234.5e6, 'a comma that parts no thousands'],
])('%s stays as written, and is flagged', (text, value, reason) => {
  const [claim] = claimsOf(text)
  expect(claim?.value).toBe(value)
  expect(claim?.suspect).toContain(reason)
})

test('a deficit may be negative, a price may be, a flow may not', () => {
  const [claim] = claimsOf("China's exports to Russia came to $60 billion in 2023.")
  if (claim === undefined) throw new Error('no claim')
  expect(impossible({ ...claim, value: -1 })).toBe('exports below zero')
  expect(impossible({ ...claim, measure: 'balance', value: -1 })).toBeNull()
  expect(impossible({ ...claim, measure: 'price', value: -1 })).toBeNull()
  expect(impossible({ ...claim, kind: 'rank', measure: 'partner_rank', unit: 'rank', value: 0 })).toBe(
    'there is no place 0',
  )
})

const at = (text: string, number: string, lang = 'en') => {
  const start = text.indexOf(number)
  return brokenNumber([start, start + number.length], text, lang)
}

test.each([
  ['came to $240.1 1 billion', '1 billion'],
  ['came to $240.1 1 billion', '$240.1'],
  ['came to 240.\n11 billion dollars', '11 billion dollars'],
  ['came to $24 0.11 billion', '0.11 billion'],
])('%j: %s is torn', (text, number) => {
  expect(at(text, number)).toContain('torn apart')
})

test.each([
  ['came to $240.1 billion', '$240.1 billion', 'en'],
  ['sold 12,34,567 cars', '12,34,567 cars', 'en'],
  ['stieg auf 1,2345 Milliarden Euro', '1,2345 Milliarden Euro', 'de'],
  ['in 2023.\n11 million cars were sold', '11 million cars', 'en'],
  ['rose 3.5% in 10 months', '3.5%', 'en'],
  ['of 12.5 million and 3 million', '3 million', 'en'],
])('%j: %s is whole', (text, number, lang) => {
  expect(at(text, number, lang)).toBeNull()
})

test('flows that fit the balance or the growth only when swapped', () => {
  const flows =
    "China's exports to Russia came to $60 billion in 2023 and its imports from Russia to $50 billion."
  expect(new Set(reasons(`${flows} China's trade deficit with Russia was $10 billion.`))).toEqual(
    new Set(['exports less imports is the balance with the other sign: two of the three are swapped']),
  )
  expect(reasons(`${flows} China's trade surplus with Russia was $10 billion.`)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  const past = "In 2022 China's exports to Russia were $50 billion and its imports from Russia $100 billion."
  const growth = (out: number, back: number) =>
    reasons(
      `${past} In 2023 China's exports to Russia grew by ${out}% to $60 billion, and imports from Russia grew by ${back}% to $110 billion.`,
    ).filter((one) => one !== undefined)
  expect(growth(20, 10)).toEqual([])
  expect(growth(10, 20)).toEqual(
    Array(2).fill('the growth of exports and that of imports fit only when swapped'),
  )
})

test('a title that tells the same number the other way', () => {
  const text = "China's exports to Russia fell by 5% in 2023."
  expect(reasons(text, "China's exports to Russia rise 5% in 2023")).toEqual([
    'the title tells a rise, the text a fall',
  ])
  expect(reasons(text, "China's exports to Russia fall 5% in 2023")).toEqual([undefined])
  expect(reasons(text, "China's exports to Russia rise 12% in 2023")).toEqual([undefined])
})

test('any figures around a number are looked at without a fault, in time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789., \n$%ab') }),
      fc.nat(),
      fc.nat(),
      (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const found = brokenNumber([start, end], text, 'en')
        expect(found === null || found.length < 60 + end - start).toBe(true)
      },
    ),
  )
})

test('a title that doubles what the lead tells as less is named on the lead', () => {
  const lead = "In 2022 Turkey's trade with Georgia increased by 29.3% to $190.27 million."
  expect(reasons(lead, 'Turkey-Georgia trade doubles to $200 million')).toContain(
    'the title tells 100 percent, the text 29.3',
  )
  expect(reasons(lead.replace('29.3', '104'), 'Turkey-Georgia trade doubles to $200 million')).not.toContain(
    expect.stringContaining('the title'),
  )
  expect(reasons(lead, 'Turkey-Georgia trade grows by 29%')).toEqual([undefined, undefined])
})
