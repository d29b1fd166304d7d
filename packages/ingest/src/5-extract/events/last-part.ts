/**
 * What stands behind the last gap (`~`, `…`) of an event pattern with its macros put in: whatever the gap covers, these
 * words must come. Null where there is no gap outside of groups, or the whole pattern is a choice.
 */
export function lastPart(pattern: string): string | null {
  let depth = 0
  let from = -1
  for (let i = 0; i < pattern.length; i++) {
    const sign = pattern[i] ?? ''
    if (sign === '\\') i++
    else if (sign === '[') i = pattern.indexOf(']', i)
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (depth === 0 && sign === '|') return null
    else if (depth === 0 && (sign === '~' || sign === '…')) from = i + 1
  }
  return from < 0 ? null : pattern.slice(from).trimStart()
}
