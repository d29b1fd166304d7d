import type { Answer, Query } from './api.ts'

type Page<T> = { readonly data: T[]; readonly page: { readonly next: string | null; readonly total: number } }

/** Rows of a listing and whether some were left behind. */
export type Rows<T> = { readonly rows: readonly T[]; readonly total: number }

// 1000 rows a page: more than five of them would make a page nobody can read, and a slow one.
const mostPages = 5

/** Walks the pages of a listing to its end, or to the fifth. The first page that fails ends the walk with its error. */
export async function allPages<T>(
  ask: (query: Query) => Promise<Answer<Page<T>>>,
  query: Query,
): Promise<Answer<Rows<T>>> {
  const rows: T[] = []
  let cursor: string | undefined
  let total = 0
  for (let n = 0; n < mostPages; n++) {
    const answer = await ask({ ...query, limit: 1000, cursor })
    if (!answer.ok) return answer
    rows.push(...answer.value.data)
    total = answer.value.page.total
    if (answer.value.page.next === null) break
    cursor = answer.value.page.next
  }
  return { ok: true, value: { rows, total } }
}
