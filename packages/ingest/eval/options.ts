import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>
type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values']

/**
 * The options of the program that runs. `--help` prints the text and ends it; so does what is no option of its, with
 * what is wrong and exit code 2.
 */
export function options<T extends Options>(of: T, help: string): Values<T> {
  const given = process.argv.slice(2)
  if (given.includes('--help') || given.includes('-h')) {
    process.stdout.write(help)
    process.exit(0)
  }
  try {
    // A package manager may hand on the -- that kept its own options apart.
    return parseArgs({ args: given[0] === '--' ? given.slice(1) : given, options: of }).values
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`)
    process.exit(2)
  }
}
