import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { camps, type Voice } from './camps.ts'
import { reconcile } from './reconcile.ts'

let next = 0
const voice = (
  story: string,
  value: number,
  low: number | null,
  high: number | null,
  more: Partial<Voice> = {},
): Voice => ({
  claim: `clm_${String(next++).padStart(4, '0')}`,
  article: `art_${story}`,
  story,
  value,
  low,
  high,
  qualifier: 'exact',
  confidence: 0.9,
  ...more,
})
const exact = (story: string, value: number, step: number, more: Partial<Voice> = {}): Voice =>
  voice(story, value, value - step / 2, value + step / 2, more)

describe('two claims agree when their intervals meet', () => {
  test('240.11, 240.1 and "over 200" are one camp with the most precise value; 237 is another', () => {
    const found = camps([
      exact('a', 240.1, 0.1),
      exact('b', 240.11, 0.01),
      voice('c', 200, 200, null, { qualifier: 'over' }),
      exact('d', 237, 1),
    ])
    expect(found.map((camp) => [camp.value, camp.stories])).toEqual([
      [240.11, 3],
      [237, 1],
    ])
  })

  test('twelve reprints of one report are one voice against two independent ones', () => {
    const reprints = Array.from({ length: 12 }, (_, n) => exact('wire', 31.2, 0.1, { article: `art_${n}` }))
    const found = camps([...reprints, exact('x', 24, 1), exact('y', 24.4, 0.1)])
    expect(found.map((camp) => [camp.value, camp.stories, camp.articles])).toEqual([
      [24.4, 2, 2],
      [31.2, 1, 12],
    ])
  })

  test('"nearly 2.02 million" and "passed 2 million" in one article are one camp', () => {
    const nearly = voice('a', 2.02, 1.919, 2.02, { qualifier: 'under' })
    const passed = voice('a', 2, 2, null, { qualifier: 'over' })
    expect(camps([nearly, passed]).map((camp) => camp.claims.length)).toEqual([2])
  })

  test('a figure with its last digits cut off is the same figure, and counts for it', () => {
    const found = camps([
      exact('a', 244.819e9, 1e6),
      exact('b', 244.81e9, 1e7),
      voice('c', 244e9, 244e9, null, { qualifier: 'over' }),
    ])
    expect(found.map((camp) => [camp.value, camp.stories, camp.claims.length])).toEqual([[244.819e9, 3, 3]])
    expect(camps([exact('a', -12.57, 0.01), exact('b', -12.5, 0.1)])).toHaveLength(1)
  })

  test('what is neither rounded nor cut off is another figure', () => {
    const values = (...voices: Voice[]) => camps(voices).map((camp) => camp.value)
    expect(values(exact('a', 244.819, 0.001), exact('b', 244.83, 0.01))).toHaveLength(2)
    expect(values(exact('a', 244.81, 0.01), exact('b', 244.82, 0.01))).toHaveLength(2)
    expect(values(exact('a', 3.9, 0.1), exact('b', 3, 1))).toHaveLength(2)
  })

  test('ranks agree only when equal', () => {
    expect(
      camps([voice('a', 4, 4, 4), voice('b', 4, 4, 4), voice('c', 5, 5, 5)]).map((camp) => camp.value),
    ).toEqual([4, 5])
  })

  test('a claim that commits to nothing agrees with all', () => {
    expect(camps([voice('a', 5, null, null), exact('b', 7, 1)])).toHaveLength(1)
  })
})

test('what was known by a day is a version of its own', () => {
  const versions = reconcile([
    { ...exact('early', 200, 10), known_from: '2023-11-30' },
    { ...exact('wire', 240.11, 0.01), known_from: '2024-01-12' },
    { ...exact('second', 240.1, 0.1), known_from: '2024-01-13' },
  ])
  expect(
    versions.map((version) => [
      version.known_from,
      version.known_until,
      version.camps[0]?.value,
      version.disputed,
    ]),
  ).toEqual([
    ['2023-11-30', '2024-01-12', 200, false],
    ['2024-01-12', '2024-01-13', 240.11, true],
    ['2024-01-13', null, 240.11, true],
  ])
})

const anyVoice = fc.record({
  story: fc.constantFrom('a', 'b', 'c', 'd'),
  value: fc.integer({ min: 0, max: 60 }),
  half: fc.constantFrom(0, 0.5, 5, 20),
  day: fc.constantFrom('2024-01-01', '2024-02-01', '2024-03-01'),
  open: fc.boolean(),
})

describe('for any claims', () => {
  const voices = fc.array(anyVoice, { maxLength: 12 }).map((list) =>
    list.map(({ story, value, half, day, open }, n) => ({
      ...voice(story, value, value - half, open ? null : value + half, {
        claim: `clm_${n}`,
        article: `art_${story}${n % 2}`,
      }),
      known_from: day,
    })),
  )

  test('the order of arrival changes nothing', () => {
    fc.assert(
      fc.property(voices, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((item) => [keys.next().value as number, item] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, item]) => item)
        expect(reconcile(shuffled)).toEqual(reconcile(list))
      }),
    )
  })

  test('every claim stands in exactly one camp', () => {
    fc.assert(
      fc.property(voices, (list) => {
        expect(
          camps(list)
            .flatMap((camp) => camp.claims)
            .sort(),
        ).toEqual(list.map((item) => item.claim).sort())
      }),
    )
  })

  test('versions follow each other without a gap and the last one is open', () => {
    fc.assert(
      fc.property(voices, (list) => {
        const versions = reconcile(list)
        versions.forEach((version, n) =>
          expect(version.known_until).toBe(versions[n + 1]?.known_from ?? null),
        )
      }),
    )
  })
})
