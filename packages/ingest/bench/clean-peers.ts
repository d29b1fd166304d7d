import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../eval/section.ts'
import type { PeerRow } from './clean-peer.ts'
import { cleanPeers } from './clean-peers-list.ts'

/** Megabytes: jsdom builds a window a page, and a page of megabytes may need one of them by itself. */
const HEAP = 4096

/**
 * Extractors side by side on the public pages: what they find, by the metric of the evaluation, and what it costs, as
 * CPU time over that of htmlparser2 with empty handlers on the same pages in the same process. Each runs in a process
 * of its own, so that none pays for what another has left behind. `--every 5` takes each fifth page, `--system NAME`
 * one system.
 */
function benchCleanPeers(every: string, system: string | undefined): boolean {
  const rows: PeerRow[] = []
  let isWhole = true
  for (const { name } of cleanPeers) {
    if (system !== undefined && system !== name) continue
    const script = join(import.meta.dirname, 'clean-peer.ts')
    const run = spawnSync(process.execPath, [`--max-old-space-size=${HEAP}`, script, name, every], {
      encoding: 'utf8',
      // Some tell on standard error of every style sheet that they cannot read.
      maxBuffer: 1e9,
    })
    const last = run.stdout.trim().split('\n').at(-1) ?? ''
    if (last.startsWith('{')) rows.push(JSON.parse(last) as PeerRow)
    else console.log(last)
    if (run.status === 0) continue
    isWhole = false
    console.log(`${name} ended with ${run.status ?? run.signal}: ${run.stderr.slice(-400)}`)
  }
  if (rows[0] === undefined) return isWhole
  const head = [
    'system',
    'F1',
    'precision',
    'recall',
    'titles',
    'authors',
    'days',
    'CPU',
    'ms a page',
    'threw',
  ]
  const told = rows.map((row) => [
    ...[row.name, row.f1, row.precision, row.recall, row.titles, row.authors, row.days],
    ...[`${(row.ms / row.floor).toFixed(1)} x`, (row.ms / row.pages).toFixed(1), row.failed],
  ])
  for (const line of table([head, ...told])) console.log(line)
  console.log(`${rows[0].pages} pages`)
  return isWhole
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { every: { type: 'string', default: '1' }, system: { type: 'string' } },
  })
  if (!benchCleanPeers(values.every, values.system)) process.exitCode = 1
}
