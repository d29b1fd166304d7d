import type { StoryOrder } from '../../lib/links.ts'
import type { RawParams } from '../[topic]/search-params.ts'

type Read = { readonly order: StoryOrder; readonly after: string | null; readonly notices: readonly string[] }

/** Reads the address of the list of stories: `sort` is `reprinted` (as without it) or `latest`. What is not known is told. */
export function readStoryParams(raw: RawParams): Read {
  const notices = Object.keys(raw)
    .filter((name) => name !== 'sort' && name !== 'after')
    .map((name) => `“${name}” is no parameter of this page. It takes sort and after.`)
  const [sort, after] = [raw.sort, raw.after].map((value) => [value].flat()[0] || null)
  if (sort && sort !== 'latest' && sort !== 'reprinted')
    notices.push(`sort: “${sort}” is not known. Write reprinted or latest.`)
  return { order: sort === 'latest' ? 'latest' : 'reprinted', after: after ?? null, notices }
}
