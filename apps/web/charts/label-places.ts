import { textWidth } from './paint.ts'

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

const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1

/**
 * Places labels beside their points, in order of importance: on the side they ask for, else above, right, left or below, in the
 * first place that is free of other labels, points and the plot's edges. A label that finds none is left out: its value
 * is in the table.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  points: readonly Box[],
  within: Box,
  font: number,
): Placed[] {
  const placed: Placed[] = []
  for (const label of wanted) {
    const half = textWidth(label.text, font) / 2
    const gap = font * 0.8
    const above = { tx: label.x, ty: label.y - gap }
    const right = { tx: label.x + half + 9, ty: label.y + font * 0.35 }
    const below = { tx: label.x, ty: label.y + gap + font * 0.75 }
    const places = [
      { above, right, below }[label.side ?? 'above'],
      above,
      right,
      { tx: label.x - half - 9, ty: label.y + font * 0.35 },
      below,
      { tx: label.x - half + 6, ty: label.y - gap },
      { tx: label.x + half - 6, ty: label.y - gap },
      { tx: label.x - half + 6, ty: label.y - gap * 1.9 },
    ]
    for (const { tx, ty } of places) {
      const box = { x0: tx - half - 2, x1: tx + half + 2, y0: ty - font, y1: ty + font * 0.3 }
      const inside = box.x0 >= within.x0 && box.x1 <= within.x1 && box.y0 >= within.y0 && box.y1 <= within.y1
      const others = points.filter(
        (p) => !(p.x0 <= label.x && label.x <= p.x1 && p.y0 <= label.y && label.y <= p.y1),
      )
      if (inside && ![...placed.map((p) => p.box), ...others].some((other) => overlaps(box, other))) {
        placed.push({ ...label, tx, ty, box })
        break
      }
    }
  }
  return placed
}
