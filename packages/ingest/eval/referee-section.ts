import { Ledger } from '../src/6-reconcile/ledger.ts'
import { referee } from '../src/6-reconcile/referee.ts'
import { type Corruption, corruptible, corruptions } from './referee-corruptions.ts'
import { readArticles, refereeOfArticles } from './referee-articles.ts'
import { consistentWorld } from './referee-world.ts'
import { type Section, table } from './section.ts'
import { seeded } from './story-mutations.ts'

const cases = 10_000
type Tally = { cases: number; found: number; right: number; wrong: number }

/**
 * The arithmetic referee on worlds of figures whose answer is known: four in ten fit throughout, the others carry one
 * error each. Precision: findings that speak of the claims in error alone, and name no other cause. Recall: errors
 * that some finding names as what they are.
 */
export function refereeSection(): Section {
  const random = seeded(20_240_601)
  const clean: Tally = { cases: 0, found: 0, right: 0, wrong: 0 }
  const tallies = new Map(
    corruptions.map((one): [Corruption, Tally] => [one, { cases: 0, found: 0, right: 0, wrong: 0 }]),
  )
  for (let made = 0, kind = 0; made < cases; ) {
    const world = consistentWorld(random)
    if (made % 5 < 2) {
      const findings = referee(new Ledger(world.entries))
      clean.cases++
      clean.wrong += findings.length
      clean.found += findings.length === 0 ? 1 : 0
      made++
      continue
    }
    const corruption = corruptions[kind % corruptions.length] as Corruption
    const wrong = corruption.apply(world, corruptible[Math.floor(random() * corruptible.length)] as number)
    // No place for this error among what is told here: another world.
    if (wrong === null) continue
    score(tallies.get(corruption) as Tally, corruption, new Set(wrong), world)
    kind++
    made++
  }
  const all = [...tallies.values()]
  const sum = (key: keyof Tally): number => all.reduce((total, one) => total + one[key], 0)
  const precision = sum('right') / (sum('right') + sum('wrong') + clean.wrong)
  const recall = sum('found') / sum('cases')
  const readers = ['people', 'extractor'] as const
  const read = readArticles(['seeds', 'dev', 'samples'])
  const articles = readers.map((by) => ({ by, ...refereeOfArticles(by, read) }))
  // The floors are for what every checkout has.
  const samples = read.filter(({ set }) => set === 'samples')
  const own = readers.map((by) => ({ by, ...refereeOfArticles(by, samples) }))
  return {
    title: 'Arithmetic referee',
    lines: [
      `${cases} generated cases: ${clean.cases} that fit throughout (silent on ${clean.found}), ${sum('cases')} with one error; precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
      ...table([
        ['error', 'cases', 'named', 'wrong findings'],
        ...[...tallies].map(([{ name }, one]) => [name, one.cases, one.found, one.wrong]),
      ]),
      ...articles.flatMap(({ by, planted, named, lines }) => [
        '',
        `claims as the ${by} read them: ${named} of ${planted} planted errors named`,
        ...lines,
      ]),
    ],
    metrics: {
      ...Object.fromEntries(own.map(({ by, planted, named }) => [`referee.planted.${by}`, named / planted])),
      'referee.precision': precision,
      'referee.recall': recall,
      'referee.silent': clean.found / clean.cases,
    },
    skipped: [],
  }
}

function score(
  tally: Tally,
  corruption: Corruption,
  wrong: ReadonlySet<string>,
  world: { entries: ConstructorParameters<typeof Ledger>[0] },
): void {
  const causes = new Set(corruptions.flatMap((one) => one.says))
  const findings = referee(new Ledger(world.entries))
  const isNamed = (one: (typeof findings)[number]): boolean =>
    corruption.says.includes(one.identity) || corruption.says.includes(one.cause ?? '')
  const about = findings.filter((one) => one.claims.every((claim) => wrong.has(claim)))
  const right = about.filter((one) => one.cause === null || isNamed(one) || !causes.has(one.cause))
  tally.cases++
  tally.right += right.length
  tally.wrong += findings.length - right.length
  if (right.some(isNamed)) tally.found++
}
