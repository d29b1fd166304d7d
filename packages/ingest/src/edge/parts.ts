import type { Item } from '../values/item.ts'

/** A line that is one sign drawn out, as people part what they put into one file. */
const RULE = /^\s*([=\-*_#~+])\1{2,}\s*$/
/** A heading may be underlined; behind an article its last sentence has ended. */
const ENDED = /(?:^|[.!?…。！？"”»)])\s*$/
/** So many kinds of such lines are looked at. */
const MOST_MARKS = 5
/** In characters: less is a heading, a credit or a footer. */
const LEAST_PART = 400

/** How many articles a text file seems to hold, and the line that parts them; null where it seems to be one. */
export function looksParted(item: Item): { readonly parts: number; readonly mark: string } | null {
  if (
    item.place !== undefined ||
    /^\s*[<{[]/.test(Buffer.from(item.bytes.subarray(0, 64)).toString('latin1'))
  )
    return null
  const lines = Buffer.from(item.bytes).toString().split('\n')
  const sizes = new Map<string, number[]>()
  lines.forEach((line, n) => {
    if (sizes.size < MOST_MARKS && RULE.test(line) && ENDED.test(lines[n - 1] ?? ''))
      sizes.set(line.trim(), [])
  })
  for (const [mark, parts] of sizes) {
    parts.push(0)
    for (const line of lines)
      if (line.trim() === mark) parts.push(0)
      else parts[parts.length - 1] = (parts.at(-1) as number) + line.trim().length
    const whole = parts.filter((size) => size >= LEAST_PART).length
    if (whole > 1) return { parts: whole, mark }
  }
  return null
}

/**
 * The articles in one text file, parted by lines that are the separator and nothing else. A record of a larger file, and
 * a file without such a line, is handed on as it is.
 */
export function* partsOf(item: Item, separator: string): Generator<Item> {
  if (item.place !== undefined) {
    yield item
    return
  }
  // A character a byte, so that what is cut is cut where it stands, whatever the character set.
  const source = Buffer.from(item.bytes).toString('latin1')
  const mark = Buffer.from(separator.trim()).toString('latin1')
  const parts: { lines: string[]; line: number }[] = [{ lines: [], line: 1 }]
  for (const [n, line] of source.split('\n').entries()) {
    if (line.trim() === mark) parts.push({ lines: [], line: n + 2 })
    else parts.at(-1)?.lines.push(line)
  }
  const filled = parts.filter(({ lines }) => lines.some((line) => line.trim() !== ''))
  if (parts.length === 1 || filled.length === 0) yield item
  else
    for (const [n, { lines, line }] of filled.entries()) {
      const bytes = Buffer.from(lines.join('\n'), 'latin1')
      yield { ...item, path: `${item.path}#${n + 1}`, place: `line ${line}`, bytes }
    }
}
