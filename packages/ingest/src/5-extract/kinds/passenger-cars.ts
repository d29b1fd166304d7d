import { lastBefore } from '../bind/item.ts'
import { anyIn, perView, type View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import { namedOf } from '../frames/named.ts'

const passenger = 'passenger cars'

/** Groups: passenger cars alone; automobiles; all vehicles. "Passenger cars and light trucks" are neither. */
const words =
  /\b(?:([Pp]assenger (?:saloon )?(?:cars?|vehicles?)(?! and (?:small|light|delivery|commercial|vans|trucks)))|([Aa]utomobiles?(?! [A-Z]))|([Pp]assenger (?:cars?|vehicles?) and|(?:[Mm]otor )?[Vv]ehicles?|automotive|auto|[Oo]verall|industry|sector))\b/gu
/** The same in Russian, where nothing stands between the two. */
const wordsRu =
  /(?<!\p{L})(?:([Лл]егков\p{L}+ (?:автомобил|машин|авто)\p{L}*(?! и л[её]гк)|[Лл]егковуш\p{L}+)|((?!))|([Лл]егков\p{L}+ (?:автомобил|машин|авто)\p{L}* и л[её]гк|[Аа]втомобил\p{L}+|[Аа]втотранспорт\p{L}+))/gu
/** What is no vehicle of all kinds. */
const kind =
  /(?:(?:commercial|electric|energy|heavy|goods|utility|used|hand|hybrid|light|purpose|passenger)[ -]|(?:коммерческ|грузов|электр|подержанн|отечественн|импортн|гибридн)\p{L}* )$/iu

type Mark = {
  readonly at: number
  readonly is: 'passenger' | 'automobiles' | 'all'
  /** "passenger *vehicles*", which India counts its cars, utility vehicles and vans among. */
  readonly wide: boolean
}

const mentions = anyIn(
  // No shorter word begins so; a Russian number takes its noun along.
  ({ lower }) =>
    lower.length >= 'легковушка'.length &&
    (lower.startsWith('passenger ') || lower.startsWith('automobile') || lower.includes('легков')),
)

const marksOf = perView((view): readonly Mark[] => {
  const text = view.text.slice(view.start, view.end)
  const marks: Mark[] = []
  for (const match of text.matchAll(view.lang === 'ru' ? wordsRu : words)) {
    const { index } = match
    if (match[3] !== undefined && kind.test(text.slice(Math.max(0, index - 16), index))) continue
    const is = match[1] !== undefined ? 'passenger' : match[2] !== undefined ? 'automobiles' : 'all'
    marks.push({ at: view.start + index, is, wide: is === 'passenger' && / vehicle/i.test(match[0]) })
  }
  return marks
})

/** Classes of vehicles beside which passenger cars are one, and not all. */
const others: ReadonlySet<string> = new Set(['vans', 'trucks', 'buses'])

/**
 * "Vehicle sales rose 31% to 280,300 … Passenger cars were 0.4% lower at 68,352": where a text tells all vehicles of a
 * market too, what it tells of passenger cars is of a kind of them; where it is on passenger cars alone, they are its cars.
 */
export function passengerCars(drafts: readonly Draft[], views: readonly View[]): readonly Draft[] {
  if (!views.some(mentions)) return drafts
  // Beside the parts that a country's motor industry exports, "automobiles" are its cars.
  const parts = drafts.some((draft) => draft.product === 'auto_parts')
  const cars = new Set<Draft>()
  const wholes: Draft[] = []
  const areas = new Set<string>()
  const classes = new Map<string, Set<string>>()
  let before: Draft | null = null
  for (const draft of drafts) {
    const view = views[draft.sentence]
    if (others.has(draft.product)) {
      const known = classes.get(marketOf(draft)) ?? new Set()
      classes.set(marketOf(draft), known.add(draft.product))
    } else if (draft.product === 'cars' && draft.detail === null && view !== undefined) {
      const mark = governing(view, draft)
      if (
        mark === undefined
          ? goesOn(draft, before, views, cars)
          : mark.is === 'passenger' || (parts && mark.is === 'automobiles')
      )
        cars.add(draft)
      else if (draft.partner === 'WORLD') {
        wholes.push(draft)
        if (mark !== undefined) areas.add(draft.area)
      }
    }
    before = draft
  }
  // India counts its two-wheelers among all vehicles; its "passenger vehicles" are what others call cars.
  const wide = views.some((view) => marksOf(view).some((mark) => mark.wide))
  if (wide && drafts.some((one) => one.product === 'two_wheelers')) return besideVehicles(drafts, cars, views)
  // What a text opens with it is on; the other is told by the way.
  const opens = views.find((view) => marksOf(view).length > 0)
  if (opens === undefined) return drafts
  if (marksOf(opens)[0]?.is === 'passenger' && wholes.every((one) => one.sentence >= opens.sentence))
    return drafts
  const greatest = greatestOf(wholes)
  const told = new Set(wholes.map(marketOf))
  const within = new Set(
    [...cars].flatMap((one) => {
      const market = marketOf(one)
      const whole = greatest.get(`${market} ${one.period} ${one.unit}`) ?? 0
      const kinds = classes.get(market)?.size ?? 0
      const among = told.has(market) ? kinds > 0 : areas.has(one.area) && kinds > 1
      return among || (one.kind === 'level' && whole > one.value) ? [market] : []
    }),
  )
  return drafts.map((draft) =>
    cars.has(draft) && within.has(marketOf(draft))
      ? { ...draft, detail: passenger, why: [...draft.why, 'passenger cars beside all vehicles'] }
      : draft,
  )
}

/** "Passenger vehicle sales rose to 293,865 … passenger cars 143,522, vans 13,239": cars that are fewer than the passenger vehicles. */
function besideVehicles(
  drafts: readonly Draft[],
  passengers: ReadonlySet<Draft>,
  views: readonly View[],
): readonly Draft[] {
  const isWide = (draft: Draft): boolean => {
    const view = views[draft.sentence]
    return view === undefined || governing(view, draft)?.wide !== false
  }
  const cars = [...passengers].filter((draft) => !isWide(draft))
  const greatest = greatestOf([...passengers].filter(isWide))
  const within = new Set(
    cars.flatMap((one) =>
      one.kind === 'level' && (greatest.get(`${marketOf(one)} ${one.period} ${one.unit}`) ?? 0) > one.value
        ? [marketOf(one)]
        : [],
    ),
  )
  return drafts.map((draft) =>
    cars.includes(draft) && within.has(marketOf(draft))
      ? { ...draft, detail: passenger, why: [...draft.why, 'passenger cars beside passenger vehicles'] }
      : draft,
  )
}

const marketOf = ({ area, measure }: Draft): string => `${area} ${measure}`

/** The greatest level of each market, period and unit. */
function greatestOf(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const greatest = new Map<string, number>()
  for (const one of drafts) {
    const key = `${marketOf(one)} ${one.period} ${one.unit}`
    if (one.kind === 'level') greatest.set(key, Math.max(one.value, greatest.get(key) ?? 0))
  }
  return greatest
}

/** What the number counts; else the last mark before it; else, where it names nothing itself, the first behind it. */
const governing = (view: View, { value_start, value_end }: Draft): Mark | undefined => {
  const marks = marksOf(view)
  const own = marks.find((mark) => mark.at >= value_start && mark.at <= value_end + besideNumber)
  // "Passenger car sales fell to 1.3 million vehicles": the unit alone says nothing.
  const left = own?.is === 'passenger' ? own : (marks.findLast((mark) => mark.at < value_start) ?? own)
  if (left !== undefined || marks.length === 0) return left
  const at = view.items.findIndex((item) => item.start === value_start)
  if ([at, at + 1].some((k) => namedOf(view.items[k]) !== null)) return undefined
  const [next] = marks
  // "total sales rose to 28,000 units, *with passenger car sales* at 22,016": of the clause behind.
  const clause = next === undefined ? null : view.items.find((item) => item.end > next.at)?.clause
  const total = lastBefore(view.items, at, ({ lower }) => /^(?:total|overall)(?: |$)/.test(lower))
  return total >= 0 && clause !== view.items[at]?.clause ? undefined : next
}

/** Letters between a number and what it counts: "44,000 new passenger cars". */
const besideNumber = 5

/** "… at 68,352 units. In May 66,100 had been sold": the sentence goes on with what was told. */
const goesOn = (
  draft: Draft,
  before: Draft | null,
  views: readonly View[],
  cars: ReadonlySet<Draft>,
): boolean =>
  before !== null &&
  cars.has(before) &&
  draft.measure === before.measure &&
  draft.sentence - before.sentence <= 1 &&
  views[draft.sentence]?.paragraph === views[before.sentence]?.paragraph &&
  (draft.sentence === before.sentence || draft.features.product_inherited === 1)
