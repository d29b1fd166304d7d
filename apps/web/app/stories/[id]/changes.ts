import { diffArrays } from 'diff'

/** A stretch of words that both texts have, that only the copy has, or that only the origin has. */
export type Piece = {
  readonly kind: 'kept' | 'added' | 'left out'
  readonly text: string
  readonly words: number
}

/** One place where a copy departs from its origin, with a few words around it. */
export type Passage = readonly Piece[]

/** Words shown around a change, and between two changes that are shown as one. */
const around = 7
/** Beyond this many words added and left out the two are read side by side better than marked. */
const mostChanges = 2_500

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * Where a copy departs from its origin, word by word and in order; empty where only case, spacing and punctuation
 * differ, null where too much does to be marked.
 */
export function changesOf(origin: string, copy: string): Passage[] | null {
  const options = { comparator: sameWord, maxEditLength: mostChanges }
  const parts = diffArrays(unitsOf(origin), unitsOf(copy), options)
  if (parts === undefined) return null
  const pieces = parts.map(({ value, added, removed }): Unjoined => {
    return { kind: added ? 'added' : removed ? 'left out' : 'kept', units: value }
  })
  return passages(pieces).map((passage) =>
    passage.map(({ kind, units }) => ({ kind, text: units.join(''), words: units.length })),
  )
}

type Unjoined = { readonly kind: Piece['kind']; readonly units: readonly string[] }

function passages(pieces: readonly Unjoined[]): Unjoined[][] {
  const found: Unjoined[][] = []
  let open: Unjoined[] = []
  pieces.forEach((piece, at) => {
    if (piece.kind !== 'kept') {
      open.push(piece)
      return
    }
    const { units } = piece
    const isLast = at === pieces.length - 1
    if (open.length > 0 && !isLast && units.length <= 2 * around) {
      open.push(piece)
      return
    }
    if (open.length > 0) found.push([...open, { kind: 'kept', units: units.slice(0, around) }])
    open = isLast ? [] : [{ kind: 'kept', units: units.slice(-around) }]
  })
  if (open.some((piece) => piece.kind !== 'kept')) found.push(open)
  return found
}

/** Words with the spaces and signs that follow them; what stands before the first word goes with it. */
function unitsOf(text: string): string[] {
  const units: string[] = []
  let before = ''
  // A space at the very end keeps what one text ends with from running into what the other goes on with.
  for (const { segment, isWordLike } of segmenter.segment(`${text} `.replace(/\s+/g, ' '))) {
    if (isWordLike) {
      units.push(before + segment)
      before = ''
    } else if (units.length === 0 || /^[\p{Sc}(“„«]/u.test(segment)) before += segment
    else units[units.length - 1] += segment
  }
  return units
}

const bare = (unit: string): string => unit.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')
const sameWord = (a: string, b: string): boolean => bare(a) === bare(b)
