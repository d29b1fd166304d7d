import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { connect } from '../src/db/connect.ts'
import { dumpSchema } from '../src/db/dump.ts'
import { migrate } from '../src/db/migrate.ts'
import { temporaryServer } from '../src/db/temporary-server.ts'

// Writes schema.sql from the migrations, on a server of its own.
const server = await temporaryServer()
const db = connect(server.url)
try {
  await migrate(db)
  await writeFile(path.join(import.meta.dirname, '../schema.sql'), await dumpSchema(db))
} finally {
  await db.destroy()
  await server.stop()
}
