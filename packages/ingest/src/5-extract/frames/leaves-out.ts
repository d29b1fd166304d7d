import { isOneOf, wordSet } from '../bind/item.ts'
import { perView, type View } from '../bind/view.ts'
import { namedOf } from './named.ts'

const excluding = wordSet('excluding|excl|discounting|excepting')
const stripping = wordSet('stripping|leaving')

const opener = perView((view) =>
  view.items.findIndex((item) => isOneOf(item, excluding) || isOneOf(item, stripping)),
)

/** "*Stripping out* fuels, exports rose", "exports *excluding* oil": what is left has no code. */
export function leavesOut(view: View, first: number, i: number): boolean {
  if (view.lang !== 'en') return false
  const { items } = view
  const opens = opener(view)
  if (opens < 0) return false
  const at = items.findIndex((item, k) => k >= opens && k - opens <= 4 && namedOf(item) !== null)
  if (at < 0 || items[opens]?.clause !== items[i]?.clause) return false
  const stripped = isOneOf(items[opens], stripping) ? items[opens + 1]?.lower === 'out' : true
  return (
    stripped && ((opens <= 1 && at < first) || (opens > i && opens - i <= 2) || (at < i && opens >= first))
  )
}
