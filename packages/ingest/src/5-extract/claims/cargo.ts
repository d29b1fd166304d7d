import { isCurrency } from '@factline/schema/vocabulary/units'
import type { View } from '../bind/view.ts'

/** Words for what ports, railways and canals handle, whoever trades it. */
const handled =
  /\b(?:cargo(?:es)?|freight|throughput|trans-?shipments?|container(?:s| traffic)|TEUs?|(?:clients?|users?|customers?) of (?:the )?(?:[\w-]+ ){0,2}(?:port|harbou?r|terminal|canal))\b/i

const known = new WeakMap<View, boolean>()

/**
 * "Zambia's transit *cargo* through the port", "the first *client of the port*": goods that pass by weight or in boxes are
 * nobody's exports or imports. A sentence that counts money tells their worth all the same.
 */
export function isCargo(view: View): boolean {
  let is = known.get(view)
  if (is === undefined) {
    is =
      view.lang === 'en' &&
      handled.test(view.text.slice(view.start, view.end)) &&
      !view.items.some(({ quantity }) => quantity?.unit != null && isCurrency(quantity.unit))
    known.set(view, is)
  }
  return is
}
