import type { Cleaned, Paragraph, Stamp } from '../values/cleaned.ts'
import type { Block, Page } from '../values/page.ts'

/** How near a line stands to the title and the first words of the article. */
export type Place = {
  readonly by: number
  readonly why: string
  /** Among the first lines, with others between it and the title. */
  readonly masthead?: true
  /** Within a few lines under the title, before the first words, or under the last ones. */
  readonly near?: true
}

/** In blocks. The line of date stands under the title or right above the text; further off, days are those of teasers. */
const NEAR = 3
const FAR = 8
const NOWHERE: Place = { by: 0, why: '' }
const MASTHEAD: Place = { by: 0, why: 'at the head of the page', masthead: true }

/** Of two lines of date the nearer one is the article's: less than any other reason weighs. */
const STEP = 0.004

/** Tells the place of a stamp by the blocks between it and the title, or the first paragraph. */
export function placesOf({ title, text, paragraphs, stamps }: Cleaned, page: Page): (stamp: Stamp) => Place {
  const at = new Map<number, number[]>()
  for (const { line } of [...stamps, ...paragraphs]) if (line !== null) at.set(line, [])
  page.blocks.forEach((block, i) => at.get(block.line)?.push(i))
  // A page may stand on one single line: then the words tell which of its blocks is meant.
  const blockOf = (line: number | null, words: string): number | undefined => {
    const blocks = line === null ? [] : (at.get(line) ?? [])
    return blocks.find((i) => words.startsWith((page.blocks[i] as Block).text)) ?? blocks[0]
  }
  const place = (p: Paragraph | undefined): number | undefined =>
    p === undefined ? undefined : blockOf(p.line, text.slice(p.start, p.end))
  const first = place(paragraphs.find((p) => p.kind === 'body'))
  const last = place(paragraphs.at(-1)) ?? 0
  const titled = title === null ? [] : page.blocks.flatMap((block, i) => (block.text === title ? [i] : []))
  return (stamp) => {
    const own = blockOf(stamp.line, stamp.text)
    if (own === undefined) return NOWHERE
    if (stamp.where === 'footer') return own - last <= NEAR ? { by: 0, why: '', near: true } : NOWHERE
    const begins = titled[0] ?? first ?? 0
    if (page.kind === 'text' && own < NEAR && begins - own >= NEAR && !isJournal(page)) return MASTHEAD
    const gaps = [...titled, ...(first === undefined ? [] : [first])].map((i) => Math.abs(own - i))
    if (gaps.length === 0) return NOWHERE
    const gap = Math.min(...gaps)
    if (gap > FAR) return { by: -0.12, why: 'far from the title and the first words' }
    const by = -STEP * gap
    if (gap > NEAR) return { by, why: '' }
    // Under a title stands its own line of date, above it that of the page or of the article before.
    const under = titled.some((i) => i <= own && own - i <= NEAR)
    const why = 'near the title or the first words'
    return under ? { by: 0.06 + by, why, near: true } : { by: 0.055 + by, why }
  }
}

/** Lines at the end of a page among which the way to the next entry stands. */
const END = 12
const NEXT_ENTRY =
  /^(?:newer posts? .*(?:home|older)|neuerer post .*(?:startseite|älterer)|entrada más reciente .*(?:inicio|antigua)|article plus récent .*(?:accueil|ancien)|older posts?)/iu

/** A journal that sets the day of each entry above its title; it leads from entry to entry by their age. */
const isJournal = ({ blocks }: Page): boolean => blocks.slice(-END).some(({ text }) => NEXT_ENTRY.test(text))
