import { spawn } from 'node:child_process'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { connect } from './connect.ts'

test('a process that is killed leaves neither its temporary server nor the folder behind', async () => {
  const module = path.join(import.meta.dirname, 'temporary-server.ts')
  const script = `import { temporaryServer } from ${JSON.stringify(module)}
    console.log((await temporaryServer()).url)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim())),
  )
  const db = connect(url)
  const { rows } = await sql<{ folder: string }>`SELECT current_setting('data_directory') AS folder`.execute(
    db,
  )
  await db.destroy()
  const folder = rows[0]?.folder as string
  await stat(folder)
  child.kill('SIGKILL')
  // Ends when it is gone; a server that stays runs into the test's own limit.
  while ((await stat(folder).catch(() => null)) !== null) await sleep(50)
  const gone = connect(url)
  await expect(sql`SELECT 1`.execute(gone)).rejects.toThrow('ECONNREFUSED')
  await gone.destroy()
})
