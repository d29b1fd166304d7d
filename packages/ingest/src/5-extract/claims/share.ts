import type { Measure } from '@factline/schema/vocabulary/measures'
import { isOneOf, tagOf, wordSet } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import { isOld } from './old-value.ts'
import { countryShare } from './country-share.ts'
import type { Subject } from '../discourse/state.ts'
import type { Draft } from './draft.ts'
import { otherName } from './foreign-matter.ts'
import { shareDraft } from './share-draft.ts'
import { levelPeriod } from './level-period.ts'
import { otherEnd } from './part.ts'
import { placeOfPart } from './rank-flow.ts'
import { note, type Reading, type Sentence } from './reading.ts'
import { type Holder, holderOf } from './share-holder.ts'
import {
  cameFrom,
  goesAbroad,
  isImportedPart,
  madeAtHome,
  ofMix,
  provincial,
  severalKinds,
  severalPlaces,
} from './share-predicate.ts'
import { marketPart } from './market-part.ts'
import { statusOf } from './status-of.ts'
import type { Found } from './found.ts'
import { shareOfUnread } from './own-ware.ts'
import { supplierBefore, suppliedWhole } from './supplied.ts'
import { levelOfTotal, type Whole, wholeOf } from './whole.ts'
import {
  nextHolder,
  ofPlaced,
  ofTheirs,
  flowHolder,
  areaOnly,
  partHolder,
  madeHolder,
  rankHolder,
  placedHolder,
  theirShare,
  bracketHolder,
} from './part-holder.ts'
import { toldCounterpart } from './told-counterpart.ts'
import { proForm, resumed } from './share-resumed.ts'
import { ofMake, shareSubject } from './share-subject.ts'

const once = wordSet('before|prior|until|pre|bevor|antes|до|之前')
const supplyingOrProviding = wordSet('supplying|providing|delivering|shipping|exporting')

/** A share with its holder and its whole, as one of the share measures; null where either is unclear. */
export function shareClaim(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const quantity = view.items[q]?.quantity
  if (quantity == null || quantity.value < 0 || provincial(sentence, q)) return null
  if (goesAbroad(sentence, q) || madeAtHome(sentence, q) || ofMix(sentence) || isImportedPart(sentence))
    return null
  const beside = levelOfTotal(sentence, q, reading)
  const market = beside === null ? marketPart(sentence, q, reading) : null
  const said: Whole | null =
    market !== null
      ? market.whole
      : beside === null
        ? suppliedWhole(
            sentence,
            ofPlaced(sentence, ofTheirs(sentence, wholeOf(sentence, q, reading), reading), reading),
            reading,
          )
        : { subject: { ...beside, partner: 'WORLD' }, frame: null }
  const again = otherEnd(sentence, q, reading) || resumed(sentence, q, reading)
  if (otherName(view.items, q)) {
    note(reading, view, q, 'of somebody unknown')
    return null
  }
  if (shareOfUnread(view, q, reading)) {
    note(reading, view, q, 'beside a number that is none of ours')
    return null
  }
  if (severalKinds(sentence, q) || severalPlaces(sentence, q)) {
    note(reading, view, q, 'a share of several together')
    return null
  }
  const end = beside === null ? cameFrom(sentence, q) : beside.partner
  const { holder, whole } = again
    ? { holder: null, whole: said }
    : (market ?? (end === null ? partOf(sentence, q, said, reading) : { holder: areaOnly(end), whole: said }))
  if (
    whole === null ||
    (holder === null &&
      (reading.state.shareSubject === null ||
        view.sentence - reading.state.shareSentence > 1 ||
        (!again && view.lang === 'en' && view.sentence !== reading.state.shareSentence && !resumes(view, q))))
  ) {
    note(reading, view, q, whole === null ? 'a share of what?' : 'whose share?')
    return null
  }
  // "less than 1% before the war": an old share without a time.
  if (again && isOld(view, q) && view.items.slice(q + 1, q + 4).some((item) => isOneOf(item, once)))
    return null
  const part = holder === null ? reading.state.shareSubject : shareSubject(whole, holder, reading)
  const subject = part === null ? null : asJustTold(ofMake(view, q, whole.subject, part), whole, reading)
  // "Russian exports edged up, with the US providing 14%": of what Russia sells the US supplies nothing.
  const giver = isOneOf(view.items[q - 1], supplyingOrProviding) && subject?.measure === 'export_share'
  if (giver) return null
  const status = statusOf(view, q)
  const period = levelPeriod(sentence, q, reading)
  if (subject === null || status === null || period === null) return null
  // "In China it has 19%; second is Saudi Arabia": the places that follow are those in this order.
  const order = view.lang === 'en' ? undefined : placeOfPart[subject.measure]
  if (order !== undefined && reading.state.rank !== null && reading.state.rank.area !== subject.area)
    reading.state.rank = { ...subject, cls: 'figure', measure: order, detail: null, varying: null }
  const found: Found = {
    subject,
    frame: whole.frame,
    how: whole.frame === null ? 'discourse' : 'same-clause',
    margin: 0.5,
    distance: 0,
  }
  return shareDraft(sentence, reading, {
    q,
    found,
    value: quantity.value,
    period,
    status,
    // "23.6% of exports to the EU, and the US for 40%": the next of the list has a part of the same.
    whole:
      subject.measure === 'import_share' && whole.subject.measure === 'exports'
        ? { ...whole.subject, cls: 'in', measure: 'imports', area: subject.area, partner: 'WORLD' }
        : whole.subject,
  })
}

/** Who has the part at `q` by its own words, else the counterpart that was told right before, with what it is a part of. */
function partOf(
  sentence: Sentence,
  q: number,
  said: Whole | null,
  reading: Reading,
): { readonly holder: Holder | null; readonly whole: Whole | null } {
  const holder =
    nextHolder(sentence, q) ??
    flowHolder(sentence, said, reading) ??
    partHolder(sentence, q) ??
    madeHolder(sentence, q) ??
    bracketHolder(sentence, q, reading) ??
    rankHolder(sentence, q, said, reading) ??
    placedHolder(sentence, q, said, reading) ??
    theirShare(sentence, q, reading) ??
    countryShare(sentence, q, said, reading) ??
    holderOf(sentence, q, said?.frame ?? null, reading) ??
    supplierBefore(sentence, q, reading)
  const told = holder === null ? toldCounterpart(sentence, q, said, reading) : null
  return told ?? { holder, whole: said }
}

/**
 * "China's exports to Russia rose by 12%. *It has a share of 16% in the exports*": a share of a flow that nobody owns here is one of
 * the flow just told, and does not turn it round.
 */
function asJustTold(subject: Subject, { frame }: Whole, { state: { last } }: Reading): Subject {
  const of = flowShares[subject.measure]
  const turned =
    of !== undefined &&
    frame?.areas.length === 0 &&
    last?.measure === of &&
    last.area === subject.partner &&
    last.partner === subject.area
  return turned ? { ...subject, area: last.area, partner: last.partner } : subject
}
const flowShares: Readonly<Partial<Record<Measure, Measure>>> = {
  ...{ export_share: 'exports', import_share: 'imports' },
}

/** "A year before *it* was 82.5%", "*The share* had been 14%": the one told before, by a word for it. */
const resumes = (view: View, q: number): boolean =>
  view.items.some(
    (item) =>
      item.clause === view.items[q]?.clause &&
      (proForm.test(item.text) || tagOf(item, 'cue')?.cue === 'share'),
  )
