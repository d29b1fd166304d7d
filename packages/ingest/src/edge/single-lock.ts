import pg from 'pg'

const key = 7_341_209

/**
 * Holds a database for the one run of `--single`; null where another run holds it. The lock ends with its
 * connection, so that of a killed run is never stale.
 */
export async function takeSingleLock(url: string): Promise<{ release(): Promise<void> } | null> {
  const client = new pg.Client({ connectionString: url, application_name: 'factline' })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query('select pg_try_advisory_lock($1) as held', [key])
  if (rows[0].held) return { release: () => client.end() }
  await client.end()
  return null
}
