import { isCurrency } from '@factline/schema/vocabulary/units'
import { matches, perView } from '../bind/view.ts'

/** Words for what ports, railways and canals handle, whoever trades it. */
const tellsHandled = matches(
  /\b(?:cargo(?:es)?|freight|throughput|trans-?shipments?|container(?:s| traffic)|TEUs?|(?:clients?|users?|customers?) of (?:the )?(?:[\w-]+ ){0,2}(?:port|harbou?r|terminal|canal))\b/i,
)

/**
 * "Zambia's transit *cargo* through the port", "the first *client of the port*": goods that pass by weight or in boxes are
 * nobody's exports or imports. A sentence that counts money tells their worth all the same.
 */
export const isCargo = perView(
  (view) =>
    view.lang === 'en' &&
    tellsHandled(view) &&
    !view.items.some(({ quantity }) => quantity?.unit != null && isCurrency(quantity.unit)),
)
