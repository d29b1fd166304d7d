import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/**
 * Bare text has no elements that would hold a body together; three rules take their place. They change `rules`,
 * where null stands for a kept block.
 * 1. Above the title only whole sentences stay.
 * 2. Behind the last sentence or datum, names of a word or four are tags and menus.
 * 3. A list or table (two rows and more, with bullets or figures) that begins right under a kept line stays whole.
 */
export function mendEdges(view: View, rules: (string | null)[], judgedByScore: readonly boolean[]): void {
  aboveTitle(view, rules)
  keepRows(view, rules, judgedByScore)
  behindEnd(view, rules)
  contents(view, rules)
}

const shapeAt = (view: View, i: number): Shape => view.shapes[i] as Shape
const isSentence = (s: Shape): boolean => s.words >= 6 && s.terminal

function aboveTitle(view: View, rules: (string | null)[]): void {
  for (let i = 0; i < view.titleAt; i += 1) if (rules[i] === null && !isSentence(shapeAt(view, i))) rules[i] = 'above the title'
}

function behindEnd(view: View, rules: (string | null)[]): void {
  for (let i = rules.length - 1; i >= 0; i -= 1) {
    if (rules[i] !== null) continue
    const s = shapeAt(view, i)
    if (s.terminal || s.words > 4 || s.digits > 0 || s.bullet) return
    rules[i] = 'name behind the end'
  }
}

/** A row: a bullet, or a few words with figures and no sentence. */
const isRow = (s: Shape): boolean =>
  s.phrase === null && !s.notice && (s.bullet ? s.chars < 250 : s.digits > 0 && s.words <= 12 && s.chars < 100 && !s.truncated)

/** Rows whose figures stand on lines of their own have names between them: up to this many in a row. */
const NAMES_BETWEEN = 2

function keepRows(view: View, rules: (string | null)[], judgedByScore: readonly boolean[]): void {
  const open = (k: number): boolean => rules[k] === null || judgedByScore[k] === true
  for (let i = 1; i < rules.length; i += 1) {
    if (rules[i] !== null || rules[i - 1] === undefined) continue
    const run: number[] = []
    let names = 0
    for (let k = i + 1; k < rules.length && open(k) && !isSentence(shapeAt(view, k)); k += 1) {
      names = isRow(shapeAt(view, k)) ? 0 : names + 1
      if (names > NAMES_BETWEEN || shapeAt(view, k).phrase !== null) break
      run.push(k)
    }
    while (run.length > 0 && !isRow(shapeAt(view, run[run.length - 1] as number))) run.pop()
    if (run.filter((k) => isRow(shapeAt(view, k))).length >= 2) for (const k of run) rules[k] = null
    if (run.length > 0) i = run[run.length - 1] as number
  }
}

/** A numbered line that comes again as a heading is a line of the table of contents. */
function contents(view: View, rules: (string | null)[]): void {
  const bare = (text: string): string => text.replace(/^\(?\d{1,2}[.)]\s*/, '').toLowerCase()
  const later = new Set<string>()
  for (let i = rules.length - 1; i >= 0; i -= 1) {
    const text = view.blocks[i]?.text ?? ''
    const numbered = bare(text) !== text.toLowerCase()
    if (numbered && rules[i] === null && later.has(bare(text))) rules[i] = 'contents'
    if (!numbered) later.add(bare(text))
  }
}
