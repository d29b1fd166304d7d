import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import type { Page } from '../values/page.ts'
import { clean } from './clean.ts'
import { learn, mergeLearned, recurrence } from './learn.ts'

const declared = { title: null, published: null, byline: null, content_type: null }
const read = (content: string | Uint8Array): readonly Page[] => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const decoded = decode({ path: 'test', bytes, url: null, declared })
  return decoded.outcome === 'kept' ? decoded.value : []
}
const golden = join(import.meta.dirname, 'golden')
const fixtures = readdirSync(golden)
  .filter((file) => !file.endsWith('.expected.txt'))
  .map((file) => readFileSync(join(golden, file)))

describe('whatever comes in, one outcome comes out', () => {
  /** Fixtures cut short, repeated, overwritten with bytes of all kinds. */
  const mutated = fc
    .record({
      fixture: fc.constantFrom(...fixtures),
      edits: fc.array(
        fc.record({ at: fc.nat(10_000), bytes: fc.uint8Array({ maxLength: 12 }), cut: fc.nat(40) }),
        { maxLength: 12 },
      ),
      end: fc.nat(10_000),
    })
    .map(({ fixture, edits, end }) => {
      let bytes = [...fixture]
      for (const { at, bytes: insert, cut } of edits) bytes.splice(at % (bytes.length + 1), cut, ...insert)
      bytes = bytes.slice(0, Math.max(end % (bytes.length * 2 + 1), 1))
      return Uint8Array.from(bytes)
    })

  test('decode and clean never throw, and every span lies where it says', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        for (const page of read(bytes)) {
          const cleaned = clean(page)
          if (cleaned.outcome === 'dropped') {
            expect(cleaned.detail).not.toBe('')
            continue
          }
          const { text, paragraphs, dropped } = cleaned.value
          expect(paragraphs.map((p) => text.slice(p.start, p.end)).join('\n\n')).toBe(text)
          for (const d of dropped) expect(d.rule).not.toBe('')
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the same page gives the same outcome', () => {
    fc.assert(
      fc.property(mutated, (bytes) => {
        expect(read(bytes).map((p) => clean(p))).toEqual(read(bytes).map((p) => clean(p)))
      }),
      { numRuns: 20 },
    )
  })

  test('no letter of bare text gets lost: it stays, it is a stamp, or it is listed as removed', () => {
    const line = fc.stringMatching(/^[A-Za-z][A-Za-z ,.]{0,80}$/)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const [page] = read(lines.join('\n'))
        const cleaned = page ? clean(page) : null
        if (cleaned?.outcome !== 'kept') return
        const letters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('')
        const { text, dropped } = cleaned.value
        expect(letters(text + dropped.map((d) => d.text).join(''))).toBe(letters(lines.join('')))
      }),
      { numRuns: 100 },
    )
  })

  test.each([
    ['one line of five megabytes', 'word '.repeat(1_000_000)],
    [
      'one paragraph of five megabytes',
      `<html><body><p>${'Grain prices rose again. '.repeat(200_000)}</p></body></html>`,
    ],
    ['a page of brackets', '<'.repeat(200_000)],
    ['attributes without end', `<html><body><div ${'a="b" '.repeat(100_000)}>text</div></body></html>`],
    ['unclosed tags', '<html><body>' + '<p><b><i><a href="x">One more line of text. '.repeat(20_000)],
    ['a hundred thousand short lines', 'Home\n'.repeat(100_000)],
  ])(
    '%s',
    (_name, content) => {
      for (const page of read(content)) expect(clean(page).outcome).toMatch(/kept|dropped/)
    },
    30_000,
  )
})

describe('what is said of the page', () => {
  const stamps = (content: string): string[] => {
    const page = read(content)[0]
    const cleaned = page ? clean(page) : null
    return cleaned?.outcome === 'kept'
      ? cleaned.value.stamps.map((s) => `${s.where} ${s.source ?? ''}: ${s.text}`)
      : []
  }
  const body = `<p>${'The port handled more grain than in any month before, the authority said. '.repeat(4)}</p>`

  test('times tell published from modified by their words', () => {
    const html = `<html><body><article><h1>Grain record in the port</h1><time class="updated" datetime="2024-02-03">3 Feb</time><span class="post-date">1 Feb 2024</span>${body}</article></body></html>`
    expect(stamps(html)).toEqual(
      expect.arrayContaining([
        'meta time:datetime(updated): 2024-02-03',
        'meta class(post-date): 1 Feb 2024',
      ]),
    )
  })

  test('the leading stamp is cut off the text and listed as a stamp, not as removed', () => {
    const [page] = read(
      ' date 2024-02-01 ODESSA, February 1. The port handled more grain than in any month before, the authority said.\n',
    )
    const cleaned = clean(page as Page)
    if (cleaned.outcome !== 'kept') throw new Error(cleaned.detail)
    expect(cleaned.value.text).toMatch(/^ODESSA/)
    expect(cleaned.value.dropped).toEqual([])
    expect(cleaned.value.stamps[0]).toMatchObject({ where: 'lead', text: 'date 2024-02-01', line: 1 })
  })
})

describe('lines that recur over the pages of a site', () => {
  const article = (n: number): string =>
    `Report number ${n} of the harbour\nThe harbour counted ${n} ships in the week, which the master of the port called a fair result for the season.\nGrain made up ${n} tenths of the cargo, he said, and the rest was timber, cars and fruit from the islands.\nOur reporters walk the quays so that you need not get wet, and we thank you for reading us.\n`
  const pages = [1, 2, 3, 4, 5, 6].flatMap((n) => read(article(n)))
  const boilerplate = 'Our reporters walk the quays'

  test('go, from five pages on, and the rule says on how many they stood', () => {
    const cleaned = clean(pages[0] as Page, learn(pages))
    if (cleaned.outcome !== 'kept') throw new Error(cleaned.detail)
    expect(cleaned.value.text).not.toContain(boilerplate)
    expect(cleaned.value.dropped.find((d) => d.text.startsWith(boilerplate))?.rule).toBe(
      'stands on 6 of 6 pages',
    )
  })

  test('a report in many prints stays whole', () => {
    const prints = [1, 2, 3, 4, 5, 6].flatMap(() =>
      read(
        'Grain rots on the quay\nThe grain of last year rots on the quay, because nobody will say whose it is.\nThe owner of the ship has gone home, the crew has not been paid, and the court sits in autumn.\n',
      ),
    )
    const cleaned = clean(prints[0] as Page, learn(prints))
    expect(cleaned.outcome === 'kept' && cleaned.value.paragraphs.length).toBe(2)
  })

  test('the lines without a figure of a report in many prints stay too', () => {
    const prints = [1, 2, 3, 4, 5, 6].flatMap((n) =>
      read(
        `Trade at a record\nTrade between the two countries reached $240.11 billion in 2023, 26.3 percent more than the year before.\nExports grew by 46.9 percent to $110.97 billion, imports by 12.7 percent to $129.14 billion, the customs office said.\nThe minister thanked the traders of both countries and promised a new bridge over the river.\nPaper number ${n}\n`,
      ),
    )
    const cleaned = clean(prints[0] as Page, learn(prints))
    expect(cleaned.outcome === 'kept' && cleaned.value.text).toContain('a new bridge')
  })

  test('reports of one template keep their figures', () => {
    const reports = [11, 12, 13, 14, 15, 16, 17].flatMap((n) =>
      read(
        `Exports rise\nExports rose by ${n} percent in the first twenty days of the month, the customs service said.\nImports rose by ${n + 3} percent in the same days, so that a deficit was left.\n`,
      ),
    )
    const cleaned = clean(reports[0] as Page, learn(reports))
    expect(cleaned.outcome === 'kept' && cleaned.value.text).toContain('11 percent')
  })

  test('stay where fewer pages are known', () => {
    const cleaned = clean(pages[0] as Page, learn(pages.slice(0, 4)))
    expect(cleaned.outcome === 'kept' && cleaned.value.text).toContain(boilerplate)
  })

  test('a line of two pages among many is a reprint, not boilerplate', () => {
    const many = [
      ...pages,
      ...[7, 8, 9, 10].flatMap((n) => read(`Page ${n}\nSomething else altogether, number ${n}.\n`)),
    ]
    const reprint = 'One text that two papers carried word for word on the same day.'
    const learned = learn([...many, ...read(`${reprint}\n`), ...read(`${reprint}\nand more\n`)])
    expect(recurrence(learned, reprint)).toBe(0)
  })

  test('counts decay, so that a line the site has given up is forgotten', () => {
    const gone = learn(pages)
    const fresh = learn(
      Array.from({ length: 8 }, (_v, n) => read(`New layout ${n}\nAnother text number ${n}.\n`)).flat(),
    )
    let learned = gone
    for (let k = 0; k < 4; k += 1) learned = mergeLearned(learned, fresh, 0.5)
    expect(
      recurrence(gone, `${boilerplate} so that you need not get wet, and we thank you for reading us.`),
    ).toBe(6)
    expect(
      recurrence(learned, `${boilerplate} so that you need not get wet, and we thank you for reading us.`),
    ).toBe(0)
  })
})

describe('certainty', () => {
  const certainty = (lines: readonly string[]): number => {
    const cleaned = read(lines.join('\n')).map((page) => clean(page))[0]
    return (cleaned?.outcome === 'kept' ? cleaned.value.certainty : undefined) ?? Number.NaN
  }
  const prose = [
    'The yards of the north delivered 412 cranes in the second half of the year, the association said on Monday.',
    'Most of them went to ports in Asia, where the old gear is being replaced by larger and quieter machines.',
    'A third of the cranes were built for ships, and the rest of them for the quays of a dozen harbours.',
  ]

  test('lines between text and notice cost certainty, and it stays a share', () => {
    const doubtful = ['Cranes for ever', 'A word from the yard, then', 'We build, they sail', 'Ships: 90']
    const [plain, mixed] = [certainty(prose), certainty([...prose, ...doubtful, ...doubtful])]
    expect(plain).toBeGreaterThan(0.9)
    expect(mixed).toBeLessThan(plain)
    expect(mixed).toBeGreaterThan(0)
    expect(plain).toBeLessThanOrEqual(1)
  })
})
