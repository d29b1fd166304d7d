import { spawnSync } from 'node:child_process'
import { architecture } from './check/architecture.ts'
import { docReferences } from './check/doc-references.ts'

/** Everything that can be said of the code without running it: no database, seconds. */
const root = new URL('../', import.meta.url).pathname

const run =
  (command: string, ...args: string[]) =>
  (): string[] => {
    const done = spawnSync(command, args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    })
    if (done.status === 0) return []
    return [
      `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() ||
        `${command} ended with ${done.status ?? done.error?.message}`,
    ]
  }

const checks: Record<string, () => string[]> = {
  format: run('biome', 'format', '.'),
  lint: run('oxlint', '--type-aware'),
  'types of schema': run('tsc', '--noEmit', '-p', 'packages/schema'),
  'types of ingest': run('tsc', '--noEmit', '-p', 'packages/ingest'),
  'types of api': run('tsc', '--noEmit', '-p', 'apps/api'),
  'types of web': run('tsc', '--noEmit', '-p', 'apps/web'),
  'types of scripts': run('tsc', '--noEmit', '-p', 'scripts'),
  architecture: () => architecture(root),
  'doc references': () => docReferences(root),
}

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  const findings = check()
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  for (const finding of findings) console.log(`     ${finding.replaceAll('\n', '\n     ')}`)
  if (findings.length > 0) failed++
}
console.log(failed === 0 ? 'All checks hold.' : `${failed} of ${Object.keys(checks).length} checks failed.`)
process.exit(failed === 0 ? 0 : 1)
