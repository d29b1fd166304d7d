import { isMark, tagOf } from '../bind/item.ts'
import { clauseStart } from '../bind/view.ts'
import { levelClaim } from './level.ts'
import { nextStep } from './next-step.ts'
import { percentClaim } from './percent.ts'
import { rankClaim } from './rank.ts'
import { rankRun } from './rank-run.ts'
import { toldOfMore } from './told-of-more.ts'
import { note, type Reading, type Sentence } from './reading.ts'

/** Whether the place at item `i` closes a run whose claims were made at its first place. */
const ends = ({ view }: Sentence, i: number, { drafts }: Reading): boolean =>
  (view.lang === 'zh' || view.lang === 'en') &&
  drafts.at(-1)?.kind === 'rank' &&
  view.items[i - 2]?.quantity?.form === 'rank' &&
  drafts.at(-1)?.value_start === view.items[i - 2]?.start &&
  drafts.at(-1)?.value === view.items[i]?.quantity?.value

/** "nach Europa (-1,2%) und nach *Nordamerika (-6,0 %)*": what stands in brackets behind a region is that region's. */
function ofRegion({ view }: Sentence, i: number): boolean {
  // English has "Central and South America (down 0.4 percent)" for the one that has a code.
  const opener = view.lang === 'en' ? -1 : clauseStart(view, view.items[i]?.clause)
  return (
    opener > 0 &&
    isMark(view.items[opener], '(（') &&
    tagOf(view.items[opener - 1], 'skip')?.why === 'region' &&
    tagOf(view.items[opener - 1], 'area') === undefined
  )
}

/** Makes the claims of the number at item `i`. */
export function readQuantity(sentence: Sentence, i: number, reading: Reading): void {
  const quantity = sentence.view.items[i]?.quantity
  if (quantity == null) return
  if (quantity.form === 'rank') {
    // The last place of a run is told with its first.
    if (ends(sentence, i, reading)) return
    const run = rankRun(sentence, i, reading)
    if (run !== null) {
      reading.drafts.push(...run)
      return
    }
  }
  if (ofRegion(sentence, i)) {
    note(reading, sentence.view, i, 'of a region without a code')
    return
  }
  const draft =
    quantity.form === 'rank'
      ? rankClaim(sentence, i, reading)
      : ((quantity.form === 'amount' || quantity.form === 'bare'
          ? levelClaim(sentence, i, reading)
          : percentClaim(sentence, i, reading)) ?? nextStep(sentence, i, reading))
  if (quantity.form === 'amount' && quantity.unit !== null)
    reading.state.unit = {
      unit: quantity.unit,
      sentence: sentence.view.sentence,
      text: sentence.view.items[i]?.text ?? '',
      value: quantity.value,
    }
  if (draft === null) return
  reading.drafts.push(draft, ...toldOfMore(sentence, i, draft))
  if (draft.status === 'actual') reading.state.counted = true
  // A series that numbers are still told of is alive, whether or not its word is said again.
  if (draft.why[0] === 'ellipsis' || draft.why[0] === 'discourse')
    reading.state.lastSentence = sentence.view.sentence
}
