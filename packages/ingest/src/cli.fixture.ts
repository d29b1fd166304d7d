import { Readable } from 'node:stream'
import { main } from './cli.ts'

/** Runs a command line as a user would, with this on standard input and this database; null is the embedded one. */
export async function commandLine(args: readonly string[], input = '', databaseUrl: string | null = null) {
  let out = ''
  let err = ''
  const code = await main(args, {
    input: Readable.from([Buffer.from(input)]),
    out: (text) => (out += text),
    err: (text) => (err += text),
    env: { databaseUrl, isTerminal: false, columns: 80 },
  })
  return { code, out, err }
}

/** What `--format ndjson` and `--json` print, a line each. */
export const linesOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
