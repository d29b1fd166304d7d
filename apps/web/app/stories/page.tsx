import type { Metadata } from 'next'
import { connection } from 'next/server'
import { getStories } from '../../lib/api.ts'
import type { RawParams } from '../[topic]/search-params.ts'
import { Notices, Trouble } from '../parts/trouble.tsx'
import { readStoryParams } from './search-params.ts'
import { StoriesView } from './view.tsx'

export const metadata: Metadata = { title: 'Stories' }

/** One screen and a half; the rest is a link away. */
const storiesPerPage = 40

/** All stories, each once however many articles carry it. */
export default async function StoriesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  await connection()
  const { order, after, notices } = readStoryParams(await searchParams)
  const found = await getStories({
    sort: order === 'latest' ? '-published' : '-articles',
    limit: storiesPerPage,
    ...(after === null ? {} : { cursor: after }),
  })
  if (!found.ok) return <Trouble error={found.error} />
  const { data, page } = found.value
  return (
    <>
      <Notices notices={notices} />
      <StoriesView stories={data} total={page.total} next={page.next} order={order} />
    </>
  )
}
