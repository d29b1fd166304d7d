import type { PhraseKind } from './phrases.ts'
import type { Shape } from './shape.ts'
import { HINT_NAMES, SIGN_TAGS } from './tree.ts'
import type { Group, View } from './view.ts'

/** A named question about block `i`; answers lie around 0 to 1. */
export type Feature = { readonly name: string; readonly of: (v: View, i: number) => number }

const log = (n: number): number => Math.log2(1 + Math.max(n, 0)) / 10
const flag = (b: boolean): number => (b ? 1 : 0)
const shape = (v: View, i: number): Shape | undefined => v.shapes[i]
const PHRASES: readonly PhraseKind[] = [
  'related',
  'comments',
  'share',
  'subscribe',
  'legal',
  'caption',
  'credit',
]

const ofShape = (name: string, of: (s: Shape) => number): Feature => ({
  name,
  of: (v, i) => of(v.shapes[i] as Shape),
})

const LENGTHS = [15, 30, 50, 80, 120, 200, 350, 700]

const SHAPES: readonly Feature[] = [
  ...LENGTHS.map((n) => ofShape(`longer than ${n} characters`, (s) => flag(s.chars > n))),
  ofShape('words', (s) => log(s.words)),
  ofShape('one or two words', (s) => flag(s.words <= 2)),
  ofShape('small words', (s) => s.small),
  ofShape('no small word', (s) => flag(s.small === 0)),
  ofShape('many small words', (s) => flag(s.small > 0.3)),
  ofShape('digits', (s) => s.digits),
  ofShape('capital letters', (s) => Math.min(s.upper * 2, 1)),
  ofShape('capitalised words', (s) => s.capitals),
  ofShape('commas', (s) => Math.min(s.commas / 4, 1)),
  ofShape('two sentences', (s) => flag(s.sentences >= 2)),
  ofShape('four sentences', (s) => flag(s.sentences >= 4)),
  ofShape('ends a sentence', (s) => flag(s.terminal)),
  ofShape('short and ends no sentence', (s) => flag(!s.terminal && s.chars < 80)),
  ofShape('long and ends no sentence', (s) => flag(!s.terminal && s.chars >= 80)),
  ofShape('cut off with dots', (s) => flag(s.truncated)),
  ofShape('opens with a bullet', (s) => flag(s.bullet)),
  ofShape('signs of programs', (s) => Math.min(s.code * 10, 1)),
  ofShape('ends with a colon', (s) => flag(s.colon)),
  ofShape('opens in lower case', (s) => flag(s.lower)),
  ofShape('separators', (s) => Math.min(s.separators / 3, 1)),
  ofShape('dated', (s) => flag(s.dated)),
  ofShape('short and dated', (s) => flag(s.dated && s.chars < 60)),
  ofShape('address, link or telephone', (s) => flag(s.contact)),
  ofShape('letters per word', (s) => Math.min(s.chars / Math.max(s.words, 1) / 10, 2)),
  ...PHRASES.map((p) => ofShape(`opens like ${p}`, (s) => flag(s.phrase === p))),
  ...PHRASES.map((p) => ofShape(`short and opens like ${p}`, (s) => flag(s.phrase === p && s.chars < 60))),
  ofShape('words of notices', (s) => flag(s.notice)),
  { name: 'like the title', of: (v, i) => v.titleLike[i] as number },
  { name: 'is the title', of: (v, i) => flag((v.titleLike[i] as number) > 0.8) },
  { name: 'stands twice', of: (v, i) => flag((v.repeats[i] as number) === 2) },
  { name: 'stands three times', of: (v, i) => flag((v.repeats[i] as number) > 2) },
]

const near = (label: string, step: number): readonly Feature[] => [
  { name: `${label}: length`, of: (v, i) => log(shape(v, i + step)?.chars ?? 0) },
  { name: `${label}: prose`, of: (v, i) => flag((v.prose[i + step] ?? 0) > 0) },
  { name: `${label}: links`, of: (v, i) => v.links[i + step] ?? 0 },
  { name: `${label}: ends a sentence`, of: (v, i) => flag(shape(v, i + step)?.terminal === true) },
  { name: `${label}: page matter`, of: (v, i) => flag((shape(v, i + step)?.phrase ?? null) !== null) },
  { name: `${label}: cut off`, of: (v, i) => flag(shape(v, i + step)?.truncated === true) },
  { name: `${label}: bullet`, of: (v, i) => flag(shape(v, i + step)?.bullet === true) },
  { name: `${label}: one or two words`, of: (v, i) => flag((shape(v, i + step)?.words ?? 0) <= 2) },
]

const sum = (v: View, i: number, from: number, to: number): number => {
  let total = 0
  for (let k = from; k <= to; k += 1) total += v.prose[i + k] ?? 0
  return total
}

const cutOff = (v: View, i: number): number => {
  let count = 0
  for (let k = i - 4; k <= i + 4; k += 1) if (k !== i && v.shapes[k]?.truncated) count += 1
  return count / 4
}

const PLACES: readonly Feature[] = [
  { name: 'lines cut off around', of: cutOff },
  ...near('line before', -1),
  ...near('line after', 1),
  ...near('second line before', -2),
  ...near('second line after', 2),
  { name: 'prose in the four lines before', of: (v, i) => log(sum(v, i, -4, -1)) },
  { name: 'prose in the four lines after', of: (v, i) => log(sum(v, i, 1, 4)) },
  { name: 'prose in the ten lines around', of: (v, i) => log(sum(v, i, -5, 5)) },
  { name: 'place by lines', of: (v, i) => i / v.blocks.length },
  { name: 'before all prose', of: (v, i) => flag((v.proseBefore[i] as number) === 0) },
  { name: 'after all prose', of: (v, i) => flag((v.proseBefore[i] as number) >= 0.999) },
  { name: 'first line', of: (_v, i) => flag(i === 0) },
  { name: 'few lines on the page', of: (v) => flag(v.blocks.length < 25) },
  { name: 'many lines on the page', of: (v) => flag(v.blocks.length > 150) },
  { name: 'share of prose on the page', of: (v) => Math.min(v.totalProse / 5000, 1) },
  { name: 'in the best run', of: (v, i) => flag(i >= v.run[0] && i < v.run[1]) },
  { name: 'just before the best run', of: (v, i) => flag(i < v.run[0] && i >= v.run[0] - 4) },
  { name: 'just after the best run', of: (v, i) => flag(i >= v.run[1] && i < v.run[1] + 4) },
  { name: 'far before the best run', of: (v, i) => log(v.run[0] - 4 - i) },
  { name: 'far after the best run', of: (v, i) => log(i - v.run[1] - 3) },
  { name: 'prose of the cluster', of: (v, i) => v.cluster[i] as number },
  { name: 'rich cluster', of: (v, i) => flag((v.cluster[i] as number) > 0.4) },
  {
    name: 'poor cluster',
    of: (v, i) => flag((v.cluster[i] as number) > 0 && (v.cluster[i] as number) < 0.1),
  },
  { name: 'in no cluster', of: (v, i) => flag(v.cluster[i] === 0) },
  { name: 'in the richest cluster', of: (v, i) => flag(v.toRichest[i] === 0) },
  { name: 'lines to the richest cluster', of: (v, i) => log(v.toRichest[i] as number) },
  {
    name: 'few lines to the richest cluster',
    of: (v, i) => flag((v.toRichest[i] as number) > 0 && (v.toRichest[i] as number) <= 3),
  },
  { name: 'words of the body', of: (v, i) => v.cohesion[i] as number },
  {
    name: 'prose without words of the body',
    of: (v, i) => ((v.prose[i] as number) > 0 ? 1 - (v.cohesion[i] as number) : 0),
  },
  { name: 'no word of the body', of: (v, i) => flag(v.cohesion[i] === 0) },
  { name: 'words of the title', of: (v, i) => v.titleWords[i] as number },
  { name: 'title not on the page', of: (v) => flag(v.titleAt < 0) },
  { name: 'before the title', of: (v, i) => flag(v.titleAt >= 0 && i < v.titleAt) },
  { name: 'just after the title', of: (v, i) => flag(v.titleAt >= 0 && i > v.titleAt && i <= v.titleAt + 3) },
  { name: 'lines since the title', of: (v, i) => (v.titleAt < 0 ? 0 : log(i - v.titleAt)) },
  ...PHRASES.filter((p) => p !== 'caption' && p !== 'credit').flatMap((p): Feature[] => [
    {
      name: `just under a heading of ${p}`,
      of: (v, i) => flag(v.section[i] === p && (v.sectionAge[i] as number) < 4),
    },
    { name: `under a heading of ${p}`, of: (v, i) => flag(v.section[i] === p) },
  ]),
]

const TAGS = [
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'td',
  'th',
  'div',
  'blockquote',
  'figcaption',
  'caption',
  'pre',
  'dt',
  'dd',
  'label',
  'button',
  'legend',
  'span',
  'article',
  'section',
  'a',
  'summary',
]

const has = (mask: number | undefined, bit: number): boolean => (((mask ?? 0) >> bit) & 1) === 1
const at = (v: View, i: number): number => v.blocks[i]?.element ?? -1
const up = (v: View, e: number): number => v.elements[e]?.parent ?? -1
const density = (v: View, e: number): number =>
  e < 0 || !v.tree
    ? 0
    : (v.tree.linked[e] as number) / Math.max((v.tree.linked[e] as number) + (v.tree.plain[e] as number), 1)
const proseShare = (v: View, e: number): number =>
  e < 0 || !v.tree || v.totalProse === 0 ? 0 : (v.tree.prose[e] as number) / v.totalProse
const within = (v: View, i: number, ancestor: number): boolean => {
  if (ancestor < 0) return false
  for (let e = at(v, i); e >= ancestor; e = up(v, e)) if (e === ancestor) return true
  return false
}
const group = (v: View, i: number): Group => v.groups[i] as Group

const TREES: readonly Feature[] = [
  { name: 'links', of: (v, i) => v.links[i] as number },
  { name: 'mostly links', of: (v, i) => flag((v.links[i] as number) > 0.5) },
  { name: 'all link', of: (v, i) => flag((v.links[i] as number) > 0.9) },
  { name: 'some link', of: (v, i) => flag((v.links[i] as number) > 0) },
  ...TAGS.map((tag): Feature => ({ name: `tag ${tag}`, of: (v, i) => flag(v.blocks[i]?.tag === tag) })),
  ...SIGN_TAGS.map(
    (tag, bit): Feature => ({ name: `inside ${tag}`, of: (v, i) => flag(has(v.tree?.signs[at(v, i)], bit)) }),
  ),
  ...HINT_NAMES.flatMap((hint, bit): Feature[] => [
    {
      name: `named ${hint}`,
      of: (v, i) => {
        const e = at(v, i)
        const parent = up(v, e)
        return flag(has(v.tree?.own[e], bit) || (parent >= 0 && has(v.tree?.own[parent], bit)))
      },
    },
    { name: `inside ${hint}`, of: (v, i) => flag(has(v.tree?.above[at(v, i)], bit)) },
  ]),
  { name: 'links of the parent', of: (v, i) => density(v, up(v, at(v, i))) },
  { name: 'links of the grandparent', of: (v, i) => density(v, up(v, up(v, at(v, i)))) },
  { name: 'prose share of the element', of: (v, i) => proseShare(v, at(v, i)) },
  { name: 'prose share of the parent', of: (v, i) => proseShare(v, up(v, at(v, i))) },
  { name: 'prose share of the grandparent', of: (v, i) => proseShare(v, up(v, up(v, at(v, i)))) },
  {
    name: 'hardly prose in the grandparent',
    of: (v, i) => flag(proseShare(v, up(v, up(v, at(v, i)))) < 0.05),
  },
  { name: 'in the core of 90 %', of: (v, i) => flag(within(v, i, v.cores[0])) },
  { name: 'in the core of 70 %', of: (v, i) => flag(within(v, i, v.cores[1])) },
  { name: 'in the core of 50 %', of: (v, i) => flag(within(v, i, v.cores[2])) },
  {
    name: 'core of 50 % directly above',
    of: (v, i) => flag(v.cores[2] >= 0 && (up(v, at(v, i)) === v.cores[2] || at(v, i) === v.cores[2])),
  },
  {
    name: 'prose share of the like',
    of: (v, i) => (v.totalProse === 0 ? 0 : group(v, i).prose / v.totalProse),
  },
  { name: 'length of the like', of: (v, i) => log(group(v, i).chars / group(v, i).blocks) },
  { name: 'number of the like', of: (v, i) => log(group(v, i).blocks) },
  { name: 'links of the like', of: (v, i) => group(v, i).linked / Math.max(group(v, i).chars, 1) },
  { name: 'in the stated body', of: (v, i) => flag(v.inBody[i] === 1) },
  { name: 'not in the stated body', of: (v, i) => flag(v.inBody[i] === -1) },
]

/** The questions of the first look, by kind of page. */
export const FIRST_LOOK: { readonly html: readonly Feature[]; readonly text: readonly Feature[] } = {
  text: [...SHAPES, ...PLACES],
  html: [...SHAPES, ...PLACES, ...TREES],
}
