import type { ArticleDetail } from '@factline/schema/contract/article'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { camp, claim, observation } from '../../../lib/example.ts'
import { MarkedText } from '../../parts/marked-text.tsx'
import { Taken } from './taken.tsx'

const text = 'Trade came to 240 bn. Next year brings 250 bn.'
const counts = claim('counts', { value_span: [14, 20], confidence: 0.8 })
const draft = claim('draft', { value_span: [39, 45], confidence: 0.3, period: '2024' })
const article = {
  id: 'a',
  text,
  lang: 'en',
  claims: [counts, draft],
  events: [],
  paragraphs: [{ start: 0, end: text.length, line: 1, kind: 'body' }],
} as unknown as ArticleDetail

test('what counts nowhere stands apart from the claims and is called a draft', () => {
  const html = renderToStaticMarkup(<Taken article={article} observations={[]} />)
  expect(html).toContain('1 claim in this text')
  expect(html.slice(0, html.indexOf('<details'))).not.toContain('2024')
  expect(html.slice(html.indexOf('<details'))).toMatch(/1 draft, counted nowhere.*2024/s)
})

test('a claim that others contradict says so', () => {
  const observed = observation('2023', 240e9, { camps: [camp(240e9, ['counts']), camp(237e9, ['x'])] })
  expect(renderToStaticMarkup(<Taken article={article} observations={[observed]} />)).toContain(
    'others say $237bn',
  )
})

test('a draft is marked in the text as one, and leads to no number', () => {
  const html = renderToStaticMarkup(<MarkedText article={article} />)
  expect(html).toMatch(/<a id="c-counts"[^>]*class="mark mark-level"/)
  expect(html).toMatch(/<mark id="c-draft"[^>]*class="mark mark-draft"[^>]*title="Draft, counted nowhere/)
})
