import { enableCompileCache } from 'node:module'
import { parseArgs } from 'node:util'
import { exit, type Io, UsageError } from './cli/io.ts'
import { readEnv } from './env.ts'

const help = `factline: news articles into facts

  factline ingest PATH…      reads files, folders or - (standard input) into the database
      --files-from FILE      reads the paths from a file, one a line; - is standard input; a path
                             that is not there is told with its line
      --include, --exclude GLOB  chooses among the files of folders; may be given again
      --separator LINE       parts text files where a line is just that
      --dry-run              does all but the writing
      --max-time SPAN        stops after 90s, 5m, 1h; the next run goes on from there
      --single               gives way (exit 75) while another run with --single is under way
      --quiet                says nothing unless something is wrong
      --json                 prints the summary as one line of JSON
  factline explain PATH…     shows all that each article goes through; needs no database; ends as ingest does
      --format text|ndjson   ndjson: one article a line, in a shape that stays
      --files-from, --include, --exclude, --separator
  factline keys create       prints a new key for writing over HTTP
      --name NAME            who will hold it
      --scope SCOPE          what it may do: articles:write or corrections:write
      --expires DAY
  factline migrate           brings the database to the last migration
  factline reconcile         works out anew all that is derived from claims
  factline reprocess         reads stored articles again after a change of the rules, and tells what changed
      --dry-run              tells it and changes nothing
      --json                 prints each change as a line of JSON
  factline verdicts          prints what people said of claims, as lines of gold
  factline status            counts what the database holds; --json

DATABASE_URL names the PostgreSQL to use; without it, an embedded one keeps its data in .data/.
Exit codes: 0 all well or nothing new, 1 some records were dropped, 2 called wrongly, 3 no database, 75 locked.
`

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

/** What names the files of `ingest` and `explain`. */
const paths = {
  'files-from': text,
  include: { ...text, multiple: true as const },
  exclude: { ...text, multiple: true as const },
  separator: text,
}
const noPaths = { 'files-from': undefined, include: undefined, exclude: undefined, separator: undefined }

/** The options of each command. */
const options = {
  ingest: {
    'dry-run': flag,
    quiet: flag,
    json: flag,
    single: flag,
    'max-time': text,
    ...paths,
  },
  explain: { format: { ...text, default: 'text' }, ...paths },
  keys: { name: text, scope: { ...text, multiple: true as const }, expires: text },
  migrate: {},
  reconcile: {},
  reprocess: { 'dry-run': flag, json: flag },
  verdicts: {},
  status: { json: flag },
}

/** Runs one command line, without the program's name; returns the exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    return await run(args, io)
  } catch (error) {
    // parseArgs throws TypeErrors whose codes begin so; its words name the option.
    const isUsage =
      error instanceof UsageError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
    if (!isUsage) throw error
    io.err(`factline: ${(error as Error).message}\nTry \`factline --help\`.\n`)
    return exit.usage
  }
}

/** Each command is loaded when it is called: what reads articles are six hundred files. */
async function run([name, ...given]: readonly string[], io: Io): Promise<number> {
  // A package manager may hand on the -- that kept its own options apart.
  const rest = given[0] === '--' ? given.slice(1) : given
  if (name === undefined || name === 'help' || [name, ...rest].includes('--help') || name === '-h') {
    io.out(help)
    return name === undefined ? exit.usage : exit.ok
  }
  const plain = (positionals: readonly string[]): void => {
    if (positionals.length > 0) throw new UsageError(`${name} takes no "${positionals[0]}"`)
  }
  switch (name) {
    case 'ingest': {
      const { positionals, values } = parseArgs({
        args: rest,
        options: options.ingest,
        allowPositionals: true,
      })
      const { ingestCommand } = await import('./cli/ingest-command.ts')
      return ingestCommand(positionals, { 'max-time': undefined, ...noPaths, ...values }, io)
    }
    case 'explain': {
      const { positionals, values } = parseArgs({
        args: rest,
        options: options.explain,
        allowPositionals: true,
      })
      const { explainCommand } = await import('./cli/explain-command.ts')
      return explainCommand(positionals, { ...noPaths, ...values }, io)
    }
    case 'keys': {
      const { positionals, values } = parseArgs({ args: rest, options: options.keys, allowPositionals: true })
      const { keysCommand } = await import('./cli/keys-command.ts')
      return keysCommand(
        positionals,
        { name: undefined, scope: undefined, expires: undefined, ...values },
        io,
      )
    }
    case 'migrate': {
      plain(parseArgs({ args: rest, options: options.migrate, allowPositionals: true }).positionals)
      const { migrateCommand } = await import('./cli/status-command.ts')
      return migrateCommand(io)
    }
    case 'reconcile': {
      plain(parseArgs({ args: rest, options: options.reconcile, allowPositionals: true }).positionals)
      const { reconcileCommand } = await import('./cli/reconcile-command.ts')
      return reconcileCommand(io)
    }
    case 'reprocess': {
      const { positionals, values } = parseArgs({
        args: rest,
        options: options.reprocess,
        allowPositionals: true,
      })
      plain(positionals)
      const { reprocessCommand } = await import('./cli/reprocess-command.ts')
      return reprocessCommand(values, io)
    }
    case 'verdicts': {
      plain(parseArgs({ args: rest, options: options.verdicts, allowPositionals: true }).positionals)
      const { verdictsCommand } = await import('./cli/reconcile-command.ts')
      return verdictsCommand(io)
    }
    case 'status': {
      const { positionals, values } = parseArgs({
        args: rest,
        options: options.status,
        allowPositionals: true,
      })
      plain(positionals)
      const { statusCommand } = await import('./cli/status-command.ts')
      return statusCommand(values, io)
    }
    default:
      throw new UsageError(`there is no command "${name}"; there are ${Object.keys(options).join(', ')}`)
  }
}

if (import.meta.main) {
  // A run every few minutes spends more on compiling than on its articles: what this run compiles, the next one finds.
  // Where the system's folder for passing files cannot be written, it compiles as before.
  enableCompileCache()
  // A reader such as `head` that has seen enough is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exit.ok)
    throw error
  })
  process.exitCode = await main(process.argv.slice(2), {
    input: process.stdin,
    out: (words) => process.stdout.write(words),
    err: (words) => process.stderr.write(words),
    env: readEnv(),
  })
}
