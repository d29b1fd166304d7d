import type { Stamp } from '../values/cleaned.ts'
import type { Block, Page } from '../values/page.ts'
import { hasDate } from './date-line.ts'
import { placesWhere } from './places.ts'
import type { Shape } from './shape.ts'
import type { View } from './view.ts'

/** Further from the body a dated line belongs to another article of the page, as a rule. */
const REACH = 15
/** Share buttons and players may stand between the title and the text, a page's whole menu does not. */
const UNDER_TITLE = 40
/** A dateline is over by then. */
const DATELINE_CHARS = 240
/** Characters of a title that no other article shares. */
const NAMED = 20
/** A comment under the heading of comments, and a title of another article, with no line between it and its day. */
const COMMENT_LINES = 8
const TITLE_WORDS = 3
function isOfOthers(view: View, i: number): boolean {
  if (view.section[i] === 'comments') return (view.sectionAge[i] as number) <= COMMENT_LINES
  const words = (k: number): number => view.shapes[k]?.words ?? 0
  // A title with its day behind it, or the day right under the heading and a title behind that.
  return (
    view.section[i] === 'related' &&
    (words(i - 1) >= TITLE_WORDS || ((view.sectionAge[i] as number) <= 1 && words(i + 1) >= TITLE_WORDS))
  )
}
const OWN_FOOTER =
  /©|copyright|\(c\)|publi|posted|updated|stand:|menafn|опубл|\d{8,}|发布|更新|veröffentl|erstellt|verfasst|eingestellt|aktualisiert|mis en ligne|mise? à jour|pubblicat|aggiornat|geplaatst|gepubliceerd|dodano|opublik/i
/** A line that says so above the text tells the day of the page, however far off it stands. */
const SAYS_SO =
  /^\P{L}*(?:first )?(?:published|posted|veröffentlicht|erstellt|publi(?:é|cado|kováno)|pubblicato|geplaatst|gepubliceerd|опубликовано|发布|發布)/iu

/**
 * Everything that may carry the date of the page: what the metadata say, the address, dated lines around the body,
 * the openings of its first two paragraphs.
 * @param kept indices of the body's blocks, in order
 */
export function stampsOf(page: Page, view: View, kept: readonly number[], lead: Stamp | null): Stamp[] {
  const stamps: Stamp[] = []
  for (const d of page.meta.dates)
    stamps.push({
      where: d.source === 'declared' ? 'declared' : 'meta',
      source: d.source,
      line: null,
      text: d.value,
    })
  const address = page.url ?? page.meta.canonical
  if (address) stamps.push({ where: 'url', source: page.url ? null : 'canonical', line: null, text: address })
  if (lead) stamps.push(lead)
  const [first, last] = [kept[0] ?? 0, kept[kept.length - 1] ?? 0]
  const body = new Set(kept)
  const title = view.blocks[view.titleAt]?.text ?? ''
  const titled = placesWhere(view.blocks, ({ text }) => title !== '' && text === title)
  const isNearTitle = (i: number): boolean => titled.some((t) => i - t <= UNDER_TITLE && t - i <= 6)
  view.blocks.forEach((block, i) => {
    const { digits, mayHoldDay, mayHoldMonth } = view.shapes[i] as Shape
    if (digits === 0 || body.has(i) || block.text.length > 300) return
    if (view.roleAt(i) !== 'date line' && !hasDate(block.text, mayHoldDay, mayHoldMonth)) return
    if (/^https?:\/\/\S+$/.test(block.text)) {
      // The page's own address, printed above its text; pictures and links further down are others.
      if (i < 3) stamps.push({ where: 'url', source: 'line', line: block.line, text: block.text })
      return
    }
    const stamp = { source: null, line: block.line, text: block.text }
    // `Yards sell more boats was posted on 19 May 2010 under Trade.`: wherever it stands, it speaks of this article.
    const named = title.length >= NAMED && block.text.length > title.length && block.text.startsWith(title)
    if (named) stamps.push({ where: 'footer', ...stamp })
    else if (i < first && (first - i <= REACH || isNearTitle(i) || SAYS_SO.test(block.text)))
      stamps.push({ where: 'header', ...stamp })
    else if (i > first && i < last) stamps.push({ where: 'body', ...stamp })
    else if (i > last && (i - last <= REACH || OWN_FOOTER.test(block.text)))
      stamps.push({ where: 'footer', ...stamp, source: isOfOthers(view, i) ? 'others' : null })
  })
  for (const i of openings(view, kept)) {
    const block = view.blocks[i] as Block
    stamps.push({
      where: 'dateline',
      source: null,
      line: block.line,
      text: block.text.slice(0, DATELINE_CHARS),
    })
  }
  return stamps
}

/** The first two paragraphs: a lead of the site and headings may stand above the one that opens with the day. */
function openings(view: View, kept: readonly number[]): readonly number[] {
  const first = kept.slice(0, OPENING)
  const prose = first.filter((i) => !HEADING.test(view.blocks[i]?.tag ?? '')).slice(0, 2)
  return [...new Set([...kept.slice(0, 2), ...prose])]
}

const OPENING = 5
const HEADING = /^h[1-6]$/
