import type { EventType } from '@factline/schema/vocabulary/qualifiers'
import { type Action, actions } from './action.ts'
import { type FirstSigns, firstSignsOf } from './first-signs.ts'
import { openings } from './openings.ts'
import { lastPart } from './last-part.ts'

/** One way in which a sentence reports an event: what happened, and the words that say so, tried at one place (sticky). */
export type Rule = {
  readonly type: EventType
  readonly action: Action
  /** Its place in the table: the first that fits wins. */
  readonly place: number
  readonly shape: RegExp
  /** Whether it is itself worded with a no: "no longer be exported", "failed to stop". */
  readonly negative: boolean
  /** Whether what stands behind its last gap is found by its first signs too. */
  readonly closed: boolean
}

/** The rules that begin, and those whose last part begins, with the signs on the way to this node. */
export type Opening = {
  readonly next: Map<number, Opening>
  readonly rules: Rule[]
  readonly closing: Rule[]
}

/** What one language brings along; the notation is explained at `parseTable`. */
export type EventTable = {
  /** `name: pattern`, for use as `<name>` in what follows. */
  readonly macros: string
  /** `action: pattern`; the first that fits wins. */
  readonly rules: string
  /** Words that no short gap covers. */
  readonly stops: string
  /** Words that take back what stands behind them in its clause ("denied", "no"). */
  readonly denials: string
  /** Words that leave it open ("may", "if", "threatened"). */
  readonly doubts: string
  /** Words behind which something is only the background of something else ("after", "because of"). */
  readonly background: string
  /** Makers and firms, without which nobody leaves a market. */
  readonly firms: string
  /** Those who meet on behalf of countries. */
  readonly leaders: string
  /** Where a sentence falls apart: each side is read on its own. */
  readonly joints: string
  /** A script without spaces: words need no border, and a gap counts letters. */
  readonly dense?: true
}

/** A table is refused as a whole where a line of it cannot be read: an editor must see the slip at once. */
export class EventTableError extends Error {}

/** A table made ready to be matched against folded text. */
export type Grammar = {
  readonly rules: readonly Rule[]
  /** By first signs the rules that can begin with them: most words of a text open none. */
  readonly opening: Opening
  readonly firstSigns: FirstSigns
  readonly dense: boolean
  readonly denials: RegExp
  readonly doubts: RegExp
  readonly background: RegExp
  readonly firms: RegExp
  readonly leaders: RegExp
  readonly joints: RegExp
}

/**
 * Reads a table. A pattern is words in lower case with `( | )?` as in regular expressions, `*` for an open ending, `#`
 * for a number, `<name>` for a macro, ` ~ ` for at most five words of one noun phrase and ` … ` for at most a dozen of
 * one clause; in a dense script the gaps are 8 and 20 letters.
 */
export function parseTable(table: EventTable): Grammar {
  const macros = new Map(lines(table.macros))
  const compile = (pattern: string, flags = 'u'): RegExp => {
    try {
      return new RegExp(shaped(expand(pattern, macros), table), flags)
    } catch (cause) {
      throw new EventTableError(`"${pattern}" is no pattern`, { cause })
    }
  }
  const denials = compile(table.denials)
  const opening = newOpening()
  const rules = lines(table.rules).map(([key, pattern], place) => {
    if (!(key in actions)) throw new EventTableError(`"${key}" is none of ${Object.keys(actions).join(', ')}`)
    const action = key as Action
    const shape = compile(pattern, 'uy')
    const negative = denials.test(shape.source.replace(/\W+/g, ' '))
    const last = lastPart(expand(pattern, macros))
    const ends = last === null ? null : openings(last)
    const closed = ends !== null && ![...ends].some((end) => end.startsWith(' '))
    const rule: Rule = { type: actions[action].type, action, place, shape, negative, closed }
    for (const start of startsOf(pattern, macros)) nodeOf(opening, start).rules.push(rule)
    if (closed) for (const end of ends) nodeOf(opening, end).closing.push(rule)
    return rule
  })
  return {
    rules,
    opening,
    firstSigns: firstSignsOf(opening),
    dense: table.dense === true,
    denials,
    doubts: compile(table.doubts),
    background: compile(table.background),
    firms: compile(table.firms),
    leaders: compile(table.leaders),
    joints: new RegExp(table.joints, 'gu'),
  }
}

const newOpening = (): Opening => ({ next: new Map(), rules: [], closing: [] })

function nodeOf(root: Opening, start: string): Opening {
  let node = root
  for (let i = 0; i < start.length; i++) {
    const code = start.charCodeAt(i)
    const next = node.next.get(code) ?? newOpening()
    node.next.set(code, next)
    node = next
  }
  return node
}

function startsOf(pattern: string, macros: ReadonlyMap<string, string>): ReadonlySet<string> {
  const starts = openings(expand(pattern, macros))
  if (starts === null) throw new EventTableError(`"${pattern}" can begin with anything`)
  return starts
}

function lines(table: string): [string, string][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(': ')
      if (colon < 0) throw new EventTableError(`no "name: pattern" in "${line}"`)
      return [line.slice(0, colon), line.slice(colon + 2)]
    })
}

function expand(pattern: string, macros: ReadonlyMap<string, string>): string {
  return pattern.replace(/<(?![=!])([\w-]+)>/g, (_, name: string) => {
    const macro = macros.get(name)
    if (macro === undefined) throw new EventTableError(`no macro <${name}> for "${pattern}"`)
    return `(?:${expand(macro, macros)})`
  })
}

function shaped(pattern: string, table: EventTable): string {
  const near = table.dense ? '[^，,；;。！？]{0,8}?' : ` +(?:(?!(?:${table.stops})[ ,])[^\\s,;!?()]+ +){0,5}?`
  const far = table.dense ? '[^；;。！？]{0,20}?' : '[ ,]+(?:[^\\s;!?]+ +){0,16}?'
  const body = pattern
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('*', '[\\p{L}]*')
    .replaceAll('#', '(?:(?:us|hk|a|c)?[$€£¥₽] ?)?\\p{N}[\\p{N}.,]*')
    .replace(/ ?~ ?/g, near)
    .replace(/ ?… ?/g, far)
  return table.dense ? body : `(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`
}
