import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * Runs the benches, each in a process of its own: what one has warmed up or filled says nothing of the next.
 * `--only NAME` runs one; `--list` names them.
 */
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
const { values } = parseArgs({
  options: { only: { type: 'string' }, list: { type: 'boolean', default: false } },
})
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
