import { readFileSync, writeFileSync } from 'node:fs'

const path = new URL('floors.json', import.meta.url)
const read = (): Record<string, number> => JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>

/** A floor stands this far below what was measured: room for a tie that breaks the other way, not for a step back. */
const room = 0.002

export type Fallen = { readonly name: string; readonly value: number; readonly floor: number }

/** The figures that fell below their floor. A figure that was not measured (its gold is not mounted) is not judged. */
export function belowFloors(metrics: Readonly<Record<string, number>>): Fallen[] {
  return Object.entries(read()).flatMap(([name, floor]) => {
    const value = metrics[name]
    return value === undefined || value >= floor ? [] : [{ name, value, floor }]
  })
}

/** Lifts floors, and adds those of new figures; says which. Never lowers one. */
export function raiseFloors(metrics: Readonly<Record<string, number>>): string[] {
  const floors = read()
  const said: string[] = []
  for (const [name, value] of Object.entries(metrics)) {
    const floor = Math.floor((value - room) * 1000) / 1000
    const before = floors[name]
    if (before !== undefined && before >= floor) continue
    floors[name] = floor
    said.push(`floor of ${name}: ${before ?? 'none'} → ${floor}`)
  }
  const sorted = Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`)
  return said
}
