/** What makes two claims one voice: the text they stand in, or the owner of the outlets that wrote it. */
export type Kin = { readonly story: string; readonly owner?: string | null }

/**
 * How many independent voices there are. Claims of one story are one, and so are those of outlets of one owner;
 * a story that runs in outlets of two owners ties all of theirs together.
 */
export function independent(voices: readonly Kin[]): number {
  const parent = new Map<string, string>()
  const root = (name: string): string => {
    const above = parent.get(name)
    return above === undefined || above === name ? name : root(above)
  }
  for (const { story, owner } of voices) {
    const [text, house] = [`story ${story}`, owner == null ? null : `owner ${owner}`]
    if (!parent.has(text)) parent.set(text, text)
    if (house !== null) parent.set(root(house), root(text))
  }
  return new Set([...parent.keys()].map(root)).size
}
