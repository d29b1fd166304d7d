import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

// Runs the tests of every package, one package after the other, and closes with `N passed, N failed` on its own
// line. Arguments pick packages: `pnpm test schema api`.

const root = path.join(import.meta.dirname, '..')
const wanted = process.argv.slice(2).filter((arg) => arg !== '--')
const packages = ['packages', 'apps']
  .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)))
  .filter((folder) => existsSync(path.join(root, folder, 'vitest.config.ts')))
  .filter((folder) => wanted.length === 0 || wanted.includes(path.basename(folder)))

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: FileReport[]
}
type FileReport = { name: string; status: string; assertionResults: unknown[] }

let passed = 0
let failed = 0
let skipped = 0
for (const folder of packages) {
  console.log(`\n── ${folder}`)
  const report = path.join(root, folder, '.vitest/report.json')
  rmSync(report, { force: true })
  const vitest = createRequire(path.join(root, folder, 'package.json')).resolve('vitest/package.json')
  const run = spawnSync(
    process.execPath,
    [
      path.join(path.dirname(vitest), 'vitest.mjs'),
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { cwd: path.join(root, folder), stdio: 'inherit', env: { ...process.env, TZ: 'UTC', LANGUAGE: 'en_US' } },
  )
  const found = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : null
  passed += found?.numPassedTests ?? 0
  skipped += found?.numPendingTests ?? 0
  // A file that broke before its first test has failed as a whole; and where vitest says that it failed, something did.
  const broken = found?.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const own = (found?.numFailedTests ?? 0) + (broken?.length ?? 0)
  failed += run.status === 0 ? own : Math.max(1, own)
}
if (packages.length === 0) {
  console.error(`No package is called ${wanted.join(' or ')}.`)
  failed++
}
if (skipped > 0) console.log(`\n${skipped} skipped: they cannot run here.`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
