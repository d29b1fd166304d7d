import { type Outcome, dropped, kept } from '../outcome.ts'
import type { Cleaned, Dropped, Paragraph, Stamp } from '../values/cleaned.ts'
import type { Page } from '../values/page.ts'
import { type LearnedBoilerplate, recurrence } from './learn.ts'
import { scoreBlocks } from './model.ts'
import { prepare } from './prepare.ts'

/** The article in a page: what is left when title, byline, captions, dates and all that is not the article are out. */
export function clean(page: Page, learned?: LearnedBoilerplate): Outcome<Cleaned> {
  const stamps: Stamp[] = []
  for (const d of page.meta.dates) stamps.push({ where: d.source === 'declared' ? 'declared' : 'meta', source: d.source, line: null, text: d.value })
  if (page.url) stamps.push({ where: 'url', source: null, line: null, text: page.url })
  const { view, lead } = prepare(page)
  if (lead) stamps.push(lead)
  const scores = scoreBlocks(view)
  const out: Dropped[] = []
  const paragraphs: Paragraph[] = []
  let text = ''
  let title: string | null = page.meta.titles[0]?.value ?? null
  view.blocks.forEach((b, i) => {
    const drop = (rule: string) => out.push({ line: b.line, rule, text: b.text })
    const shape = view.shapes[i]!
    if (recurrence(learned, b.text)) drop('learned: stands on other pages too')
    else if ((scores.chance[i] as number) < 0.5) {
      if (shape.dated && shape.chars < 120) stamps.push({ where: paragraphs.length === 0 ? 'header' : 'footer', source: null, line: b.line, text: b.text })
      drop(scores.against(i))
    }
    else if (i === view.titleAt) { title ??= b.text; drop('title') }
    else {
      if (paragraphs.length === 0) stamps.push({ where: 'dateline', source: null, line: b.line, text: b.text.slice(0, 120) })
      const start = text === '' ? 0 : text.length + 2
      text = text === '' ? b.text : `${text}\n\n${b.text}`
      paragraphs.push({ start, end: text.length, line: b.line, kind: 'body' })
    }
  })
  if (text === '') return dropped('not_an_article', 'no paragraph')
  return kept({ title, byline: null, agency: null, text, paragraphs, dropped: out, stamps, lang: null })
}
