import { isOneOf, tagOf, wordSet } from '../bind/item.ts'
import { numberPlaces, perView, type View } from '../bind/view.ts'
import { isAuto } from '../lexicon/product-kind.ts'

/** Those who work, the places that they have, and the patents that they are granted. */
const people = wordSet(
  'jobs|job|workers|worker|employees|staff|staffers|positions|layoffs|people|redundancies|' +
    'stellen|arbeitsplätze|arbeitsplätzen|jobs|mitarbeiter|mitarbeitern|beschäftigte|beschäftigten|menschen|leute|' +
    'empleos|trabajadores|empleados|puestos|despidos|personas|' +
    'patents|patent|patente|patenten|patentes|патентов|专利|' +
    'сотрудников|работников|рабочих|человек|вакансий|人|名|岗位|员工|工人',
)

/** "9,500 *jobs*", "3,400 General Motors Co. *workers*": within so many items behind its number stands who is counted. */
const reach = 5

/** Where the numbers of a sentence stand that count people. */
const ofPeople = perView((view): readonly number[] =>
  numberPlaces(view).filter((q) => {
    const { items } = view
    if (items[q]?.quantity?.form !== 'bare') return false
    for (let k = q + 1; k <= q + reach; k++) {
      const item = items[k]
      if (item === undefined || item.quantity !== null || item.clause !== items[q]?.clause) return false
      if (isOneOf(item, people)) return true
    }
    return false
  }),
)

/**
 * "cuts 9,500 *jobs*, 2,000 of them at Audi": a bare number of a sentence that counts people counts them too, where no
 * vehicle stands behind it. Asked of a number without a unit, which would be one of vehicles.
 */
export function countsPeople(view: View, q: number): boolean {
  const counted = ofPeople(view)
  if (counted.length === 0) return false
  if (counted.includes(q)) return true
  const next = tagOf(view.items[q + 1], 'product')?.product ?? tagOf(view.items[q + 2], 'product')?.product
  return !isAuto(next ?? null)
}
