import { isWord, isOneOf, wordSet } from '../bind/item.ts'
import type { Draft } from './draft.ts'
import { headBefore } from './head-before.ts'
import { makeDraft } from './make.ts'
import { present } from './present.ts'
import { carriedRank, flowOf } from './rank-flow.ts'
import { headAfter } from './rank-head.ts'
import { localRank } from './rank-local.ts'
import { rankSubject } from './rank-subject.ts'
import type { Reading, Sentence } from './reading.ts'
import { statusOf } from './status-of.ts'

const until = wordSet('至|到|—|–|-')

/**
 * 阿聯酋、阿曼、安哥拉分列第四至第六位: as many countries before a run of places as it has places. Null where the place at
 * item `q` opens no such run; the claims of all of them where it does.
 */
export function rankRun(sentence: Sentence, q: number, reading: Reading): readonly Draft[] | null {
  const { view } = sentence
  const { items } = view
  const first = items[q]?.quantity
  const last = items[q + 2]?.quantity
  if (view.lang !== 'zh' || first?.form !== 'rank' || last?.form !== 'rank') return null
  if (!isWord(items[q + 1], 'to', 'and') && !isOneOf(items[q + 1], until)) return null
  const mention = view.mentions.findLast((m) => m.last <= q && m.areas.length > 1)
  if (mention === undefined || mention.areas.length !== last.value - first.value + 1) return null
  const status = statusOf(view, q)
  const [holder] = mention.areas
  if (status !== 'actual' || holder === undefined) return null
  const after = headAfter(sentence, q + 2)
  const told = after === null ? headBefore(sentence, q) : null
  const head = after ?? (told === null ? null : { head: told.head, at: q, product: null, said: false })
  const owner = localRank(sentence, q, head, told?.owner ?? null).owner
  const subject =
    head === null
      ? carriedRank(holder, reading, view.sentence)
      : rankSubject(sentence, q, head, holder, reading, owner)
  if (subject === null) return null
  reading.state.rank = subject
  reading.state.ranked = flowOf(subject)
  const side = subject.partner === holder ? 'partner' : 'area'
  const period = present(sentence, q, reading)
  return mention.areas.flatMap((area, n) => {
    const own = { ...subject, [side]: area }
    const draft = makeDraft(sentence, reading, {
      kind: 'rank',
      q,
      found: {
        subject: own,
        frame: null,
        how: head === null ? 'discourse' : 'same-clause',
        margin: 0.5,
        distance: 0,
      },
      subject: own,
      value: first.value + n,
      unit: 'rank',
      period,
      status,
    })
    return draft === null ? [] : [draft]
  })
}
