import type { Item } from '../values/item.ts'

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
