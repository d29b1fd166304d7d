/** A template with so much text and no place to fill in is the article itself, put on the page by a script. */
const LEAST_TEXT = 400

const OPENING = /<script\b[^>]{0,200}\btype=["']text\/(?:x-)?template["'][^>]{0,200}>/gi
const CLOSING = /<\/script\s{0,20}>/gi

/**
 * A page with the articles that it keeps in script templates laid open (`<script type="text/template">`), as its own
 * script would do. Templates with gaps for values, short ones and those without an end stay what they are. Keeps the
 * count of lines. Linear: an end that is missing once is not looked for again.
 */
export function openTemplates(html: string): string {
  if (!html.includes('text/template') && !html.includes('text/x-template')) return html
  let opened = ''
  let from = 0
  for (;;) {
    OPENING.lastIndex = from
    const start = OPENING.exec(html)
    if (start === null) break
    CLOSING.lastIndex = OPENING.lastIndex
    const end = CLOSING.exec(html)
    if (end === null) break
    const inner = html.slice(OPENING.lastIndex, end.index)
    opened += isArticle(inner)
      ? `${html.slice(from, start.index)}<div>${inner}</div>`
      : html.slice(from, CLOSING.lastIndex)
    from = CLOSING.lastIndex
  }
  return opened + html.slice(from)
}

const isArticle = (template: string): boolean =>
  template.length >= LEAST_TEXT && !/\{\{|<%|\$\{/.test(template)
