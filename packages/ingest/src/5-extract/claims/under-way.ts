import { matches, type View } from '../bind/view.ts'

const may = matches(/\b(?:in transit|en route|destination|STS|ship-to-ship|on the water|afloat)\b/i)
/** What says so stands in the same clause, with no other number between. */
const under =
  /^(?:(?!\band\b)[^\d.;]){0,110}\b(?:(?:still|yet|currently|now) (?:in transit|en route|afloat|on the water)|(?:is|are|was|were) (?:in transit|en route|afloat)|(?:has|have|having|with|without|does not (?:yet )?have|do not (?:yet )?have)(?: yet)? (?:no |a |an |any )?(?:exact|confirmed|final|clear|known|certain) destinations?|(?:heading|headed|awaiting|waiting|bound) (?:to|for )?\s?(?:STS|ship-to-ship))\b/i

/** "2.5 million tonnes *are still in transit*", "have no *exact destination*": loaded, and nobody can say for whom. */
export const isUnderWay = (view: View, q: number): boolean =>
  view.lang === 'en' &&
  may(view) &&
  /^(?:t|bbl|m3)$/.test(view.items[q]?.quantity?.unit ?? '') &&
  under.test(view.text.slice(view.items[q]?.end ?? 0, view.end))
