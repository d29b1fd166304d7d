import { chmod, lstat, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from './connect.ts'
import { type Server, startEmbedded } from './embedded.ts'

let folder: string
const said: string[] = []
const started: Server[] = []
const start = async (): Promise<Server> => {
  const dir = path.join(folder, 'postgres')
  const server = await startEmbedded({ dir, durable: true, say: (line) => said.push(line) })
  started.push(server)
  return server
}
const pidFile = (): string => path.join(folder, 'postgres/cluster/postmaster.pid')

beforeEach(async () => {
  said.length = 0
  folder = await mkdtemp(path.join(tmpdir(), 'factline-embedded-'))
  await chmod(folder, 0o711)
})
afterEach(async () => {
  // Leaving twice does nothing, so that a test that failed leaves no server behind.
  for (const server of started.splice(0)) await server.stop()
  await rm(folder, { recursive: true, force: true })
})

test('what was stored is there again after a stop and a start', async () => {
  const first = await start()
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  await first.stop()
  await expect(stat(pidFile())).rejects.toThrow('ENOENT')
  const second = await start()
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  await second.stop()
})

test('two commands at once share one server, and the last to leave stops it', async () => {
  const [first, second] = await Promise.all([start(), start()])
  expect(second.url).toBe(first.url)
  await first.stop()
  expect(await query(second.url, 'SELECT 1 AS up')).toEqual([{ up: 1 }])
  await second.stop()
  await expect(query(second.url, 'SELECT 1')).rejects.toThrow()
})

test('a server that was killed is started again, with what it had committed', async () => {
  const first = await start()
  await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
  const pid = Number((await readFile(pidFile(), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
  const second = await start()
  expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
  await second.stop()
})

test('a stale pid file whose number now belongs to another program does not stand in the way', async () => {
  await (await start()).stop()
  // As after a restart of the machine: our own number, which is alive and no PostgreSQL.
  await writeFile(pidFile(), `${process.pid}\n${path.dirname(pidFile())}\n1700000000\n1\n\n127.0.0.1\n`)
  const again = await start()
  expect(said).toEqual([expect.stringContaining('was killed')])
  await again.stop()
})

test('data of another version are left alone, and said to be', async () => {
  await (await start()).stop()
  const version = path.join(folder, 'postgres/cluster/PG_VERSION')
  await writeFile(version, '17\n')
  await expect(start()).rejects.toThrow(/made by PostgreSQL 17; this one is 18.*Move that folder away/)
  expect(await readFile(version, 'utf8')).toBe('17\n')
})

test('a start that was cut short half way leaves nothing that the next one trips over', async () => {
  await (await start()).stop()
  await rm(path.join(folder, 'postgres/cluster'), { recursive: true })
  await writeFile(path.join(folder, 'postgres/cluster.new'), 'half made')
  // The lock of a command that died: no process has this number.
  await writeFile(path.join(folder, 'postgres/lock'), '4194304999')
  const again = await start()
  expect(await query(again.url, 'SELECT 1 AS up')).toEqual([{ up: 1 }])
  await again.stop()
})

test.runIf(process.getuid?.() === 0)(
  'root lodges the data elsewhere where only root may enter the checkout',
  async () => {
    await chmod(folder, 0o700)
    const first = await start()
    expect(said).toEqual([
      expect.stringMatching(/Only root may enter.*\/var\/tmp\/factline-[0-9a-f]+\/postgres/),
    ])
    expect((await lstat(path.join(folder, 'postgres'))).isSymbolicLink()).toBe(true)
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')
    await first.stop()
    const second = await start()
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }])
    expect(said).toHaveLength(1)
    await second.stop()
    const lodging = /\/var\/tmp\/factline-[0-9a-f]+/.exec(said[0] ?? '')?.[0] as string
    await rm(lodging, { recursive: true })
  },
)

async function query(url: string, statement: string): Promise<unknown[]> {
  const db = connect(url)
  try {
    return (await sql.raw(statement).execute(db)).rows
  } finally {
    await db.destroy()
  }
}
