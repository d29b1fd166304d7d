import { isMark, isWord } from '../bind/item.ts'
import { matches, type View } from '../bind/view.ts'
import { seriesOf, type Subject } from '../discourse/state.ts'
import type { Found } from './found.ts'
import type { Reading, Sentence } from './reading.ts'

/** What electricity is made from or by, with what may stand between it and its amount. */
const source =
  /\b(brown coal|hard coal|coal|lignite|natural gas|gas|oil|nuclear|hydropower|hydro|wind|solar|biomass|biogas|bioenergy|geothermal|photovoltaics?|renewables?|waste)(?:[ -](?:power|energy|plants?|generation|farms?|turbines?|output|sources))* ?$/i
const ahead =
  /^(?: (?:of electricity|of power))?,? (?:the )?(wind|solar|nuclear|hydropower|hydro|lignite|coal|biomass)(?: (?:power|energy|plants?|farms?|turbines?))? (?:generated|produced|made|had|was|were|provided|contributed|supplied)\b/i
const mix = matches(
  /\b(?:generat(?:ed?|es|ing|ion)|(?:power|electricity|energy) mix|electricity output|power output|produc(?:ed|tion of) (?:electricity|power))\b/i,
)
/** The name of a source is at most so many letters before its amount. */
const reach = 48

/**
 * "Wind made the most of the country's power, followed by *nuclear (6.1 TWh)* and *solar power (2.9 TWh)*": electricity by what it
 * is made from, in brackets, where the sentence tells of generating. Null where no generation was told of anybody.
 */
export function bySource(sentence: Sentence, q: number, reading: Reading): Found | null {
  const { view } = sentence
  const { items } = view
  if (view.lang !== 'en' || items[q]?.quantity?.unit !== 'kWh' || !mix(view)) return null
  const detail = isMark(items[q - 1], '(')
    ? before(view, q)
    : isWord(items[q - 1], 'with')
      ? behind(view, q)
      : null
  const area = detail === null ? null : makerOf(sentence, reading)
  if (detail === null || area === null) return null
  const subject = seriesOf({
    cls: 'production',
    measure: 'production',
    area,
    partner: 'WORLD',
    product: 'electricity',
    detail,
    inherited: ['area'],
    productSaid: true,
  })
  return { subject, frame: null, how: 'right', margin: 0.6, distance: 0 }
}

function before({ items, text }: View, q: number): string | null {
  const end = items[q - 1]?.start ?? 0
  return source.exec(text.slice(Math.max(0, end - reach), end))?.[1]?.toLowerCase() ?? null
}

function behind({ items, text }: View, q: number): string | null {
  const end = items[q]?.end ?? 0
  return ahead.exec(text.slice(end, end + reach))?.[1]?.toLowerCase() ?? null
}

/** Whose electricity the text was last told to be made, else the one country that the sentence names. */
function makerOf({ view }: Sentence, { drafts }: Reading): Subject['area'] | null {
  const told = drafts.findLast((one) => one.product === 'electricity' && one.measure === 'production')
  if (told !== undefined) return told.area
  const named = new Set(view.mentions.flatMap((mention) => mention.areas))
  const [only] = named
  return named.size === 1 && only !== undefined ? only : null
}
