import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Server, startEmbedded } from './embedded.ts'

/**
 * An embedded server in a folder of its own, which both go with the process that asked for them, however that ends:
 * for tests and for writing `schema.sql`.
 */
export async function temporaryServer(): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), 'factline-postgres-'))
  // Passable for the account that the server runs as when we are root; the cluster inside stays closed.
  await chmod(folder, 0o711)
  const server = await startEmbedded({
    dir: path.join(folder, 'postgres'),
    durable: false,
    say: console.error,
  })
  sweepAfterUs(folder)
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The server is a daemon: a test run that is killed would leave it behind. A shell waits for the end of its input,
 * which comes when this process ends in any way, and then takes server and folder away.
 */
function sweepAfterUs(folder: string): void {
  if (process.platform === 'win32') return
  const script = 'cat; kill -QUIT "$(head -n 1 "$1/postgres/cluster/postmaster.pid")" && sleep 2; rm -rf "$1"'
  const broom = spawn('sh', ['-c', script, 'sh', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  broom.unref()
  // A pipe is a socket, and would keep us from ending.
  ;(broom.stdin as Socket).unref()
}
