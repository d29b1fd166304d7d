import type { TextSpan } from '@factline/schema/model/claim'
import type { WhyInherited } from '@factline/schema/model/why'
import type { Item } from '../bind/item.ts'
import type { View } from '../bind/view.ts'
import type { Draft } from '../claims/draft.ts'
import type { Tag } from '../lexicon/tag.ts'

/** Sentences that are looked back over: beyond them nothing is carried on, and a long text stays cheap. */
const lookBack = 300

/** Where each field that a draft took from the text before was last said there; the title is asked last. */
export function inheritedOf(
  draft: Draft,
  views: readonly View[],
  title: View | null,
  published: string | null,
): WhyInherited[] {
  const { subject, period } = draft.told
  const before = views.slice(Math.max(0, draft.sentence - lookBack), draft.sentence)
  const fields = new Set(
    subject.inherited.flatMap((field) => (field === 'pair' ? ['area', 'partner'] : field)),
  )
  const from = (field: string, value: string, names: (tag: Tag) => boolean): WhyInherited => ({
    field,
    value,
    ...placed(before, title, (item) => item.tags.some(names)),
  })
  const found: WhyInherited[] = []
  for (const side of ['area', 'partner'] as const)
    if (fields.has(side)) found.push(from(side, subject[side], (tag) => namesArea(tag, subject[side])))
  if (fields.has('product'))
    found.push(
      from('product', subject.product, (tag) => tag.tag === 'product' && tag.product === subject.product),
    )
  if (fields.has('measure'))
    found.push(from('measure', subject.cls, (tag) => tag.tag === 'cue' && tag.cue === subject.cls))
  if ((period.how === 'discourse' || period.how === 'anaphor') && draft.period !== null) {
    const place = placed(before, title, (item) => item.period?.label === draft.period)
    const day =
      place.span === null && place.from !== 'the title' && published?.startsWith(draft.period) === true
    found.push({
      field: 'period',
      value: draft.period,
      ...place,
      ...(day ? { from: 'the day of publication' } : {}),
    })
  }
  return found
}

const namesArea = (tag: Tag, area: string): boolean =>
  (tag.tag === 'area' && tag.area === area) ||
  (tag.tag === 'pair' && tag.areas.includes(area)) ||
  (tag.tag === 'company' && tag.area === area) ||
  (tag.tag === 'source' && tag.area === area)

function placed(
  before: readonly View[],
  title: View | null,
  says: (item: Item) => boolean,
): { span: TextSpan | null; from: string } {
  for (let s = before.length - 1; s >= 0; s--) {
    const view = before[s]
    const item = view?.items.findLast(says)
    if (item !== undefined) return { span: [item.start, item.end], from: `“${item.text}”` }
  }
  const entitled = title?.items.some(says) === true
  return { span: null, from: entitled ? 'the title' : 'what the whole text is about' }
}
