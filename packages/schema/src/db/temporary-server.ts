import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Server, startEmbedded } from './embedded.ts'

/** An embedded server in a folder of its own, which goes with it: for tests and for writing `schema.sql`. */
export async function temporaryServer(): Promise<Server> {
  const folder = await mkdtemp(path.join(tmpdir(), 'factline-postgres-'))
  // Passable for the account that the server runs as when we are root; the cluster inside stays closed.
  await chmod(folder, 0o711)
  const server = await startEmbedded({
    dir: path.join(folder, 'postgres'),
    durable: false,
    say: console.error,
  })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
