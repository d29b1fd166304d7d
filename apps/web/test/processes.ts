import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

type Env = Readonly<Record<string, string>>

/** Runs a program of node to its end in silence; rejects with all it said where it fails. */
export async function run(file: string, args: readonly string[], env: Env, cwd: string): Promise<void> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: 'pipe',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  if (code !== 0) throw new Error(`${file} ended with ${code}:\n${said}`)
}

/** Starts a server and waits until `ready` answers. Resolves with what ends it. */
export async function serve(file: string, env: Env, ready: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [file], { env: { ...process.env, ...env }, stdio: 'pipe' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  while (child.exitCode === null) {
    const answer = await fetch(ready).catch(() => null)
    if (answer?.ok === true) return () => end(child)
    await sleep(100)
  }
  throw new Error(`${file} ended before ${ready} answered:\n${said}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  // A kept-alive connection may hold a server back: after that it has had its chance.
  if ((await Promise.race([gone, sleep(3000, 'late')])) === 'late') child.kill('SIGKILL')
}

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0))
    })
  })
