// Just what the bench asks of its peers: some come without types, the others with those of a browser.
declare module '@mozilla/readability' {
  export class Readability {
    constructor(document: object)
    parse(): {
      content?: string | null
      title?: string | null
      byline?: string | null
      publishedTime?: string | null
    } | null
  }
}
declare module 'linkedom' {
  export function parseHTML(html: string): { document: object }
}
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { url: string })
    window: { document: object; close(): void }
  }
}
declare module 'defuddle/node' {
  export function Defuddle(
    document: object,
    url: string,
    options: { useAsync: boolean },
  ): Promise<{ content: string; title: string; author: string; published: string }>
}
declare module '@extractus/article-extractor' {
  export function extractFromHtml(
    html: string,
    url: string,
  ): Promise<{ content?: string; title?: string; author?: string; published?: string } | null>
}
declare module 'unfluff' {
  export default function unfluff(html: string): {
    text: string
    title: string
    author: readonly string[]
    date: string | null
  }
}
