import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { testDatabase } from '@factline/schema/db/test-database'
import { type Reason, reasons } from '@factline/schema/vocabulary/outcomes'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { commandLine, linesOf } from './cli.fixture.ts'
import { scrape, writeScrapes } from './edge/scrapes.fixture.ts'
import { takeSingleLock } from './edge/single-lock.ts'
import { emptyTables, touchOf } from './edge/store.fixture.ts'

const { db, url } = await testDatabase()
const folder = await mkdtemp(path.join(tmpdir(), 'factline-cli-'))
afterAll(() => rm(folder, { recursive: true }))
const at = (...parts: string[]): string => path.join(folder, ...parts)
await writeScrapes(at('five'), [1, 2, 3, 4, 5])
beforeEach(() => emptyTables(db))

const factline = (args: readonly string[], input?: string, databaseUrl: string | null = url) =>
  commandLine(args, input, databaseUrl)

describe('ingest', () => {
  test('says what it read, and a second run says that nothing is new and touches no row', async () => {
    const first = await factline(['ingest', at('five')])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/^5 read\n {2}5 created, with \d+ claims? and \d+ events?\n {2}0 unchanged\n$/)
    const before = await touchOf(db)
    expect(await factline(['ingest', at('five')])).toEqual({
      code: 0,
      err: '',
      out: '5 read\n  0 created\n  5 unchanged\n',
    })
    expect(await touchOf(db)).toEqual(before)
  })

  test('every record ends in one outcome; the run that first drops one ends with 1, the next with 0', async () => {
    await mkdir(at('mixed'), { recursive: true })
    await writeFile(at('mixed/article.txt'), scrape(9))
    await writeFile(at('mixed/copy.txt'), scrape(9))
    await writeFile(at('mixed/empty.txt'), '')
    await symlink(at('nowhere'), at('mixed/gone.txt'))
    await writeFile(at('mixed/picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
    const first = await factline(['ingest', at('mixed')])
    expect(first.code).toBe(1)
    for (const line of [
      '5 read',
      '1 created',
      '1 dropped: empty',
      '1 dropped: binary',
      '1 dropped: unreadable',
      '1 dropped: already_stored',
    ]) {
      expect(first.out).toContain(line)
    }
    expect(first.out).toContain(`${at('mixed/gone.txt')}: ENOENT`)
    const before = await touchOf(db)
    const second = await factline(['ingest', at('mixed'), '--json'])
    expect(second.code).toBe(0)
    expect(JSON.parse(second.out)).toEqual({
      ...{ read: 5, created: 0, unchanged: 1, claims: 0, events: 0, rejected: 0, left: 0, dry_run: false },
      dropped: { already_stored: 1, binary: 1, empty: 1, unreadable: 1 },
    })
    expect(await touchOf(db)).toEqual(before)
  })

  test('a page that is no article says which kind it is: in the summary, in status and in explain', async () => {
    const kinds = {
      'listing.html': 'listing_page',
      'consent-wall.html': 'cookie_wall',
      'paywall-stub.html': 'paywall_stub',
      'error-page.html': 'error_page',
    }
    const pages = Object.keys(kinds).map((name) => path.join(import.meta.dirname, '2-clean/golden', name))
    const ended = Object.fromEntries(Object.values(kinds).map((reason) => [reason, 1]))
    const { code, out } = await factline(['ingest', '--json', ...pages])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ read: 4, created: 0, rejected: 4, dropped: ended })
    const status = (await factline(['status'])).out
    for (const reason of Object.values(kinds))
      expect(status).toContain(`1  ${reason}, ${reasons[reason as Reason]}`)
    expect((await factline(['explain', pages[0] as string])).out).toContain('dropped: listing_page, it lists')
  })

  test('each record of a file of many is an article of its own, known again by its content', async () => {
    const lines = [6, 7, 8].map((n) => JSON.stringify({ title: `Report ${n}`, text: scrape(n) }))
    await writeFile(at('records.jsonl'), lines.join('\n'))
    expect((await factline(['ingest', at('records.jsonl')])).out).toContain('3 created')
    const before = await touchOf(db)
    expect((await factline(['ingest', at('records.jsonl')])).out).toContain('3 unchanged')
    expect(await touchOf(db)).toEqual(before)
    await writeFile(at('records.jsonl'), lines.slice(1).join('\n'))
    const { out } = await factline(['ingest', at('records.jsonl')])
    expect(out).toContain('0 created')
    expect(out).toContain('2 dropped: already_stored')
  })

  test('a broken record is an end of its own, the fields that were taken are told, and the rest goes on', async () => {
    const line = (n: number): string => JSON.stringify({ headline: `Report ${n}`, text: scrape(n) })
    await writeFile(at('broken.jsonl'), `${line(11)}\n{"headline":\n${line(12)}\n`)
    const first = await factline(['ingest', at('broken.jsonl')])
    expect(first.code).toBe(1)
    expect(first.out).toContain('2 created')
    expect(first.out).toMatch(/1 dropped: bad_record[^]*broken\.jsonl#2: line 2: /)
    expect(first.err).toBe(
      `fields of ${at('broken.jsonl')}: title ← headline, body ← text, url ← none, published ← none, byline ← none\n`,
    )
    const before = await touchOf(db)
    const second = await factline(['ingest', at('broken.jsonl')])
    expect(second).toMatchObject({ code: 0, err: '', out: expect.stringContaining('2 unchanged') })
    expect(await touchOf(db)).toEqual(before)
  })

  test('a gzip file that breaks off gives what it can, and the exit code says so', async () => {
    const members = [13, 14].map((n) => gzipSync(`${JSON.stringify({ title: `R ${n}`, body: scrape(n) })}\n`))
    const bytes = Buffer.concat(members)
    await writeFile(at('cut.gz'), bytes.subarray(0, bytes.length - 60))
    const { code, out } = await factline(['ingest', at('cut.gz')])
    expect(code).toBe(1)
    expect(out).toContain('1 dropped: truncated')
    expect(out).toContain(`the gzip file breaks off at byte ${bytes.length - 60}`)
    await writeFile(at('whole.html.gz'), gzipSync(scrape(15)))
    expect((await factline(['explain', at('whole.html.gz')])).out).toContain('kept (')
  })

  test('--dry-run says what would happen and writes nothing', async () => {
    const before = await touchOf(db)
    const { out, code } = await factline(['ingest', '--dry-run', at('five')])
    expect(code).toBe(0)
    expect(out).toContain('5 read (dry run, nothing written)\n  5 created')
    expect(await touchOf(db)).toEqual(before)
  })

  test('- reads one article from standard input, --files-from a list', async () => {
    expect(await factline(['ingest', '-', '--quiet'], scrape(1))).toEqual({ code: 0, out: '', err: '' })
    const list = `${at('five/0002.txt')}\n${at('five/0003.txt')}\n`
    expect((await factline(['ingest', '--files-from', '-'], list)).out).toContain('2 read')
    const paths = await db.selectFrom('articles').select('path').orderBy('path').execute()
    expect(paths.map((row) => path.basename(row.path))).toEqual(['-', '0002.txt', '0003.txt'])
  })

  test('a path in a list that is not there is an end of its own, with its line; the rest goes on', async () => {
    const list = `${at('five/0002.txt')}\n\n${at('five/none.txt')}\n${at('five/*.none')}\n${at('five/0003.txt')}\n`
    const why = 'line 3 of -: there is no such file'
    const first = await factline(['ingest', '--files-from', '-'], list)
    expect(first).toMatchObject({ code: 1, err: '', out: expect.stringContaining('4 read\n  2 created') })
    expect(first.out).toContain(`${at('five/none.txt')}: ${why}`)
    expect((await factline(['ingest', '--files-from', '-'], list)).code).toBe(0)
    const { out, code } = await factline(['explain', '--format', 'ndjson', '--files-from', '-'], list)
    expect(code).toBe(1)
    const ends = linesOf(out)
    expect(ends).toHaveLength(4)
    expect(ends).toContainEqual(
      expect.objectContaining({ reason: 'unreadable', place: 'line 3 of -', detail: why }),
    )
  })

  test('--separator parts a text file into its articles, --include chooses among files', async () => {
    await mkdir(at('parted'), { recursive: true })
    await writeFile(at('parted/many.txt'), [1, 2, 3].map(scrape).join('\n=====\n'))
    await writeFile(at('parted/other.log'), scrape(4))
    const { err } = await factline(['explain', at('parted')])
    expect(err).toBe(
      `${at('parted/many.txt')} seems to hold 3 articles: --separator '=====' reads them apart\n`,
    )
    const { out } = await factline(['ingest', '--separator', '=====', '--include', '*.txt', at('parted')])
    expect(out).toContain('3 created')
    const rows = await db.selectFrom('articles').select('path').orderBy('path').execute()
    expect(rows.map((row) => path.basename(row.path))).toEqual(['many.txt#1', 'many.txt#2', 'many.txt#3'])
  })

  test('--max-time leaves the rest to the next run, which goes on from there', async () => {
    const { out } = await factline(['ingest', at('five'), '--max-time', '0s'])
    expect(out).toContain('1 read')
    expect(out).toContain('time is up: 4 files left for the next run')
    expect((await factline(['ingest', at('five')])).out).toContain('4 created')
  })

  test('--single gives way to a run that is under way, and to none that has ended', async () => {
    const other = await takeSingleLock(url)
    expect(await factline(['ingest', '--single', at('five')])).toMatchObject({ code: 75, out: '' })
    await other?.release()
    expect((await factline(['ingest', '--single', at('five')])).code).toBe(0)
  })

  test('a database that is not there ends with 3 and says what to do', async () => {
    const { code, err } = await factline(['ingest', at('five')], '', 'postgres://nobody@127.0.0.1:1/none')
    expect(code).toBe(3)
    expect(err).toMatch(/cannot be reached: .*ECONNREFUSED[^]*Check DATABASE_URL/)
  })
})

describe('keys', () => {
  test('a key is printed once; the database holds its hash and never the key', async () => {
    const { out, code } = await factline(['keys', 'create', '--name', 'scraper'])
    expect(code).toBe(0)
    const key = out.trim()
    const row = await db.selectFrom('api_keys').selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({ name: 'scraper', scopes: ['articles:write'], expires: null })
    expect(key.startsWith(`${row.prefix}_`)).toBe(true)
    expect(JSON.stringify(row)).not.toContain(key)
  })
})

describe('a command called wrongly ends with 2 and says what to do', () => {
  test.each([
    [['ingets'], 'there is no command "ingets"; there are ingest, explain'],
    [['ingest'], 'name at least one file or folder'],
    [['ingest', '/no/such/place'], 'there is no "/no/such/place"'],
    [['ingest', '--fast', '.'], "Unknown option '--fast'"],
    [['ingest', '.', '--max-time', 'soon'], '--max-time takes a span with its unit, such as 90s'],
    [['ingest', '.', '--max-time', '10'], 'such as 90s, 5m or 1h, not "10"'],
    [['explain', '.', '--format', 'xml'], '--format is text or ndjson, not "xml"'],
    [['keys', 'create'], 'needs --name'],
    [['keys', 'create', '--name', 'x', '--scope', 'all'], 'there is no scope all; there is articles:write'],
    [['status', 'now'], 'status takes no "now"'],
  ])('%j', async (args, words) => {
    const { code, err, out } = await factline(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
    expect(err).toContain('factline --help')
  })
})

test('a database that is not migrated is refused until `migrate` has named what it applied', async () => {
  const bare = await testDatabase()
  await sql`DROP SCHEMA public, migrations CASCADE`.execute(bare.db)
  await sql`CREATE SCHEMA public`.execute(bare.db)
  expect(await factline(['status'], '', bare.url)).toMatchObject({
    code: 3,
    err: expect.stringContaining('Run `factline migrate` first'),
  })
  const first = await factline(['migrate'], '', bare.url)
  expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^0001_articles\n0002_claims\n/) })
  expect(await factline(['migrate'], '', bare.url)).toMatchObject({ code: 0, out: '' })
  expect((await factline(['status'], '', bare.url)).code).toBe(0)
})

test('status counts what is held', async () => {
  await factline(['ingest', at('five')])
  const { out, code } = await factline(['status'])
  expect(code).toBe(0)
  expect(out).toMatch(/^articles {6}5\n/)
})
