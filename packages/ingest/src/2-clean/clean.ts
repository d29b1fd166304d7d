import { type Outcome, dropped, kept } from '../outcome.ts'
import type { Cleaned, Dropped, Paragraph, Stamp } from '../values/cleaned.ts'
import type { Block, Page } from '../values/page.ts'
import { type LearnedBoilerplate, recurrence } from './learn.ts'
import { leadStamp } from './lead-stamp.ts'
import { phraseKind } from './phrases.ts'
import { unwrap } from './unwrap.ts'

/** The article in a page: what is left when title, byline, captions, dates and all that is not the article are out. */
export function clean(page: Page, learned?: LearnedBoilerplate): Outcome<Cleaned> {
  const stamps: Stamp[] = []
  for (const d of page.meta.dates) stamps.push({ where: d.source === 'declared' ? 'declared' : 'meta', source: d.source, line: null, text: d.value })
  if (page.url) stamps.push({ where: 'url', source: null, line: null, text: page.url })
  let blocks: Block[] = [...page.blocks]
  const first = blocks[0]
  const lead = first ? leadStamp(first.text) : null
  if (first && lead) {
    stamps.push({ where: 'lead', source: null, line: first.line, text: lead.stamp })
    blocks = [{ ...first, text: lead.rest }, ...blocks.slice(1)].filter((b) => b.text !== '')
  }
  if (page.kind === 'text') blocks = unwrap(blocks)
  const out: Dropped[] = []
  const paragraphs: Paragraph[] = []
  let text = ''
  let title: string | null = page.meta.titles[0]?.value ?? null
  for (const b of blocks) {
    const drop = (rule: string) => out.push({ line: b.line, rule, text: b.text })
    const phrase = phraseKind(b.text.toLowerCase())
    if (recurrence(learned, b.text)) drop('learned: stands on other pages too')
    else if (phrase) drop(phrase)
    else if (b.link_chars > b.text.length / 2) drop('links')
    else if (b.text.length < 60 && !/[.!?。！？"”]$/.test(b.text)) {
      if (title === null && paragraphs.length === 0) title = b.text
      if (/\d{4}/.test(b.text)) stamps.push({ where: paragraphs.length === 0 ? 'header' : 'footer', source: null, line: b.line, text: b.text })
      drop('short')
    } else {
      if (paragraphs.length === 0) stamps.push({ where: 'dateline', source: null, line: b.line, text: b.text.slice(0, 120) })
      const start = text === '' ? 0 : text.length + 2
      text = text === '' ? b.text : `${text}\n\n${b.text}`
      paragraphs.push({ start, end: text.length, line: b.line, kind: 'body' })
    }
  }
  if (text === '') return dropped('not_an_article', 'no paragraph')
  return kept({ title, byline: null, agency: null, text, paragraphs, dropped: out, stamps, lang: null })
}
