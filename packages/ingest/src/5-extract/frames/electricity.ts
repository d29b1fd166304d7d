import type { View } from '../bind/view.ts'
import type { Named } from './frame.ts'

const powered =
  /^(?:(?:thermal )?(?:power|electricity) |(?:coal-fired|gas-fired|nuclear|hydropower) generation$)/i
/** "Hydropower output", "nuclear generation": what a kind of plant puts out is electricity. */
const plant =
  /\b(?:coal-fired|gas-fired|oil-fired|nuclear|hydropower|hydroelectric|hydro|solar|wind|renewable|geothermal)(?:[ -]power)? $/i
/** "Coal generation": coal is mined, and electricity generated. */
const burnt = /\b(?:coal|gas|oil|lignite|biomass|bioenergy|fossil|fossil fuel|thermal)(?:[ -]power)? $/i
const fuelled =
  /(?:coal-based|coal-fired|gas-fired|oil-fired|thermal|nuclear|hydropower|hydroelectric|hydro|solar|wind|renewable|geothermal|coal|gas|oil|lignite|biomass|bioenergy|fossil fuel|fossil)(?= power| gen| elec| *$)/i
/** "generation from coal", "generated the most electricity from solar". */
const madeFrom =
  /^(?: (?:the )?(?:most |more |less )?(?:electricity|power))? (?:from|by|using) (coal|gas|natural gas|oil|lignite|nuclear|hydropower|hydro|solar|wind|renewables|biomass|geothermal|fossil fuels)\b(?! and\b|,)/i
/** "power was generated", "generated the highest power": what a verb of generating makes, before or behind it. */
const madeBefore = /\b(?:power|electricity) (?:that )?(?:(?:was|is|were|being|been|has been|had been) )?$/i
const madeBehind =
  /^ (?:the |its |their )?(?:highest|lowest|least|most|more|less|largest|smallest|maximum|minimum)?(?: amount of)? ?(?:power|electricity)\b/i
/** How far behind the measure word its fuel may stand, in letters. */
const reach = 60

/** "power generation", "coal-based power generation": a measure word that names what it measures, and by what it is made. */
export function electricityOf(view: View, i: number): Named | null {
  const item = view.items[i]
  if (
    item === undefined ||
    !/(?:output|generation|production|generat(?:ed|es|ing|e)|produced)$/i.test(item.text)
  )
    return null
  const behind = madeFrom.exec(view.text.slice(item.end, item.end + reach))
  const before = view.text.slice(Math.max(view.start, item.start - 16), item.start)
  const verb = /ed$|es$|ing$|ate$/i.test(item.text)
  const told =
    /(?:electricity|power)/i.test(behind?.[0] ?? '') ||
    (/^generat/i.test(item.text) &&
      (madeBefore.test(view.text.slice(Math.max(view.start, item.start - 32), item.start)) ||
        madeBehind.test(view.text.slice(item.end, item.end + reach))))
  const generation = /generation$/i.test(item.text)
  if (
    verb
      ? !told
      : !powered.test(item.text) &&
        !plant.test(before) &&
        !(generation && (burnt.test(before) || behind !== null))
  )
    return null
  const fuel = verb ? null : (fuelled.exec(item.text) ?? fuelled.exec(before))
  const detail = fuel?.[0] ?? behind?.[1] ?? null
  return { product: 'electricity', detail: detail?.toLowerCase() ?? null, weak: false }
}
