import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'
import { difference } from './difference.ts'
import { fingerprint } from './fingerprint.ts'
import { group } from './group.ts'
import { chooseOrigin } from './origin.ts'

const wire = `China's trade with Kazakhstan reached 41 billion dollars in 2023, up 32 percent on the year, customs data showed on Friday.
Exports to Kazakhstan rose by 53 percent to 24.7 billion dollars while imports gained 8.7 percent and came to 16.3 billion.
Officials of both sides said that new rail terminals at the border had shortened the way of a container by two days.
Grain, copper and uranium make up most of what Kazakhstan sells, and cars, tractors and machines most of what it buys.
The two governments want to double the volume by 2030 and have agreed to open a third crossing near Khorgos.`
const template = (month: string, a: string, b: string, c: string): string =>
  `Exports of South Korea fell ${a} percent in ${month} from a year earlier, data of the customs service showed on Monday.
Outbound shipments came to ${b} billion dollars in ${month}, the service said, against ${c} billion dollars in the month before.
Exports of cars rose ${c} percent and those of oil products fell ${b} percent, while sales to China fell ${a} percent in ${month}.
Imports of energy, which is crude oil, gas and coal, stood at ${a} billion dollars in ${month}, ${c} percent less than last year.`

describe('one text, one voice', () => {
  test('a reprint with other boilerplate and a cut are the same story', () => {
    const reprint = `The Daily Post\nShare this\n${wire.toUpperCase()}\nSubscribe to our newsletter for more news like this`
    const cut = wire.split('\n').slice(0, 3).join(' ')
    expect(group([wire, reprint, cut].map(fingerprint))).toEqual([0, 0, 0])
  })

  test('two months of one template are related, never one story', () => {
    const june = fingerprint(template('June', '3.4', '54.3', '12.1'))
    const july = fingerprint(template('July', '7.9', '50.1', '15.6'))
    expect(compare(june, july)).toMatchObject({
      verdict: 'related',
      veto: expect.stringContaining('numbers'),
    })
  })

  test('the same words about another country are related, never one story', () => {
    const other = wire.replaceAll('Kazakhstan', 'Uzbekistan').replace('Khorgos', 'Termez')
    const words = `${wire} ${'Kazakhstan and Astana said so; then Kazakhstan and Astana signed it. '.repeat(3)}`
    const swapped = `${other} ${'Uzbekistan and Tashkent said so; then Uzbekistan and Tashkent signed it. '.repeat(3)}`
    expect(compare(fingerprint(words), fingerprint(swapped)).verdict).toBe('related')
  })

  test('a scraper that breaks "8.7" into "8. 7" changes nothing', () => {
    expect(
      compare(fingerprint(wire), fingerprint(wire.replaceAll('8.7', '8. 7').replaceAll('24.7', '24. 7')))
        .verdict,
    ).toBe('exact')
  })

  test('the order of arrival does not change the grouping', () => {
    const texts = [
      wire,
      wire.slice(0, 420),
      template('June', '3.4', '54.3', '12.1'),
      template('July', '7.9', '50.1', '15.6'),
      `${wire} More.`,
    ]
    const prints = texts.map(fingerprint)
    const partition = (order: readonly number[]): string => {
      const roots = group(order.map((index) => prints[index] as (typeof prints)[number]))
      const sets = new Map<number, number[]>()
      roots.forEach((root, at) => sets.set(root, [...(sets.get(root) ?? []), order[at] as number].sort()))
      return JSON.stringify([...sets.values()].sort((a, b) => (a[0] as number) - (b[0] as number)))
    }
    const expected = partition([0, 1, 2, 3, 4])
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        (order) => partition(order) === expected,
      ),
    )
  })

  test('a cut of a tenth of a long article is found by the one or two hashes that can be among the smallest of both', () => {
    const long = (n: number): string =>
      Array.from({ length: 1500 }, (_, at) => `w${(at * 7919 + n * 104_729) % 5003}`).join(' ')
    const found = Array.from({ length: 40 }, (_, n) => {
      const cut = long(n).split(' ').slice(300, 450).join(' ')
      return new Set(group([long(n), cut].map(fingerprint))).size === 1
    })
    // Of 32 draws at one in ten none is common in three cases of a hundred.
    expect(found.filter(Boolean).length).toBeGreaterThanOrEqual(36)
  })

  test.each(['', 'word', '12 13 14 15 16 17 18', '中国与俄罗斯贸易额'])(
    'a text as short as "%s" joins only its exact copy',
    (text) => {
      const others = [text, `${text} x`, text].map(fingerprint)
      expect(group(others)).toEqual(text === '' ? [0, 1, 2] : [0, 1, 0])
    },
  )

  test('ten thousand copies and ten thousand articles of one template end', () => {
    const copies = Array.from({ length: 10_000 }, () => fingerprint(wire.slice(0, 200)))
    expect(new Set(group(copies)).size).toBe(1)
    const months = Array.from({ length: 10_000 }, (_, n) =>
      fingerprint(
        `Exports of region ${n} fell ${n % 97}.${n % 7} percent to ${n * 3} units in ${1900 + (n % 120)} from ${n * 2} units, the office of the region said on day ${n % 31}.`,
      ),
    )
    expect(new Set(group(months)).size).toBeGreaterThan(5_000)
  }, 120_000)
})

test('what a copy changed and dropped is told in numbers', () => {
  const origin = fingerprint(wire)
  const copy = fingerprint(
    wire
      .replace('24.7 billion', '27.4 billion')
      .replace('The two governments want to double the volume by 2030', 'They want more'),
  )
  expect(difference(origin, copy)).toMatchObject({
    relation: 'edited',
    numbers_changed: [
      { was: '24.7', now: '27.4' },
      { was: '2030', now: null },
    ],
  })
  expect(difference(origin, origin).relation).toBe('same')
})

test('the day of a dateline is no number that a copy can drop', () => {
  const dated = fingerprint(`BEIJING, January 12. ${wire}`)
  expect(difference(dated, fingerprint(wire))).toMatchObject({ relation: 'same', numbers_changed: [] })
})

test('the origin is the earliest dated copy, whatever the order', () => {
  const copies = [
    { article: 'c', published: null, agency: null, site: null, length: 900 },
    { article: 'b', published: '2024-01-12', agency: 'TASS', site: 'daily.example', length: 900 },
    { article: 'a', published: '2024-01-12', agency: 'TASS', site: 'tass.example', length: 500 },
  ]
  expect(chooseOrigin(copies)).toBe('a')
  expect(chooseOrigin([...copies].reverse())).toBe('a')
  expect(chooseOrigin([])).toBeNull()
})

const samples = new URL('../../../../samples/', import.meta.url)
test('no two samples but the declared copies share a story', () => {
  const files = readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  const gold = readFileSync(new URL('../../eval/gold/samples.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; keep: number[]; story: string | null })
  const articles = gold.filter((article) => files.includes(article.file))
  const prints = articles.map((article) => {
    const lines = readFileSync(new URL(article.file, samples), 'utf8').split('\n')
    return fingerprint(article.keep.map((line) => lines[line - 1]).join('\n'))
  })
  const roots = group(prints)
  const wrong = articles.flatMap((article, i) =>
    articles.slice(0, i).flatMap((other, k) => {
      const together = roots[i] === roots[k]
      const expected = article.story !== null && article.story === other.story
      return together === expected
        ? []
        : [`${article.file} ~ ${other.file}: ${together ? 'merged' : 'apart'}`]
    }),
  )
  expect(wrong).toEqual([])
})
