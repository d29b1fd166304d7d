import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

export type Command = {
  readonly name: string
  /** Program and arguments. */
  readonly run: readonly [string, ...string[]]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

type Closing = () => Promise<void>

/**
 * What one command line has started, and how it ends: on Ctrl-C, on a failure, or when a part ends by itself, all
 * of it stops, the last started first.
 */
export class Services {
  readonly #closings: Closing[] = []
  #stopping: Promise<void> | null = null

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (this.#stopping === null && signal === 'SIGINT') console.log('\nStopping …')
        // Ctrl-C is how these commands end: that is no failure, and the package manager need not report one.
        void this.stop().then(() => process.exit(signal === 'SIGINT' ? 0 : 143))
      })
    }
  }

  get isStopping(): boolean {
    return this.#stopping !== null
  }

  /** Has `close` called when all stops. */
  onStop(close: Closing): void {
    this.#closings.push(close)
  }

  /** Stops all that was started; a second call waits for the first. */
  stop(): Promise<void> {
    this.#stopping ??= (async () => {
      for (const close of this.#closings.reverse()) await close().catch((error) => console.error(error))
    })()
    return this.#stopping
  }

  /** Runs a command to its end, its words going straight through. Resolves with its exit code. */
  async run(command: Command): Promise<number> {
    const child = start(command, 'inherit')
    this.onStop(() => end(child))
    return exitOf(child)
  }

  /** Runs a command to its end in silence; rejects with all it said where it fails. */
  async runQuietly(command: Command): Promise<void> {
    const child = start(command, 'pipe')
    this.onStop(() => end(child))
    let said = ''
    child.stdout?.on('data', (chunk) => (said += chunk))
    child.stderr?.on('data', (chunk) => (said += chunk))
    const code = await exitOf(child)
    if (code !== 0 && !this.isStopping) throw new Error(`${command.name} failed (${code}):\n${said.trim()}`)
  }

  /**
   * Starts a server and waits until `url` answers. What it says is shown only where it ends by itself, unless
   * `loud`; then everything else is stopped too.
   */
  async serve(command: Command, url: string, loud = false): Promise<void> {
    const child = start(command, loud ? 'inherit' : 'pipe')
    this.onStop(() => end(child))
    let said = ''
    const listen = (chunk: Buffer): void => {
      said = (said + chunk).slice(-20_000)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    void exitOf(child).then(async (code) => {
      if (this.isStopping) return
      console.error(`${command.name} ended (${code}).\n${said.trim()}`)
      await this.stop()
      process.exit(1)
    })
    while (!this.isStopping && child.exitCode === null && !(await answers(url))) await sleep(100)
  }
}

function start(command: Command, stdio: 'inherit' | 'pipe'): ChildProcess {
  const [program, ...args] = command.run
  const env = { ...process.env, ...command.env }
  return spawn(program, args, { cwd: command.cwd, env, stdio: ['ignore', stdio, stdio] })
}

const exitOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })

/** Asks a child to end, and after five seconds ends it. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = exitOf(child)
  child.kill('SIGTERM')
  const hard = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(hard)
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok
  } catch {
    return false
  }
}
