import type { Lexicon } from '../lexicon/lexicon.ts'
import type { PeriodSpan } from '../period/period-span.ts'
import type { Quantity } from '../quantity/quantity.ts'
import type { Sentence } from '../sentences/split-sentences.ts'
import { nameArrivals } from './arrivals.ts'
import { nameCuts } from './cut-noun.ts'
import { deliveredResults } from './delivered-results.ts'
import { atHead, withTimeRoles } from './time-roles.ts'
import { numberClauses } from './clauses.ts'
import { continentAmerica } from './continent-america.ts'
import { dueMonths } from './contract-month.ts'
import { nameFlowGoods, nameSeaborne } from './flow-goods.ts'
import { withoutIdle } from './idle.ts'
import { splitImported } from './imported-cars.ts'
import { withIndexes } from './index-number.ts'
import { joinBound, plainCompounds } from './in-compound.ts'
import { inTermsOf } from './in-terms-of.ts'
import { behindOpener } from './opener.ts'
import { inTwoUnits } from './in-two-units.ts'
import { type Item, itemsOf } from './item.ts'
import { plainOrigins } from './made-in.ts'
import { maskSpeakers } from './mask.ts'
import { maskMakers } from './mask-makers.ts'
import { maskAhead, maskExamples, maskMembers } from './mask-members.ts'
import { maskWars } from './mask-wars.ts'
import { mentionsOf } from './mentions.ts'
import { otherCalendar } from './other-calendar.ts'
import { lettersOfNames, plainNames } from './quoted-name.ts'
import { joinOwnLetters } from './own-letters.ts'
import { plainPurposes } from './purpose.ts'
import { plainReasons } from './reason.ts'
import { plainReasonsHan } from './reason-zh.ts'
import { saidAgain } from './said-again.ts'
import { plainSeats } from './seat.ts'
import { carryGoods, joinSeparable } from './separable.ts'
import { sharePercent } from './shared-percent.ts'
import { spelledAgain } from './spelled-again.ts'
import { tagStandIns } from './stand-in.ts'
import { nameRegistered } from './registered.ts'
import { nameSales } from './sale-of.ts'
import { plainTotals } from './taken-total.ts'
import { plainWords } from './plain-words.ts'
import { plainTalks } from './trade-talks.ts'
import type { View } from './view.ts'
import { comesOff } from './whence-ru.ts'
import { underYearAhead } from './year-ahead.ts'

/** What English words are besides what the tables say, by their neighbours; each pass reads what those before it have left. */
const englishPasses: readonly ((items: Item[]) => Item[])[] = [
  plainWords,
  withoutIdle,
  joinOwnLetters,
  plainCompounds,
  joinBound,
  plainTalks,
  plainPurposes,
  plainReasons,
  plainTotals,
  plainSeats,
  continentAmerica,
  nameSales,
  nameRegistered,
  splitImported,
  nameFlowGoods,
  nameSeaborne,
  nameArrivals,
  nameCuts,
  deliveredResults,
  dueMonths,
  underYearAhead,
  otherCalendar,
  inTermsOf,
  inTwoUnits,
  saidAgain,
  spelledAgain,
]

type Place = Pick<View, 'sentence' | 'paragraph' | 'kind' | 'part'>

/** One sentence with its words tagged, its clauses numbered and its areas gathered. */
export function readView(
  text: string,
  span: Sentence,
  lexicon: Lexicon,
  quantities: readonly Quantity[],
  periods: readonly PeriodSpan[],
  place: Place,
): View {
  const start = lexicon.lang === 'en' ? behindOpener(text, span.start, span.end) : span.start
  const opening = text.slice(start, start + 8)
  const dated = periods.map((one, n) =>
    atHead(one, n === 0 && one.start - start <= 8 && /^(?:from|since|с |von|de |desde|от)/i.test(opening)),
  )
  const read = itemsOf(text, lexicon.tag(text, start, span.end), quantities, dated)
  const timed = withTimeRoles(
    lexicon.lang === 'en' ? englishPasses.reduce((all, pass) => pass(all), read) : read,
  )
  const items =
    lexicon.lang === 'ru'
      ? comesOff(plainOrigins(plainNames(withIndexes(timed))))
      : lexicon.lang === 'zh'
        ? plainReasonsHan(lettersOfNames(timed), text)
        : timed
  if (lexicon.lang === 'de' || lexicon.lang === 'ru' || lexicon.lang === 'en') sharePercent(items)
  if (lexicon.lang === 'de' || lexicon.lang === 'es') tagStandIns(items, lexicon.lang)
  if (lexicon.lang === 'de') {
    joinSeparable(items)
    carryGoods(items)
  }
  numberClauses(items)
  maskSpeakers(items, place.sentence < 0)
  maskMembers(items)
  maskExamples(items)
  // German "war" is "was".
  if (lexicon.lang === 'en') maskWars(items)
  if (lexicon.lang === 'zh') maskAhead(items)
  maskMakers(items)
  return {
    text,
    lang: lexicon.lang,
    start,
    opened: span.start,
    end: span.end,
    items,
    mentions: mentionsOf(items, lexicon.lang),
    memo: [],
    ...place,
  }
}
