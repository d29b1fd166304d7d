import { describe, expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

const PROSE = [
  'The yards on the river sold more boats than in any year before, their association said on Friday.',
  'Two in three of them went abroad, and the rest stayed with the fishers of the coast.',
  'The owner chooses a hull, the yard builds it, and nobody asks for the price of it until it swims.',
]
const HEADINGS = ['Step 4', 'Summary', '#2 Memory', 'Kritik', 'What is next', 'The « head » of the yard']

function keptOf(body: string): string {
  const html = `<html><body><div class="page"><h1>Yards sell more boats than ever</h1>${PROSE.map((words) => `<p>${words}</p>`).join('')}${body}</div></body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page', bytes: new TextEncoder().encode(html), url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return cleaned.value.text
}
const sections = (heading: (words: string) => string): string =>
  HEADINGS.map(
    (words, i) => `${heading(words)}<div><p>In yard ${i} it is told so: ${PROSE[i % 3]}</p></div>`,
  ).join('')

describe('headings between the paragraphs of an article stay', () => {
  test.each(['h2', 'h3', 'h5'])('%s, whatever the site calls them', (tag) => {
    for (const name of ['', 'title', 'box-title', 'heading']) {
      const text = keptOf(sections((words) => `<div><${tag} class="${name}">${words}</${tag}></div>`))
      expect(HEADINGS.filter((words) => !text.includes(words))).toEqual([])
    }
  })

  test('with a picture between heading and paragraph', () => {
    const text = keptOf(
      sections(
        (words) => `<h3 class="title">${words}</h3><figure><figcaption>The yard</figcaption></figure>`,
      ),
    )
    expect(HEADINGS.filter((words) => !text.includes(words))).toEqual([])
  })

  test('and titles of other articles, which are links, go', () => {
    const text = keptOf(
      sections((words) => `<div><h3 class="title"><a href="/${words.length}">${words}</a></h3></div>`),
    )
    expect(text).not.toContain('Step 4')
  })
})
