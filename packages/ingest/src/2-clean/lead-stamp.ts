/** The stamp that some scrapers set before a text, to the day or to the month: ` date 2024-10-28 BEIJING, October 28 …`. */
const STAMP =
  /^\s*date[ :]+(\d{4}-\d{1,2}(?:-\d{1,2})?)(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?(?:\s+|$)/i

/** Parts the stamp from the line behind it; null where the line opens with none. */
export function leadStamp(text: string): { readonly stamp: string; readonly rest: string } | null {
  const found = STAMP.exec(text)
  return found ? { stamp: found[0].trim(), rest: text.slice(found[0].length) } : null
}
