import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { options } from '../eval/options.ts'

/** Runs the benches, each in a process of its own: what one has warmed up or filled says nothing of the next. */
const names = [
  'clean',
  'clean-peers',
  'large-files',
  'stories',
  'stories-peers',
  'observations',
  'extract',
] as const
/** Minutes or gigabytes each: run only where they are named. */
const onlyNamed: readonly string[] = ['clean-peers', 'large-files']
const pathOf = (name: string): string => join(import.meta.dirname, `${name}.ts`)
const values = options(
  {
    only: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
  `bench: how fast the steps are and how much memory they take, beside their peers

  npx -y pnpm@12 bench     runs all but ${onlyNamed.join(' and ')}, which take minutes or gigabytes
      --only NAME          runs one: ${names.join(', ')}
      --list               names them
`,
)
const there = names.filter((name) => existsSync(pathOf(name)))

if (values.list) {
  console.log(there.join('\n'))
  process.exit(0)
}
if (values.only !== undefined && !(there as readonly string[]).includes(values.only)) {
  console.error(`--only ${values.only}: the benches are ${there.join(', ')}`)
  process.exit(2)
}
let failed = false
for (const name of there) {
  if (values.only === undefined ? onlyNamed.includes(name) : values.only !== name) continue
  console.log(`\n## ${name}`)
  const run = spawnSync(process.execPath, [pathOf(name)], { stdio: 'inherit' })
  if (run.status !== 0) {
    console.error(`${name} ended with ${run.status ?? run.signal}`)
    failed = true
  }
}
process.exit(failed ? 1 : 0)
