import type { Area } from '@factline/schema/vocabulary/areas'
import type { View } from '../bind/view.ts'
import { isMark, isWord, isOneOf, tagOf, wordSet } from '../bind/item.ts'
import type { Subject } from '../discourse/state.ts'
import { continents } from '../discourse/topic.ts'
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

/** How far the names of a run stand from its places, in items: "In second and third place *are India and the UAE*". */
const nameReach = 4

/** The names that as many places are told of, before them in their clause or right behind their verb; null where there are none. */
function named(
  { items, mentions, lang }: View,
  q: number,
  last: number,
  many: number,
): readonly Area[] | null {
  const fits = mentions.filter((m) => m.areas.length === many && (lang === 'zh' || m.marker === 'bare'))
  const before = fits.findLast((m) => m.last <= q && (lang === 'zh' || m.clause === items[q]?.clause))
  const behind = fits.find(
    (m) => m.first > last && m.first - last <= nameReach && isWord(items[m.first - 1], 'be', 'article'),
  )
  return lang === 'zh'
    ? (before?.areas ?? inTurn({ items, mentions }, last, many))
    : ((before ?? behind)?.areas ?? apart(items, mentions, q, many))
}

/** 第二和第三大贸易伙伴分别为*荷兰(1728亿)、美国(1716亿)*: the names behind the places, each with its own bracket. */
function inTurn(
  { items, mentions }: Pick<View, 'items' | 'mentions'>,
  last: number,
  many: number,
): readonly Area[] | null {
  const names = mentions.filter((m) => m.first > last)
  const [head] = names
  const told =
    head !== undefined &&
    head.first - last <= turnReach &&
    items
      .slice(last + 1, head.first)
      .every(
        (item) =>
          isWord(item, 'of', 'respectively', 'be', 'for') ||
          tagOf(item, 'rank') !== undefined ||
          item.text === '是',
      )
  const alike = names.every(
    (m, n) =>
      m.areas.length === 1 &&
      (n === 0 ||
        items
          .slice(names[n - 1]?.last, m.first)
          .every((one) => one.clause !== head?.clause || isWord(one, 'and') || isMark(one, ',、()（）'))),
  )
  return told && alike && names.length === many ? names.flatMap((m) => m.areas) : null
}
/** How far behind the last of the places the first name may stand, in items: 的, its noun, 分别, 为. */
const turnReach = 5

/** "*the Netherlands (6.74 million) and Italy (5.02 million)* in second and third place": each with its own bracket. */
function apart(
  items: View['items'],
  mentions: View['mentions'],
  q: number,
  many: number,
): readonly Area[] | null {
  const names = mentions.filter((m) => m.last <= q && m.clause === items[q]?.clause).slice(-many)
  const joined = names.every(
    (m, n) =>
      m.areas.length === 1 &&
      m.marker === 'bare' &&
      items
        .slice(m.last, names[n + 1]?.first ?? m.last)
        .every((one) => one.clause !== m.clause || isWord(one, 'and', 'article') || isMark(one, ',()')),
  )
  return names.length === many && joined ? names.flatMap((m) => m.areas) : null
}

/**
 * 阿聯酋、阿曼、安哥拉分列第四至第六位, "China and Japan came second and third": as many countries before a run of places as it has places. Null where the place at
 * item `q` opens no such run; the claims of all of them where it does.
 */
export function rankRun(sentence: Sentence, q: number, reading: Reading): readonly Draft[] | null {
  const { view } = sentence
  const { items } = view
  const first = items[q]?.quantity
  const last = items[q + 2]?.quantity
  if (!['zh', 'en'].includes(view.lang) || first?.form !== 'rank' || last?.form !== 'rank') return null
  if (!isWord(items[q + 1], 'to', 'and') && !isOneOf(items[q + 1], until)) return null
  const many = last.value - first.value + 1
  const areas = many < 2 ? null : named(view, q, q + 2, many)
  const status = statusOf(view, q)
  const holder = areas?.[0]
  if (areas === null) return null
  if (status !== 'actual' || holder === undefined) return null
  const after = headAfter(sentence, q + 2)
  const told = after === null ? headBefore(sentence, q) : null
  const head = after ?? (told === null ? null : { head: told.head, at: q, product: null, said: false })
  const owner = localRank(sentence, q, head, told?.owner ?? null).owner
  const subject =
    head === null
      ? (amongSellers(holder, reading, view.sentence) ?? carriedRank(holder, reading, view.sentence))
      : rankSubject(sentence, q, head, holder, reading, owner)
  // "Africa's trade with China … Nigeria and Angola were second and third": among themselves.
  if (subject === null || continents.has(subject.area)) return null
  reading.state.rank = subject
  reading.state.ranked = flowOf(subject)
  if (view.lang === 'en') reading.state.run = { areas, sentence: view.sentence }
  const side = subject.partner === holder ? 'partner' : 'area'
  const period = present(sentence, q, reading)
  return areas.flatMap((area, n) => {
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

/** 德国从中国进口1163亿欧元。*排在第二位和第三位的*: among those of whom was just told that they sell there. */
const amongSellers = (holder: Area, { state: { last, rank, lastSentence } }: Reading, sentence: number) =>
  rank?.measure === 'partner_rank' &&
  last?.measure === 'imports' &&
  last.partner !== 'WORLD' &&
  last.area !== holder &&
  sentence - lastSentence <= 1
    ? { ...last, cls: 'figure' as const, measure: 'supplier_rank' as const, partner: holder, varying: null }
    : null

/** "China and Japan came second and third *with 18 and 9.5 percent*": the flow with whom the number at item `q` is of. */
export function ofRun({ view, lists }: Sentence, q: number, { state }: Reading): Subject | null {
  const { run, ranked } = state
  const members = lists.get(q)?.members ?? []
  if (run?.sentence !== view.sentence || ranked === null || members.length !== run.areas.length) return null
  const partner = run.areas[members.indexOf(q)]
  return partner === undefined ? null : { ...ranked, partner }
}
