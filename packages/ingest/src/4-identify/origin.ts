/** What the choice of an origin looks at. */
export type Copy = {
  readonly article: string
  readonly published: string | null
  /** The agency that the article credits. */
  readonly agency: string | null
  readonly site: string | null
  readonly length: number
}

/**
 * The origin of a story: the earliest dated copy; on one day the one that stands on the site of the agency it
 * credits, then the longest (a reprint is a cut), then the smallest id, so that the order of arrival does not matter.
 */
export function chooseOrigin(copies: readonly Copy[]): string | null {
  const best = [...copies].sort(
    (a, b) =>
      (a.published ?? '9999').localeCompare(b.published ?? '9999', 'en') ||
      Number(isOwn(b)) - Number(isOwn(a)) ||
      b.length - a.length ||
      (a.article < b.article ? -1 : 1),
  )[0]
  return best?.article ?? null
}

const isOwn = (copy: Copy): boolean =>
  copy.agency !== null &&
  copy.site !== null &&
  copy.site.toLowerCase().includes(copy.agency.toLowerCase().replace(/\W/g, ''))
