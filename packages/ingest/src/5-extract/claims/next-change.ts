import { type Item, isWord, tagOf, isMark, isOneOf, wordSet, lastBefore } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'
import { companyOf } from '../frames/named.ts'
import type { Draft } from './draft.ts'
import { isMarket, ofCompany, refill } from './refill.ts'
import { makeDraft } from './make.ts'
import type { Reading, Sentence } from './reading.ts'

/** Words between two members of a list: "*, and behind it came* Spain *at* 18.5%", "*, followed by* Poland *with* 9%". */
const joint = wordSet(
  ',|(|—|–|and|then|also|followed|trailed|behind|after|next|it|them|these|that|this|came|come|comes|was|were|is|are|stood|closely|by|with|at|on|the|about|around|some|nearly|almost|place|second|third|fourth|fifth|in',
)
/** How a sentence goes on with the order of the one before. */
const opensNext =
  /^(?:(?:it|this|that|they|these) (?:is|was|were|are) )?(?:then |closely )?(?:followed|trailed) by\b|^(?:behind|after) (?:it|them|these|that)\b/i
/** How far the name may stand from the number told before it, in items. */
const reach = 10

const withOrAt = wordSet('with|at|on|by|(')

/**
 * The next change of a list whose direction was told with the first: "exports to Germany grew by 23 percent, and behind it
 * came France *with 27 percent*, Romania *with 47 percent*". Null where the percentage is none of that list.
 */
export function nextChange(sentence: Sentence, q: number, reading: Reading): Draft | null {
  const { view } = sentence
  const { items } = view
  const quantity = items[q]?.quantity
  if (view.lang !== 'en' || quantity?.form !== 'percent' || !ends(items[q + 1])) return null
  const told = lastBefore(items, q, (item) => item.quantity !== null && item.quantity.form !== 'rank')
  if (q - told > reach) return null
  const before = told < 0 ? null : (items[told] as Item)
  const draft = reading.drafts.at(-1)
  if (draft?.kind !== 'change' || draft.unit !== 'percent') return null
  const listed =
    before === null
      ? draft.sentence === view.sentence - 1 && opensNext.test(view.text.slice(view.start, view.start + 60))
      : draft.sentence === view.sentence && draft.value_start === before.start
  if (!listed || !isOneOf(items[q - 1], withOrAt)) return null
  const subject = holder(view, told, q, draft.told.subject)
  if (subject === null) return null
  const { period } = draft.told
  return makeDraft(sentence, reading, {
    kind: 'change',
    q,
    found: { subject, frame: null, how: 'ellipsis', margin: 0.5, distance: 0 },
    subject,
    value: draft.value < 0 ? -quantity.value : quantity.value,
    unit: 'percent',
    period,
    status: draft.status,
    basis: draft.basis,
    of: draft.of,
    negate: draft.value < 0,
  })
}

/** Behind the number the member of the list ends. */
const ends = (next: Item | undefined): boolean =>
  next === undefined || isMark(next, '.,;)(—–') || isWord(next, 'and', 'while') || next.period !== null

/** The series told before with the one name that stands between the two numbers; null where anything else stands there. */
function holder(view: View, told: number, q: number, base: Subject): Subject | null {
  const between = view.items.slice(told + 1, q)
  const names = between.filter((item) => companyOf(item) !== null || tagOf(item, 'area') !== undefined)
  const [name] = names
  if (
    name === undefined ||
    names.length !== 1 ||
    !between.every(
      (item, k) =>
        item === name ||
        item.period !== null ||
        isOneOf(item, joint) ||
        // "were 23 percent *higher*, followed by …"
        (k < 2 && tagOf(item, 'move') !== undefined),
    )
  )
    return null
  const company = companyOf(name)
  if (company !== null)
    return company.sector === 'autos' && isMarket(base) ? ofCompany(base, company, base.inherited) : null
  const area = tagOf(name, 'area')?.area
  if (area === undefined || name.masked || base.detail !== null) return null
  const earlier = view.mentions.filter((m) => m.last <= told && m.areas.length === 1).map((m) => m.areas[0])
  const varying = earlier.includes(base.partner)
    ? ('partner' as const)
    : earlier.includes(base.area)
      ? ('area' as const)
      : base.varying
  return refill({ ...base, varying }, area, 'bare')
}
