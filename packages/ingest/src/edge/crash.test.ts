import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Db } from '@factline/schema/db/connect'
import { testDatabase } from '@factline/schema/db/test-database'
import { afterAll, expect, test } from 'vitest'
import { writeScrapes } from './scrapes.fixture.ts'
import { stateOf, touchOf } from './store.fixture.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'factline-crash-'))
afterAll(() => rm(folder, { recursive: true }))
const count = 60
const numbers = Array.from({ length: count }, (_, n) => n)
const cli = path.join(import.meta.dirname, '../cli.ts')

test('killed again and again in the middle, and run once more: the same end state', {
  timeout: 120_000,
}, async () => {
  await writeScrapes(path.join(folder, 'once'), numbers)
  await writeScrapes(path.join(folder, 'once/again'), numbers.slice(0, 20), '\n\nRead more on our site.\n')
  const whole = await testDatabase()
  expect(await ended(ingest(whole.url, 'once'))).toBe(0)

  const broken = await testDatabase()
  let kills = 0
  // Each run is killed once it has stored a few more articles, so at another point of its work every time.
  for (let goal = 7; goal < count; goal += 13) {
    const child = ingest(broken.url, 'once')
    const end = ended(child)
    while (child.exitCode === null && (await articles(broken.db)) < goal) await sleep(1)
    if (child.kill('SIGKILL')) kills++
    await end
  }
  expect(kills).toBeGreaterThan(2)
  expect(await articles(broken.db)).toBeLessThan(count + 20)
  expect(await ended(ingest(broken.url, 'once'))).toBe(0)
  expect(await stateOf(broken.db)).toEqual(await stateOf(whole.db))

  const before = await touchOf(broken.db)
  expect(await ended(ingest(broken.url, 'once'))).toBe(0)
  expect(await touchOf(broken.db)).toEqual(before)
})

test('two processes that read the same copies at once end in one story each', {
  timeout: 120_000,
}, async () => {
  const some = numbers.slice(0, 25)
  await writeScrapes(path.join(folder, 'left'), some)
  await writeScrapes(path.join(folder, 'right'), some, '\n\nSubscribe to our newsletter for more stories.\n')
  const { db, url } = await testDatabase()
  // The same folder twice as well: the same bytes from two sides.
  const runs = ['left', 'right', 'left'].map((name) => ended(ingest(url, name)))
  expect(await Promise.all(runs)).toEqual([0, 0, 0])
  const stories = await db
    .selectFrom('articles')
    .innerJoin('stories', 'stories.id', 'articles.story_id')
    .select((row) => ['story_id', 'merged_into', row.fn.countAll<number>().as('members')])
    .groupBy(['story_id', 'merged_into'])
    .execute()
  expect(stories.map(({ merged_into, members }) => ({ merged_into, members }))).toEqual(
    some.map(() => ({ merged_into: null, members: 2 })),
  )
})

function ingest(url: string, name: string): ChildProcess {
  return spawn(process.execPath, [cli, 'ingest', '--quiet', name], {
    cwd: folder,
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)))

async function articles(db: Db): Promise<number> {
  const { count: found } = await db
    .selectFrom('articles')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return found
}
