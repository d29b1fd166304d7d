import { existsSync } from 'node:fs'
import { anythingSection } from './anything-section.ts'
import { claimSection } from './claims-section.ts'
import { confidenceSection } from './confidence-section.ts'
import { dateSection } from './dates-section.ts'
import { disturbedSection } from './disturbed-section.ts'
import { belowFloors, raiseFloors } from './floors.ts'
import { lineSection } from './lines-section.ts'
import { pageSection } from './pages-section.ts'
import { periodSection } from './periods-section.ts'
import { refereeSection } from './referee-section.ts'
import { options } from './options.ts'
import type { Section } from './section.ts'
import { storySection } from './stories-section.ts'

/** Scores every stage against its gold and holds the scores to the floors. Ends with 1 where one fell below. */
const sections: Record<string, () => Section> = {
  lines: lineSection,
  dates: dateSection,
  periods: periodSection,
  stories: storySection,
  claims: claimSection,
  disturbed: disturbedSection,
  confidence: confidenceSection,
  referee: refereeSection,
  pages: pageSection,
  anything: anythingSection,
}

const values = options(
  {
    raise: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
  `evaluate: scores every stage against its gold and holds the scores to the floors

  npx -y pnpm@12 evaluate  scores all; ends with 1 where a figure fell below its floor
      --only NAME          scores one part: ${Object.keys(sections).join(', ')}
      --raise              lifts the floors to what was just measured; nothing lowers one
`,
)
if (values.only !== undefined && !Object.hasOwn(sections, values.only)) {
  console.error(`--only ${values.only}: the parts are ${Object.keys(sections).join(', ')}`)
  process.exit(2)
}

const shared = new URL('../../../../shared/', import.meta.url)
if (!existsSync(shared)) {
  console.log(
    'The shared gold and benchmark pages are not mounted beside this checkout: scoring the gold of the repository alone.\n',
  )
}

const metrics: Record<string, number> = {}
const skipped: string[] = []
for (const [name, score] of Object.entries(sections)) {
  if (values.only !== undefined && values.only !== name) continue
  const section = score()
  console.log(`## ${section.title}\n`)
  for (const line of section.lines) console.log(line)
  for (const words of section.skipped) console.log(`skipped: ${words}`)
  console.log('')
  Object.assign(metrics, section.metrics)
  skipped.push(...section.skipped)
}

if (values.raise) {
  for (const line of raiseFloors(metrics)) console.log(line)
}
const below = belowFloors(metrics)
for (const { name, value, floor } of below)
  console.log(`BELOW ITS FLOOR: ${name} is ${value.toFixed(4)}, the floor is ${floor}`)
console.log(
  below.length === 0
    ? `All ${Object.keys(metrics).length} figures hold their floors${skipped.length > 0 ? `; ${skipped.length} sets were skipped, see above` : ''}.`
    : `${below.length} figures fell.`,
)
process.exit(below.length === 0 ? 0 : 1)
