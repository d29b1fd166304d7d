import { px, textWidth } from './paint.ts'
import { crossing, type Stroke } from './strokes.ts'

export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }
type Side = 'above' | 'right' | 'below'
export type Wanted = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly tone: 'strong' | 'plain' | 'dispute' | 'muted'
  /** The side tried first; above where none is named. */
  readonly side?: Side
}
export type Placed = Wanted & { readonly tx: number; readonly ty: number; readonly box: Box }

/** What labels must keep clear of, and what they should not be run through by. */
export type Obstacles = { readonly boxes: readonly Box[]; readonly strokes: readonly Stroke[] }

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) *
  Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0))

/**
 * Places labels beside their points, in order of importance: of the places that are free of other labels, points and the
 * plot's edges the one that lines run least through, and of two alike the one nearer to the side asked for. A label that
 * finds none is left out, its value is in the table; the strong one, which the headline speaks of, never is.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  { boxes, strokes }: Obstacles,
  within: Box,
  font: number,
): Placed[] {
  const placed: Placed[] = []
  for (const label of wanted) {
    const others = boxes.filter(
      (p) => !(p.x0 <= label.x && label.x <= p.x1 && p.y0 <= label.y && label.y <= p.y1),
    )
    const taken = [...placed.map((p) => p.box), ...others]
    const places = placesOf(label, font)
      .filter(({ box }) => box.x0 >= within.x0 && box.x1 <= within.x1)
      .filter(({ box }) => box.y0 >= within.y0 && box.y1 <= within.y1)
      .map((place, rank) => {
        const covered = taken.reduce((sum, other) => sum + shared(place.box, other), 0)
        const crossed = strokes.reduce((sum, stroke) => sum + crossing(stroke, place.box), 0)
        const own = apart(place.box, label)
        const isMistakable = others.some((other) => apart(place.box, middleOf(other)) < own + 6)
        return { ...place, covered, cost: crossed + rank * rankCost + (isMistakable ? mistakenCost : 0) }
      })
      .sort((a, b) => a.cost + a.covered * coveredCost - (b.cost + b.covered * coveredCost))
    const best = label.tone === 'strong' ? places[0] : places.find(({ covered }) => covered === 0)
    if (best === undefined) continue
    placed.push({ ...label, tx: px(best.tx), ty: px(best.ty), box: best.box })
  }
  return placed
}

const middleOf = ({ x0, y0, x1, y1 }: Box) => ({ x: (x0 + x1) / 2, y: (y0 + y1) / 2 })

/** How far a point lies outside a box. */
const apart = ({ x0, y0, x1, y1 }: Box, { x, y }: { x: number; y: number }): number =>
  Math.hypot(Math.max(x0 - x, 0, x - x1), Math.max(y0 - y, 0, y - y1))

// A label as near to another point would be read as that point's: rather a line of some length through it.
const mistakenCost = 30
// Of a square pixel that only the strong label may share with a point: a dot of a bar is 100 of them.
const coveredCost = 1
// So many pixels of a line through a label are borne before it moves on to the next place.
const rankCost = 2

type Place = { readonly tx: number; readonly ty: number; readonly box: Box }

/** The places around a point, the best first: the side asked for, the four sides, the corners, and above and below farther off. */
function placesOf({ text, x, y, side = 'above' }: Wanted, font: number): Place[] {
  const half = textWidth(text, font) / 2
  const gap = font * 0.8
  // Beside its point a label still stands over or under it by a little, so that it is seen to belong there.
  const asides = [x + half / 2, x - half / 2, x + half - 6, x - half + 6]
  const [above, below, level] = [y - gap, y + gap + font * 0.75, y + font * 0.35]
  const sides = { above: [x, above], right: [x + half + 9, level], below: [x, below] } as const
  const places: (readonly [number, number])[] = [
    sides[side],
    sides.above,
    sides.right,
    [x - half - 9, level],
    sides.below,
    ...[above, below].flatMap((at) => asides.map((to) => [to, at] as const)),
    ...[above - gap, below + gap].flatMap((at) => [x, ...asides].map((to) => [to, at] as const)),
  ]
  return places.map(([tx, ty]) => ({
    tx,
    ty,
    box: { x0: tx - half - 2, x1: tx + half + 2, y0: ty - font, y1: ty + font * 0.3 },
  }))
}
