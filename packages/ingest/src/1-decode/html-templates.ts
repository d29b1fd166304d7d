/** A template with so much text and no place to fill in is the article itself, put on the page by a script. */
const LEAST_TEXT = 400

const TEMPLATE =
  /<script\b[^>]{0,200}\btype=["']text\/(?:x-)?template["'][^>]{0,200}>([\s\S]*?)<\/script\s*>/gi

/**
 * A page with the articles that it keeps in script templates laid open (`<script type="text/template">`), as its own
 * script would do. Templates with gaps for values, and short ones, stay what they are. Keeps the count of lines.
 */
export function openTemplates(html: string): string {
  if (!html.includes('text/template') && !html.includes('text/x-template')) return html
  return html.replace(TEMPLATE, (whole, inner: string) =>
    inner.length < LEAST_TEXT || /\{\{|<%|\$\{/.test(inner) ? whole : `<div>${inner}</div>`,
  )
}
