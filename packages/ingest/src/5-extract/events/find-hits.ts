import { tagOf } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Hit } from './candidate.ts'
import { foldText } from './fold.ts'
import { personsIn } from './person.ts'
import { firstMatch, fittingRules, hitPlaces } from './hit-places.ts'
import type { Grammar, Rule } from './rule.ts'

/** What takes an event back may stand this many letters before it: about six words. */
const reach = 40

/** All reports of events in one sentence: at most one of each type in each part of it. */
export function findHits(view: View, grammar: Grammar): Hit[] {
  // What was too long for one sentence is a list that lost its stops; it would report anything.
  if (view.kind === 'heading' || view.kind === 'table' || view.part) return []
  const sentence = foldText(view.text.slice(view.start, view.end))
  if (/[?？]["”»]?$/.test(sentence)) return []
  const hits: Hit[] = []
  for (const part of partsOf(sentence, grammar.joints)) {
    const text = sentence.slice(part.from, part.to)
    const places = hitPlaces(text, grammar)
    if (places.length === 0) continue
    const seen = new Set<string>()
    for (const rule of fittingRules(places)) {
      if (seen.has(rule.type) || (rule.action === 'agree' && seen.has('policy'))) continue
      const match = firstMatch(rule, text, places)
      if (match === null || isOpen(text, match.index, match[0], rule, grammar)) continue
      const at = view.start + part.from + match.index
      if (!actorNamed(rule, view, sentence, grammar)) continue
      if (rule.action === 'exit.area' && !areaAt(view, at + match[0].length)) continue
      seen.add(rule.type)
      const rest = grammar.background.exec(sentence.slice(part.from + match.index + match[0].length, part.to))
      hits.push({
        view,
        type: rule.type,
        action: rule.action,
        start: at,
        end: at + match[0].length,
        from: view.start + part.from,
        to: view.start + part.to,
        core: rest === null ? view.start + part.to : at + match[0].length + rest.index,
      })
    }
  }
  return hits
}

/** A market is left by makers, and talks are held by those who speak for countries. */
function actorNamed(rule: Rule, view: View, sentence: string, grammar: Grammar): boolean {
  if (rule.type === 'exit') return grammar.firms.test(sentence) || namesMaker(view)
  if (rule.action !== 'meet') return true
  return grammar.leaders.test(sentence) || personsIn(view.text, view.start, view.end).length > 0
}

/** "Renault is leaving Russia": the area stands right behind the verb. */
const areaAt = (view: View, at: number): boolean =>
  view.items.some((item) => item.start >= at && item.start <= at + 6 && tagOf(item, 'area')?.form === 'name')

const namesMaker = (view: View): boolean =>
  view.items.some((item) => ['autos', 'energy'].includes(tagOf(item, 'company')?.sector ?? ''))

function partsOf(sentence: string, joints: RegExp): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = []
  let from = 0
  // `matchAll` would make a copy of the pattern for each sentence.
  joints.lastIndex = 0
  for (let joint = joints.exec(sentence); joint !== null; joint = joints.exec(sentence)) {
    parts.push({ from, to: joint.index })
    from = joints.lastIndex
  }
  parts.push({ from, to: sentence.length })
  return parts
}

/** Whether the report is denied or left open by the words before it or inside it. */
function isOpen(text: string, at: number, words: string, rule: Rule, grammar: Grammar): boolean {
  const before = text.slice(Math.max(0, at - reach), at)
  if (rule.type === 'record') return grammar.doubts.test(before)
  // "When Europe closed its ports, …": what only explains something else is not the news.
  const clause = before.slice(before.search(/[^,]*$/))
  const reported = rule.type === 'policy' || rule.type === 'agreement'
  return (
    (reported && grammar.background.test(clause)) ||
    grammar.doubts.test(before) ||
    grammar.denials.test(before) ||
    (!rule.negative && (grammar.denials.test(words) || grammar.doubts.test(words)))
  )
}
