import { existsSync } from 'node:fs'
import { lineSets, scoreLines } from './lines.ts'
import { type Section, table } from './section.ts'

/** Kept and dropped lines of the gold articles. */
export function lineSection(): Section {
  const sets = lineSets()
  const scores = sets
    .filter((set) => existsSync(set.jsonl))
    .map((set) => scoreLines(set.set, set.jsonl, set.texts))
  return {
    title: 'Cleaning: lines kept and dropped',
    lines: table([
      ['set', 'articles', 'precision', 'recall', 'F1'],
      ...scores.map((score) => [score.set, score.articles, score.precision, score.recall, score.f1]),
    ]),
    metrics: Object.fromEntries(scores.map((score) => [`lines.${score.set.replace(' ', '-')}.f1`, score.f1])),
    skipped: sets.filter((set) => !existsSync(set.jsonl)).map((set) => `lines of ${set.set}: not mounted`),
  }
}
