/** Letters; the teasers of feeds have one sentence or two, while short reports of agencies have four and more. */
const SHORT = 600
const CUT_OFF =
  /(?:\.\.\.|…|\[(?:…|\.\.\.|more|weiter)\]|(?:read more|weiterlesen|leer más|читать далее|阅读全文)\W*)\s*$/iu

/**
 * Whether what a feed calls a summary or a description is the opening of an article and not the whole of it: it is
 * short, or ends in dots or in an invitation to read on.
 */
export function isTeaser(summary: string): boolean {
  const words = summary
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/&(?:hellip|#8230|#x2026);/gi, '…')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length < SHORT || CUT_OFF.test(words.slice(-60))
}
