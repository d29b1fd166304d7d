import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Home, prepareHome, UnusableServer } from './embedded-home.ts'

/** A running server, ours or shared with another command of this checkout. */
export type Server = {
  /** Of the maintenance database `postgres`. */
  readonly url: string
  /** Leaves the server; the last one to leave stops it. */
  stop(): Promise<void>
}

export type EmbeddedSettings = {
  /** Folder for the cluster; made where it is not there. */
  readonly dir: string
  /** Off only where the data may be lost with the machine's power: tests. */
  readonly durable: boolean
  /** Where to say what a person should know. */
  readonly say: (line: string) => void
}

const major = '18'
const user = 'factline'
/** Held, shared, by each command that uses the server: who gets it alone on leaving was the last one. */
const lease = 7_341_208

/**
 * Starts the PostgreSQL that npm brought along, on a free port of 127.0.0.1, or joins the one that another command
 * has running on the same folder. Recovers from a server that was killed. Throws with what to do where the folder
 * cannot be used.
 */
export async function startEmbedded(settings: EmbeddedSettings): Promise<Server> {
  const home = await prepareHome(settings.dir, settings.say)
  // Two minutes: another command may be making the cluster on a slow disk, or be stopping it.
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    const joined = await withLock(home, () => joinOrStart(home, settings))
    if (joined !== null) return joined
    await sleep(200)
  }
  throw new UnusableServer(
    `The PostgreSQL in ${home.dir} neither answers nor stops; its log is ${cluster(home)}.log. ` +
      'End it, or set DATABASE_URL.',
  )
}

const cluster = (home: Home): string => path.join(home.dir, 'cluster')

/** Null where a server is just going down: to be tried again. */
async function joinOrStart(home: Home, settings: EmbeddedSettings): Promise<Server | null> {
  const data = cluster(home)
  await makeCluster(home, data)
  const password = (await readFile(`${data}.password`, 'utf8')).trim()
  const running = await postmaster(data)
  if (running !== null) {
    const url = address(password, running.port)
    const holder = await hold(url)
    if (holder !== null) return { url, stop: () => leave(home, data, holder) }
    if (await isPostgres(running.pid, home.bin)) return null
    settings.say('The last PostgreSQL here was killed; starting it again.')
    await rm(path.join(data, 'postmaster.pid'), { force: true })
  }
  const port = await freePort()
  const speed = settings.durable ? '' : ' -c fsync=off -c full_page_writes=off -c synchronous_commit=off'
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c timezone=UTC${speed}`
  await run(home, 'pg_ctl', ['start', '-w', '-t', '60', '-D', data, '-l', `${data}.log`, '-o', options])
  const url = address(password, port)
  const holder = await hold(url)
  if (holder === null)
    throw new UnusableServer(`PostgreSQL started and does not answer; its log is ${data}.log`)
  return { url, stop: () => leave(home, data, holder) }
}

const address = (password: string, port: number): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/postgres`

/** Initialises the cluster beside its place and moves it there, so that a killed initdb leaves nothing half made. */
async function makeCluster(home: Home, data: string): Promise<void> {
  const version = await readFile(path.join(data, 'PG_VERSION'), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null
    throw new UnusableServer(
      `${data} belongs to another user. Run this as that user, remove it, or set DATABASE_URL.`,
      { cause: error },
    )
  })
  if (version !== null && version.trim() !== major) {
    throw new UnusableServer(
      `${data} was made by PostgreSQL ${version.trim()}; this one is ${major} and cannot read it. ` +
        'Move that folder away and run the command again: all that it held can be ingested again.',
    )
  }
  if (version !== null) return
  const fresh = `${data}.new`
  await rm(fresh, { recursive: true, force: true })
  await writeFile(`${data}.password`, randomBytes(18).toString('base64url'), { mode: 0o600 })
  if (home.account) await chown(`${data}.password`, home.account.uid, home.account.gid)
  // The builtin C.UTF-8 sorts alike on every system.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const login = [`--username=${user}`, '--auth=scram-sha-256', `--pwfile=${data}.password`]
  await run(home, 'initdb', [`--pgdata=${fresh}`, ...login, ...locale])
  await rename(fresh, data)
}

/** Process and port out of `postmaster.pid` (lines 1 and 4); null where there is none. */
async function postmaster(data: string): Promise<{ pid: number; port: number } | null> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => null)
  if (text === null) return null
  const lines = text.split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

/** Whether the process is one of ours: after a kill or a restart the number may belong to anything. */
async function isPostgres(pid: number, bin: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform === 'win32') return true
  if (process.platform === 'darwin') {
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.startsWith(bin)
  }
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.startsWith(bin)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A connection that holds the lease; null where no server of ours answers. */
async function hold(url: string): Promise<pg.Client | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [lease])
    return client
  } catch {
    await client.end().catch(() => {})
    return null
  }
}

async function leave(home: Home, data: string, holder: pg.Client): Promise<void> {
  let last = false
  try {
    await holder.query('select pg_advisory_unlock_shared($1)', [lease])
    const answer = await holder.query('select pg_try_advisory_lock($1) as last', [lease])
    last = answer.rows[0].last
    await holder.end()
  } catch {
    return // It is gone already.
  }
  if (last) await run(home, 'pg_ctl', ['stop', '-w', '-t', '60', '-m', 'fast', '-D', data])
}

/** Runs one of the server's programs under its account. Rejects with what it printed. */
function run(home: Home, program: string, args: readonly string[]): Promise<void> {
  const options: SpawnOptions = { ...home.account, cwd: home.account ? '/' : home.dir }
  return new Promise((resolve, reject) => {
    const child = spawn(path.join(home.bin, program), args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    child.stdout?.on('data', (chunk) => (printed += chunk))
    child.stderr?.on('data', (chunk) => (printed += chunk))
    child.on('error', reject)
    // Not `close`: the server inherits the pipes of pg_ctl and keeps them open.
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else reject(new UnusableServer(`${program} ended with ${code}: ${printed.trim()}`))
      child.stdout?.destroy()
      child.stderr?.destroy()
    })
  })
}

/** One command at a time makes, starts or joins; a lock whose holder died is taken over. */
async function withLock<T>(home: Home, work: () => Promise<T>): Promise<T> {
  const file = path.join(home.dir, 'lock')
  for (;;) {
    try {
      const handle = await open(file, 'wx')
      await handle.writeFile(String(process.pid))
      await handle.close()
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = Number(await readFile(file, 'utf8').catch(() => '0'))
      const age = Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? Date.now())
      // An empty lock is one whose writer is between two lines, or died there.
      if (holder > 0 ? !isAlive(holder) : age > 5000) await rm(file, { force: true })
      else await sleep(100)
    }
  }
  try {
    return await work()
  } finally {
    await rm(file, { force: true })
  }
}

/** A port of 127.0.0.1 that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const found = probe.address()
      probe.close(() =>
        typeof found === 'object' && found ? resolve(found.port) : reject(new Error('no port')),
      )
    })
  })
}
