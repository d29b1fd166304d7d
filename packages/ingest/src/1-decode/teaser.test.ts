import { expect, test } from 'vitest'
import { decode } from './decode.ts'

function isPartial(source: string): boolean {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const bytes = new TextEncoder().encode(source)
  const pages = decode({ path: 'feed', bytes, url: null, declared })
  if (pages.outcome !== 'kept') throw new Error(pages.detail)
  return pages.value[0]?.partial ?? false
}
const rss = (description: string): string =>
  `<rss version="2.0"><channel><title>S</title><item><title>T</title><description><![CDATA[${description}]]></description></item></channel></rss>`
const whole = 'The port handled more grain than in any month before, the authority said. '.repeat(12)

test.each([
  ['is as long as an article', rss(whole), false],
  ['is one sentence', rss('One sentence of it.'), true],
  ['breaks off', rss(`${whole}<p>And then […]</p>`), true],
  ['asks to read on', rss(`${whole}&hellip; <a href="/1">Read more »</a>`), true],
  ['stands in a field for the whole', '{"title":"T","body":"One sentence of it."}', false],
  ['stands in a field for summaries', '{"title":"T","summary":"One sentence of it."}', true],
])('a text that %s: partial or not', (_what, source, partial) => expect(isPartial(source)).toBe(partial))
