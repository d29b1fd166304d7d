import { isCounted, keepTables } from './flat-tables.ts'
import { keepLead } from './lead.ts'
import { nameAlone } from './near-names.ts'
import { isSentence, type Shape } from './shape.ts'
import { dropTail, lastOfText, mayLackStop } from './tail.ts'
import type { View } from './view.ts'

/**
 * Bare text has no elements that would hold a body together; these rules take their place. They change `rules`,
 * where null stands for a kept block.
 * 1. Above the title only prose stays, and right under it the lead does (`keepLead`).
 * 2. A whole sentence right behind a kept line stays more easily.
 * 3. A list or table (two rows and more, with bullets or figures) that begins right under a kept line stays whole,
 *    and so does a table of a line a row that the article leads to (`keepTables`).
 * 4. A heading between prose stays; neighbouring words in lower case, or with commas between, are tags.
 * 5. Under a heading of other articles or of comments nothing stays until prose begins again.
 * 6. What trails behind the last sentence or datum goes (`dropTail`), and names above the first one.
 * 7. A numbered line that comes again as a heading is the table of contents.
 */
export function mendEdges(
  view: View,
  rules: (string | null)[],
  judgedByScore: readonly boolean[],
  chance: Float64Array,
): void {
  aboveTitle(view, rules)
  keepLead(view, rules, judgedByScore)
  followOn(view, rules, judgedByScore, chance)
  keepRows(view, rules, judgedByScore, chance)
  keepTables(view, rules, judgedByScore)
  keepHeadings(view, rules, judgedByScore, chance)
  underHeadings(view, rules)
  tags(view, rules)
  dropTail(view, rules, chance)
  namesAbove(view, rules)
  signed(view, rules)
  contents(view, rules)
}

/** In lines below the title: who wrote it, beside a day. */
const SIGNED = 6

/** A name alone beside the day under the title is the byline, though no word says so. */
function signed(view: View, rules: (string | null)[]): void {
  if (view.titleAt < 0) return
  const isDay = (i: number): boolean => rules[i] === 'date line'
  for (let i = view.titleAt + 1; i <= Math.min(view.titleAt + SIGNED, rules.length - 1); i += 1) {
    if (rules[i] !== null || (!isDay(i - 1) && !isDay(i + 1))) continue
    if (nameAlone(view.blocks[i]?.text ?? '') !== null) rules[i] = 'byline'
  }
}

/** A whole sentence right behind a kept line needs less to stay: articles do not stop and start again. */
const LIKELY_BEHIND = 0.3
/** Behind an insertion even less: its words have already told against the lines around it. */
const LIKELY_PAST_INSERT = 0.05

function followOn(
  view: View,
  rules: (string | null)[],
  judgedByScore: readonly boolean[],
  chance: Float64Array,
): void {
  const last = lastOfText(view)
  for (let i = 1; i < rules.length; i += 1) {
    const s = shapeAt(view, i)
    const open = i === last && isSentence(shapeAt(view, i - 1)) && mayLackStop(view, i)
    if (
      !judgedByScore[i] ||
      rules[i] === null ||
      !(isSentence(s) || open) ||
      s.truncated ||
      s.phrase !== null ||
      s.notice
    )
      continue
    const before = isInsert(view, i - 1) ? i - 2 : i - 1
    const needed = before === i - 1 ? LIKELY_BEHIND : LIKELY_PAST_INSERT
    if (rules[before] === null && (chance[i] as number) >= needed) rules[i] = null
  }
}

/** Anything likelier than this may be the heading of the prose that follows it. */
const LIKELY_HEADING = 0.15

const ADVERTISEMENT = /^\P{L}*(?:advertisement|anzeige|werbung|реклама|publicidad|publicité|广告)\P{L}*$/iu

/** A line that pages set between two paragraphs of an article: the word advertisement, "Read also: …". */
function isInsert(view: View, i: number): boolean {
  const text = view.blocks[i]?.text ?? ''
  return ADVERTISEMENT.test(text) || (view.shapes[i]?.phrase === 'related' && /[:：]\s*\S/.test(text))
}

const shapeAt = (view: View, i: number): Shape => view.shapes[i] as Shape
/** A sentence, or so many words that only its full stop can be missing. */
const isProse = (s: Shape): boolean => isSentence(s) || (s.words >= 12 && s.small > 0.15)

/** A word or two above the first sentence are the menu or a topic, unless they head what follows at once. */
function namesAbove(view: View, rules: (string | null)[]): void {
  const first = rules.findIndex((rule, i) => rule === null && isProse(shapeAt(view, i)))
  for (let i = 0; i < first; i += 1) {
    const s = shapeAt(view, i)
    const heads = i === first - 1 && !s.lower
    const isName = s.words <= 2 && !s.terminal && !s.colon && (s.digits === 0 || s.chars <= 4)
    if (rules[i] === null && isName && !heads) rules[i] = 'name above the text'
  }
}

/** A title with more of the prose above it is told by a heading inside the article. */
const PROSE_ABOVE = 0.1

/** Above the title only prose stays, if the title stands above the article. Changes `rules`. */
export function aboveTitle(view: View, rules: (string | null)[]): void {
  if (view.kind === 'html') {
    const isTold = (i: number): boolean => rules[i] === null && isSentence(shapeAt(view, i))
    let above = 0
    for (let i = 0; i < view.titleAt; i += 1) if (isTold(i)) above += shapeAt(view, i).chars
    if (above > view.totalProse * PROSE_ABOVE) return
  }
  const title = view.blocks[view.titleAt]?.text ?? ''
  for (let i = 0; i < view.titleAt; i += 1) {
    if (rules[i] !== null) continue
    if (!isProse(shapeAt(view, i))) rules[i] = 'above the title'
    // `Headline - The Site`, the title of the window, which many scrapes set first.
    else if (view.kind === 'text' && view.blocks[i]?.text.startsWith(title)) rules[i] = 'title'
  }
}

/** A row: a bullet, or a few words with figures and no sentence. */
const isRow = (s: Shape): boolean =>
  s.phrase === null &&
  !s.notice &&
  !s.colon &&
  (s.bullet ? s.chars < 250 : s.digits > 0 && s.words <= 12 && s.chars < 100 && !s.truncated)

const meanOf = (list: Float64Array, from: number, to: number): number =>
  list.subarray(from, to).reduce((sum, x) => sum + x, 0) / (to - from)

/** Rows whose figures stand on lines of their own have names between them: up to this many in a row. */
const NAMES_BETWEEN = 2
/** Rows that nothing announces stay where there are so many of them, not unlike the article on the whole. */
const ROWS = { enough: 4, likely: 0.25 }

/**
 * Rows belong to the article where a heading or a colon announces them, where they have bullets, or where prose goes
 * on behind them. Figures that merely trail behind the last sentence are as often prices of something else.
 */
function keepRows(
  view: View,
  rules: (string | null)[],
  judgedByScore: readonly boolean[],
  chance: Float64Array,
): void {
  const open = (k: number): boolean => k < rules.length && (rules[k] === null || judgedByScore[k] === true)
  for (let i = 0; i + 1 < rules.length; i += 1) {
    if (rules[i] !== null) continue
    let [end, names, rows, bullets] = [i + 1, 0, 0, 0]
    for (let k = i + 1; open(k) && !isSentence(shapeAt(view, k)); k += 1) {
      const s = shapeAt(view, k)
      if (isCounted(view.blocks[k]?.text ?? '')) break
      // A kept heading announces the rows itself, a line that is no heading of the article parts them from it.
      if (rows === 0 && !isRow(s) && (rules[k] === null || (chance[k] as number) < LIKELY_HEADING)) break
      names = isRow(s) ? 0 : names + 1
      if (names > NAMES_BETWEEN || s.phrase !== null || s.notice) break
      if (names > 0) continue
      end = k + 1
      rows += 1
      if (s.bullet) bullets += 1
    }
    const announced = !shapeAt(view, i).terminal
    const goesOn = rules[end] === null && isSentence(shapeAt(view, end))
    const likely = rows >= ROWS.enough && meanOf(chance, i + 1, end) >= ROWS.likely
    if (rows >= 2 && (announced || goesOn || bullets === rows || likely))
      for (let k = i + 1; k < end; k += 1) rules[k] = null
    if (rows > 0) i = end - 1
  }
}

/** A few words without a full stop, prose right behind and within three lines before: a heading of the article. */
function keepHeadings(
  view: View,
  rules: (string | null)[],
  judgedByScore: readonly boolean[],
  chance: Float64Array,
): void {
  for (let i = 1; i + 1 < rules.length; i += 1) {
    const s = shapeAt(view, i)
    if (
      !judgedByScore[i] ||
      rules[i] === null ||
      s.terminal ||
      s.words < 2 ||
      s.words > 14 ||
      s.phrase !== null
    )
      continue
    if ((chance[i] as number) < LIKELY_HEADING) continue
    const stays = (k: number): boolean => rules[k] === null && isSentence(shapeAt(view, k))
    if (stays(i + 1) && (stays(i - 1) || stays(i - 2) || stays(i - 3))) rules[i] = null
  }
}

/** Two and more neighbouring lines of a few words in lower case are tags; right under the title, a name is a source. */
function tags(view: View, rules: (string | null)[]): void {
  const isTag = (i: number): boolean => {
    const s = view.shapes[i]
    return (
      s !== undefined && s.lower && s.words > 0 && s.words <= 3 && s.digits === 0 && !s.terminal && !s.colon
    )
  }
  const isTags = (i: number): boolean => {
    const s = shapeAt(view, i)
    const names = s.lower && s.commas >= 2 && s.small === 0 && s.digits === 0 && !s.terminal && !s.colon
    return names && s.words <= (s.commas + 1) * 2
  }
  for (let i = 0; i < rules.length; i += 1)
    if (rules[i] === null && (isTags(i) || (isTag(i) && (isTag(i - 1) || isTag(i + 1))))) rules[i] = 'tag'
  for (let i = view.titleAt + 1; view.titleAt >= 0 && i < rules.length; i += 1) {
    const s = shapeAt(view, i)
    if (s.terminal || s.words > 5 || s.colon) break
    if (rules[i] === null && s.digits === 0 && !s.bullet) rules[i] = 'name under the title'
  }
}

/** So many make a text, though the last one has lost its stop. */
const MANY_SENTENCES = 4

/**
 * Under a heading like "Most read" everything goes until whole sentences begin again, or the title of the article comes.
 * Comments stand below what they are on: above the first sentence their name is that of a link.
 */
function underHeadings(view: View, rules: (string | null)[]): void {
  let heading: string | null = null
  let told = false
  rules.forEach((rule, i) => {
    const s = shapeAt(view, i)
    const opens = s.phrase === 'related' || (s.phrase === 'comments' && told)
    if (i === view.titleAt) heading = null
    else if (rule !== null && opens && s.words <= 6 && !s.colon) heading = view.blocks[i]?.text ?? ''
    else if ((s.words >= 8 && s.terminal && !s.truncated) || s.sentences >= MANY_SENTENCES) heading = null
    else if (rule === null && heading !== null) rules[i] = `under "${heading.slice(0, 40)}"`
    if (rules[i] === null && isSentence(s)) told = true
  })
}

/** A numbered line that comes again as a heading is a line of the table of contents. */
function contents(view: View, rules: (string | null)[]): void {
  const entries = new Map<number, string>()
  for (let i = 0; i < rules.length; i += 1)
    if (rules[i] === null && shapeAt(view, i).bullet)
      entries.set(i, (view.blocks[i]?.text ?? '').replace(NUMBER, '').toLowerCase())
  if (entries.size === 0) return
  const lengths = new Set([...entries.values()].map((name) => name.length))
  const later = new Set<string>()
  for (let i = rules.length - 1; i >= 0; i -= 1) {
    const text = view.blocks[i]?.text ?? ''
    if (entries.has(i) && later.has(entries.get(i) as string)) rules[i] = 'contents'
    if (lengths.has(text.length) && !shapeAt(view, i).bullet) later.add(text.toLowerCase())
  }
}

const NUMBER = /^\(?\d{1,2}[.)]\s*/
