import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { testDatabase } from '@factline/schema/db/test-database'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { commandLine, linesOf } from '../cli.fixture.ts'
import { scrape, writeScrapes } from '../edge/scrapes.fixture.ts'
import { emptyTables } from '../edge/store.fixture.ts'

const { db, url } = await testDatabase()
const folder = await mkdtemp(path.join(tmpdir(), 'factline-explain-'))
afterAll(() => rm(folder, { recursive: true }))
const at = (...parts: string[]): string => path.join(folder, ...parts)
await writeScrapes(at('five'), [1, 2, 3, 4, 5])
beforeEach(() => emptyTables(db))
const factline = (args: readonly string[], input?: string, databaseUrl = url) =>
  commandLine(args, input, databaseUrl)

describe('explain', () => {
  test('prints one line an article, with these keys in this order, and asks no database', async () => {
    const { out, code } = await factline(
      ['explain', '--format', 'ndjson', at('five')],
      '',
      'postgres://nobody@127.0.0.1:1/none',
    )
    expect(code).toBe(0)
    const lines = linesOf(out)
    expect(lines).toHaveLength(5)
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(
        (
          'id path place outcome reason detail address site encoding partial title byline agency published ' +
          'published_source precision confidence lang certainty text paragraphs dropped story claims events'
        ).split(' '),
      )
      for (const claim of line.claims) expect(line.text.slice(...claim.span)).toBe(claim.quote)
    }
  })

  test('the articles of one call that carry one text share a story', async () => {
    await writeScrapes(at('copies'), [1, 2])
    await writeScrapes(at('copies/reprints'), [1], '\n\nRead more on our site.\n')
    const { out } = await factline(['explain', '--format', 'ndjson', at('copies')])
    const stories = linesOf(out).map((line) => line.story)
    expect(stories[0]).toMatch(/^sty_/)
    expect(stories).toEqual([stories[0], stories[1], stories[0]])
    expect(stories[1]).not.toBe(stories[0])
  })

  test('an empty file is explained too, with its reason', async () => {
    await writeFile(at('nothing.txt'), '')
    const { out, code } = await factline(['explain', at('nothing.txt'), '--format', 'ndjson'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      ...{ outcome: 'dropped', reason: 'empty', detail: 'no bytes', place: null, story: null, claims: [] },
    })
    expect((await factline(['explain', at('nothing.txt')])).out).toContain('dropped: empty, it holds no text')
  })

  test('a bad record has the end, the place and the exit code that ingest gives it', async () => {
    const line = (n: number): string => JSON.stringify({ title: `Report ${n}`, text: scrape(n) })
    await writeFile(at('bad.jsonl'), `${line(31)}\n{"title":\n\n${line(32)}\n`)
    await writeFile(
      at('bad.xml'),
      `<rss><channel>\n<item><title>T</title><description>${scrape(33)}</description></item>\n<item><title></item></channel></rss>`,
    )
    const paths = [at('bad.jsonl'), at('bad.xml')]
    const { out, code } = await factline(['explain', '--format', 'ndjson', ...paths])
    expect(code).toBe(1)
    const explained = linesOf(out)
    expect(explained.map((one) => [one.place, one.reason])).toEqual([
      ['line 1', null],
      ['line 2', 'bad_record'],
      ['line 4', null],
      [expect.stringMatching(/^entry 1 at line 2/), null],
      [expect.stringMatching(/^entry 2 at line \d+/), 'bad_record'],
    ])
    expect((await factline(['ingest', ...paths])).code).toBe(1)
    const stored = await db.selectFrom('items').selectAll().orderBy('path').execute()
    expect(stored.map(({ path: item, outcome, reason, detail }) => [item, outcome, reason, detail])).toEqual(
      explained.map((one) => [one.path, one.outcome, one.reason, one.detail]),
    )
    expect((await factline(['explain', ...paths])).out).toContain(`${at('bad.jsonl')}#3, line 4  (art_`)
  })

  test('a paragraph is told with its line and the language that it is mined in', async () => {
    const german = 'Die Ausfuhren nach Kasachstan stiegen im vergangenen Jahr um ein Zehntel, sagte das Amt.'
    await writeFile(at('two-tongues.txt'), `${scrape(34)}\n\n${`${german} `.repeat(4)}\n`)
    const { out } = await factline(['explain', '--format', 'ndjson', at('two-tongues.txt')])
    const { lang, paragraphs } = JSON.parse(out)
    expect(lang).toBe('en')
    expect(paragraphs.map((one: { lang: string }) => one.lang)).toEqual(expect.arrayContaining(['en', 'de']))
    const { line } = paragraphs.at(-1)
    expect((await factline(['explain', at('two-tongues.txt')])).out).toContain(`  [line ${line}, de]`)
  })

  test('a text longer than any article is one end that says how long, in little time', async () => {
    const sentence =
      'Trade of the two countries rose by a tenth in the year to March, the customs office said. '
    await writeFile(at('long.txt'), sentence.repeat(60_000))
    const { out, code } = await factline(['explain', '--format', 'ndjson', at('long.txt')])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      reason: 'too_large',
      detail: expect.stringMatching(/^\d{7} characters of text, at most 1000000 are read/),
    })
  })

  test('for people it names what was removed, the dates and what was kept', async () => {
    const { out } = await factline(['explain', at('five/0001.txt')])
    for (const heading of ['published 2024-03-02', 'removed (', 'certainty of cleaning 0.', 'kept ('])
      expect(out).toContain(heading)
  })
})
