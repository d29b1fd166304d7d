import type { Qualifier } from '@factline/schema/vocabulary/qualifiers'
import { isCutOff } from './cut-off.ts'
import { independent } from './independent.ts'

/** A claim as reconciliation sees it: what its words commit to, and whose voice it is. */
export type Voice = {
  readonly claim: string
  readonly article: string
  /** The text it stands in: twelve reprints are one story. */
  readonly story: string
  /** Who owns the outlet, where the registry of sources says so: outlets of one owner are one voice. */
  readonly owner?: string | null
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly confidence: number
  /** Day from which it was out. */
  readonly known_from?: string
}

/** Claims that all admit one value. */
export type Camp = {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: Qualifier
  readonly stories: number
  readonly articles: number
  readonly claims: readonly string[]
  /** Day on which the first of them was out; null where no day is known. */
  readonly since?: string | null
}

/** Whether the words commit to both ends: "more than 200" meets too much to tell anything. */
export const isClosed = (camp: Camp): boolean => camp.low !== null && camp.high !== null

/**
 * Splits the voices on one number into camps, the strongest first: the values that the most independent stories
 * admit, then the same among the rest. The order of the voices does not matter.
 */
export function camps(voices: readonly Voice[]): Camp[] {
  const groups: Voice[][] = []
  let rest = [...voices].sort(byClaim)
  while (rest.length > 0) {
    const members = strongest(rest)
    groups.push(members)
    const gone = new Set(members)
    rest = rest.filter((voice) => !gone.has(voice))
  }
  return withCutOff(groups).sort((a, b) => b.stories - a.stories || b.articles - a.articles)
}

/** Camps of the groups; one that gives the figure of another with fewer digits, cut off and not rounded, is no other camp. */
function withCutOff(groups: readonly Voice[][]): Camp[] {
  const found = groups.map((members) => ({ members, camp: campOf(members), joined: [...members] }))
  const gone = new Set<(typeof found)[number]>()
  for (const whole of found) {
    if (gone.has(whole)) continue
    for (const short of found) {
      if (short === whole || gone.has(short) || short.joined.length > short.members.length) continue
      const { camp } = whole
      if (!short.members.every((voice) => isCutOff(voice, camp) || admits(voice, camp.value))) continue
      whole.joined.push(...short.members)
      gone.add(short)
    }
  }
  return found.flatMap((group) =>
    gone.has(group) ? [] : [{ ...group.camp, ...supportOf(group.joined.sort(byClaim)) }],
  )
}

/**
 * The voices that admit one common value, chosen for the most stories, then the most articles, then the surest reading
 * (in tenths: less is noise), then the most claims ("nearly 2.02 million … passed 2 million" in one article are no
 * dispute), then the narrowest common interval, then the smaller value. Only the lower ends need to be tried: a largest
 * common intersection always begins at one.
 */
function strongest(voices: readonly Voice[]): Voice[] {
  let best: { members: Voice[]; rank: readonly number[] } | null = null
  for (const point of new Set(voices.map((voice) => voice.low ?? Number.NEGATIVE_INFINITY))) {
    const members = voices.filter((voice) => admits(voice, point))
    if (members.length === 0) continue
    const support = [independent(members), articles(members), surest(members), members.length]
    const rank = [...support, -narrowest(members), -point]
    if (best === null || compareRanks(rank, best.rank) > 0) best = { members, rank }
  }
  // A voice always admits its own lower end, so there is always a best one.
  return (best as { members: Voice[] }).members
}

/** Intervals hold their lower end and not their upper, unless the two are one ("ranked 4th"). */
const admits = (voice: Voice, point: number): boolean =>
  (voice.low === null || voice.low <= point) &&
  (voice.high === null || point < voice.high || (voice.low === voice.high && point === voice.low))

/** The most precise value that lies where all members meet; how precise its words are decides, then the earlier id. */
function campOf(members: readonly Voice[]): Camp {
  const low = extreme(
    members.map((voice) => voice.low),
    Math.max,
  )
  const high = extreme(
    members.map((voice) => voice.high),
    Math.min,
  )
  const inside = members.filter(
    (voice) => (low === null || voice.value >= low) && (high === null || voice.value <= high),
  )
  const precise = [...(inside.length > 0 ? inside : members)].sort(
    (a, b) => breadth(a) - breadth(b) || b.confidence - a.confidence || (a.claim < b.claim ? -1 : 1),
  )[0] as Voice
  return {
    value: precise.value,
    low: precise.low,
    high: precise.high,
    qualifier: precise.qualifier,
    ...supportOf(members),
  }
}

const supportOf = (members: readonly Voice[]): Pick<Camp, 'stories' | 'articles' | 'claims' | 'since'> => ({
  stories: independent(members),
  articles: articles(members),
  claims: members.map((voice) => voice.claim),
  since: members.map((voice) => voice.known_from ?? null).sort()[0] ?? null,
})

const byClaim = (a: Voice, b: Voice): number => (a.claim < b.claim ? -1 : 1)

const breadth = (voice: Voice): number =>
  voice.low === null || voice.high === null ? Number.MAX_VALUE : voice.high - voice.low
const narrowest = (members: readonly Voice[]): number => Math.min(...members.map(breadth))
const surest = (members: readonly Voice[]): number =>
  Math.round(Math.max(...members.map((voice) => voice.confidence)) * 10)
const articles = (voices: readonly Voice[]): number => new Set(voices.map((voice) => voice.article)).size

function extreme(ends: readonly (number | null)[], pick: (...values: number[]) => number): number | null {
  const closed = ends.filter((end) => end !== null)
  return closed.length === 0 ? null : pick(...closed)
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return 0
}
