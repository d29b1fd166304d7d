import type { Item } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import { namedOf } from '../frames/named.ts'
import { marksOf, markBefore, mayTellUsed } from './used-words.ts'

const used = 'used cars'

/** Kinds of vehicles of which the used ones are told under one name, and what becomes of them. */
const kinds: ReadonlySet<string> = new Set(['cars', 'evs', 'hybrids'])
const made: ReadonlySet<string> = new Set(['production', 'capacity'])

/**
 * "Exports of second-hand vehicles … Kenya took 11,442 units": in a text on used cars every figure is of used cars, where
 * the sentence does not name new ones; in any other, the figures behind the words, and what goes on with them.
 */
export function usedCars(
  drafts: readonly Draft[],
  title: View | null,
  views: readonly View[],
): readonly Draft[] {
  if (!drafts.some((draft) => kinds.has(draft.product))) return drafts
  const told = views.some(mayTellUsed) || (title !== null && mayTellUsed(title))
  if (!told && drafts.every((draft) => draft.detail !== used)) return drafts
  const throughout = isOnUsed(drafts, title, views)
  const flow = throughout ? null : usedFlow(drafts, views)
  let before: Draft | null = null
  return drafts.map((draft) => {
    const view = views[draft.sentence]
    if (view === undefined || !isOpen(draft)) {
      const whole =
        draft.detail === used &&
        view !== undefined &&
        (isWhole(view, draft) || markBefore(view, draft.value_start)?.is === 'both')
      before = whole ? { ...draft, detail: null } : draft
      return before
    }
    const marks = marksOf(view)
    const mark = markBefore(view, draft.value_start) ?? (throughout ? marks[0] : besideValue(view, draft))
    const is =
      mark !== undefined
        ? mark.is === 'used' && (throughout || !isWhole(view, draft))
        : marks.length === 0 &&
          (throughout
            ? draft.measure !== 'tariff'
            : goesOn(draft, before, views) || (draft.measure === flow && view.items.every(namesNone)))
    before = is ? { ...draft, detail: used, why: [...draft.why, 'of used cars'] } : draft
    return before
  })
}

const isOpen = ({ product, measure, detail }: Draft): boolean =>
  detail === null && kinds.has(product) && !made.has(measure)

/** Sentences from whose words alone a text is known to be on something. */
const opening = 2

/** Whether a text is on used cars: its title or opening says so, and it comes back to them more than to new ones. */
function isOnUsed(drafts: readonly Draft[], title: View | null, views: readonly View[]): boolean {
  const marks = views.flatMap((view) => marksOf(view))
  const count = (kind: string): number => marks.filter((mark) => mark.is === kind).length
  const entitled = title !== null && isOnlyUsed(title)
  // "12,000 cars were registered. Of these 84% were used": what a text opens with is the whole.
  const first = drafts.find(isOpen)?.sentence ?? Infinity
  const opens = views
    .slice(0, Math.min(opening, first + 1))
    .map((view) => marksOf(view)[0])
    .find((mark) => mark !== undefined)
  return entitled
    ? count('used') > 0 && count('used') >= count('new')
    : opens?.is === 'used' && count('used') > 1 && count('used') > 2 * count('new')
}

/** The flow of used cars that a text opens with and that nothing else is told beside: where no kind is named it goes on with it. */
function usedFlow(drafts: readonly Draft[], views: readonly View[]): string | null {
  const marks = views.flatMap((view) => marksOf(view))
  const first = drafts.find((draft) => kinds.has(draft.product))
  const opens = views.slice(0, (first?.sentence ?? 0) + 1).some((view) => marksOf(view)[0]?.is === 'used')
  const flows = first !== undefined && (first.measure === 'exports' || first.measure === 'imports')
  return opens && flows && marks.every((mark) => mark.is === 'used') ? first.measure : null
}

const namesNone = (item: Item): boolean => namedOf(item)?.weak !== false

const isOnlyUsed = (view: View): boolean => {
  const marks = marksOf(view)
  return marks.length > 0 && marks.every((mark) => mark.is === 'used')
}

/** "49,000 used Japanese cars": the words right behind the number. */
const besideValue = (view: View, { value_start, value_end }: Draft) =>
  marksOf(view).find((mark) => mark.at >= value_start && mark.at <= value_end + 1)

/** "Used cars made up 84% of the 120,000 vehicles": what they are a part of. */
const isWhole = (view: View, { kind, value_start }: Draft): boolean =>
  kind === 'level' &&
  // "came to *a total of* 117,269": the number itself.
  /(?<!\ba total )\bof (?:the |all |a total of )?$/i.test(
    view.text.slice(Math.max(view.start, value_start - 20), value_start),
  )

/** "Sales of used cars rose to 4,120. That was 5% more than in May": the sentence goes on with what was told. */
const goesOn = (draft: Draft, before: Draft | null, views: readonly View[]): boolean =>
  before?.detail === used &&
  draft.measure === before.measure &&
  draft.sentence - before.sentence === 1 &&
  views[draft.sentence]?.paragraph === views[before.sentence]?.paragraph &&
  draft.features.product_inherited === 1
