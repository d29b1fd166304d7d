import type { Cleaned, Stamp } from '../values/cleaned.ts'
import type { Page } from '../values/page.ts'

/** How near a line stands to the title and the first words of the article. */
export type Place = {
  readonly by: number
  readonly why: string
  /** Among the first lines, with others between it and the title. */
  readonly masthead?: true
}

/** In blocks. The line of date stands under the title or right above the text; further off, days are those of teasers. */
const NEAR = 3
const FAR = 8
const NOWHERE: Place = { by: 0, why: '' }
const MASTHEAD: Place = { by: 0, why: 'at the head of the page', masthead: true }

/** Tells the place of a stamp by the blocks between it and the title, or the first paragraph. */
export function placesOf({ title, paragraphs }: Cleaned, page: Page): (stamp: Stamp) => Place {
  const at = new Map<number, number>()
  page.blocks.forEach((block, i) => {
    if (!at.has(block.line)) at.set(block.line, i)
  })
  const first = at.get(paragraphs.find((p) => p.kind === 'body')?.line ?? -1)
  const titled = title === null ? -1 : page.blocks.findIndex((block) => block.text === title)
  return (stamp) => {
    const own = stamp.line === null ? undefined : at.get(stamp.line)
    if (own === undefined || stamp.where === 'footer') return NOWHERE
    const begins = titled >= 0 ? titled : (first ?? 0)
    if (page.kind === 'text' && own < NEAR && begins - own >= NEAR) return MASTHEAD
    const gaps = [
      titled >= 0 ? Math.abs(own - titled) : null,
      first === undefined ? null : Math.abs(first - own),
    ].filter((gap) => gap !== null)
    if (gaps.length === 0) return NOWHERE
    const gap = Math.min(...gaps)
    if (gap <= NEAR) return { by: 0.06, why: 'near the title or the first words' }
    return gap > FAR ? { by: -0.12, why: 'far from the title and the first words' } : NOWHERE
  }
}
