import type { Claim } from '@factline/schema/model/claim'

const fields = [
  ...([
    'kind',
    'measure',
    'product',
    'area',
    'partner',
    'detail',
    'value',
    'unit',
    'period',
    'status',
  ] as const),
  ...(['basis', 'of', 'qualifier'] as const),
] as const
type Field = (typeof fields)[number]

/** What a claim says, of which words. */
export type Told = Pick<Claim, Field | 'quote' | 'value_span'>

/** How another version of the extractor reads one number of an article. */
export type ClaimChange = {
  readonly article: string
  readonly how: 'gained' | 'lost' | 'changed'
  /** Null for one that was gained. */
  readonly before: Told | null
  /** Null for one that was lost. */
  readonly after: Told | null
  /** Which fields changed; none for one that was gained or lost. */
  readonly fields: readonly Field[]
}

/**
 * The changes from one list of claims of an article to another. Claims that say the same of the same number are no
 * change; of those that are left, two of one number are one that changed: the two that have the most in common.
 */
export function changesOf(article: string, before: readonly Told[], after: readonly Told[]): ClaimChange[] {
  const places = new Set([...before, ...after].map(placeOf))
  return [...places].flatMap((place) => {
    const isHere = (one: Told): boolean => placeOf(one) === place
    const [old, fresh] = [before.filter(isHere), after.filter(isHere)]
    const gone = old.filter((one) => !fresh.some((other) => differing(one, other).length === 0))
    const come = fresh.filter((one) => !old.some((other) => differing(one, other).length === 0))
    const changed: ClaimChange[] = []
    while (gone.length > 0 && come.length > 0) {
      const [was, is] = closest(gone, come)
      gone.splice(gone.indexOf(was), 1)
      come.splice(come.indexOf(is), 1)
      changed.push({ article, how: 'changed', before: was, after: is, fields: differing(was, is) })
    }
    return [
      ...changed,
      ...gone.map((one) => ({ article, how: 'lost' as const, before: one, after: null, fields: [] })),
      ...come.map((one) => ({ article, how: 'gained' as const, before: null, after: one, fields: [] })),
    ]
  })
}

const placeOf = ({ value_span }: Told): string => value_span.join('-')
const differing = (a: Told, b: Told): Field[] => fields.filter((field) => a[field] !== b[field])

function closest(gone: readonly Told[], come: readonly Told[]): [Told, Told] {
  const pairs = gone.flatMap((was) => come.map((is): [Told, Told] => [was, is]))
  return pairs.reduce((a, b) => (differing(...b).length < differing(...a).length ? b : a))
}
