import { matchesOf } from './matches.ts'
import words from './label-words.json' with { type: 'json' }

export type Label = keyof typeof words

const REACH = 40
// Scrapers run a label into the line before it: `… car sales fell last yearUpdated: 04-05-2010`.
const BEGINS = '(?:(?<!\\p{L})|(?<=(?-i:\\p{Ll}))(?=(?-i:\\p{Lu})))'
// Clock times, weekdays and marks may stand between a label and its day, another day may not.
const LABELS = (Object.entries(words) as [Label, readonly string[]][]).map(([label, list]) => {
  const any = [...list].sort((a, b) => b.length - a.length).map((word) => word.replace(/[()]/g, '\\$&'))
  return { label, regex: new RegExp(`${BEGINS}(?:${any.join('|')})(?![a-zäöüßа-яё])`, 'giu') }
})

/**
 * What a text says of the day that begins at `start`: the label that stands nearest before it, within 40 characters
 * and behind the end of the day before (`from`).
 */
export function labelBefore(text: string, from: number, start: number): Label | null {
  const before = text.slice(Math.max(from, start - REACH), start)
  let nearest: { label: Label; end: number } | null = null
  for (const { label, regex } of LABELS)
    for (const { end } of matchesOf(regex, before))
      if (!nearest || end > nearest.end) nearest = { label, end }
  return nearest?.label ?? null
}

/** `This entry was posted on …`, `Dieser Beitrag wurde am … veröffentlicht`: the verb may stand behind the day. */
const OF_ITSELF =
  /\b(?:this (?:entry|post|article|story) (?:was|has been) (?:posted|published|written|filed)|wurde am .{6,60}(?:gepostet|veröffentlicht|geschrieben|publiziert|verfasst|eingestellt)|(?:cet article|cette entrée) a été publiée?|(?:esta entrada|este artículo) (?:fue|se) public|questo articolo è stato pubblicato|este (?:artigo|post) foi publicado)/iu

/** Whether the text says of itself when it was published. */
export const isOfItself = (text: string): boolean => OF_ITSELF.test(text)
