import { Readability } from '@mozilla/readability'
import { extractFromHtml } from '@extractus/article-extractor'
import { Defuddle } from 'defuddle/node'
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import unfluff from 'unfluff'
import { decode } from '../src/1-decode/decode.ts'
import { clean } from '../src/2-clean/clean.ts'
import { date } from '../src/3-date/date.ts'
import { TODAY } from '../eval/dates.ts'

/** What a system makes of a page; `html` is turned to lines by the bench, for all systems alike. */
export type Found = {
  readonly html?: string
  readonly text?: string
  readonly title: string | null
  readonly byline: string | null
  readonly published: string | null
}
export type CleanPeer = {
  readonly name: string
  readonly read: (bytes: Uint8Array, html: string, url: string) => Found | null | Promise<Found | null>
}

const absent = (text: string | null | undefined): string | null => text || null

/** Ourselves: from the bytes on, with the day, as a page goes through the pipeline. */
const own: CleanPeer = {
  name: 'factline',
  read: (bytes, _html, url) => {
    const declared = { title: null, published: null, byline: null, content_type: null }
    const decoded = decode({ path: 'page', bytes, url, declared })
    const pages = decoded.outcome === 'kept' ? decoded.value : []
    const found = pages.flatMap((page) => {
      const cleaned = clean(page)
      if (cleaned.outcome === 'dropped') return []
      const { text, title, byline } = cleaned.value
      return [{ text, title, byline, published: date(cleaned.value, page, { today: TODAY }).published }]
    })
    return found[0] ? { ...found[0], text: found.map(({ text }) => text).join('\n\n') } : null
  },
}

const readable = (document: object): Found | null => {
  const found = new Readability(document).parse()
  return found === null
    ? null
    : {
        html: found.content ?? '',
        title: absent(found.title),
        byline: absent(found.byline),
        published: absent(found.publishedTime),
      }
}

/** Extractors that run here, each called as its own documentation calls it, none of them allowed on the network. */
export const cleanPeers: readonly CleanPeer[] = [
  own,
  { name: '@mozilla/readability, linkedom', read: (_bytes, html) => readable(parseHTML(html).document) },
  {
    name: '@mozilla/readability, jsdom',
    read: (_bytes, html, url) => {
      const { window } = new JSDOM(html, { url })
      try {
        return readable(window.document)
      } finally {
        window.close()
      }
    },
  },
  {
    name: 'defuddle, linkedom',
    read: async (_bytes, html, url) => {
      const found = await Defuddle(parseHTML(html).document, url, { useAsync: false })
      return {
        html: found.content,
        title: absent(found.title),
        byline: absent(found.author),
        published: absent(found.published),
      }
    },
  },
  {
    name: '@extractus/article-extractor',
    read: async (_bytes, html, url) => {
      const found = await extractFromHtml(html, url)
      return (
        found && {
          html: found.content ?? '',
          title: absent(found.title),
          byline: absent(found.author),
          published: absent(found.published),
        }
      )
    },
  },
  {
    name: 'unfluff',
    read: (_bytes, html) => {
      const { text, title, author, date: published } = unfluff(html)
      return { text, title: absent(title), byline: absent(author.join('; ')), published: absent(published) }
    },
  },
]
