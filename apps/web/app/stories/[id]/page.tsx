import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { getClaims, getStory, isNotFound } from '../../../lib/api.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { StoryView } from './view.tsx'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await getStory(decodeURIComponent((await params).id))
  return { title: (answer.ok ? answer.value.data.title : null) ?? 'Story' }
}

/** One story: its origin, its copies by time, and what each copy changed. */
export default async function StoryPage({ params }: Props) {
  await connection()
  const found = await getStory(decodeURIComponent((await params).id))
  if (!found.ok) {
    if (isNotFound(found.error)) notFound()
    return <Trouble error={found.error} />
  }
  const story = found.value.data
  const claims = await getClaims({ article: story.origin, limit: 100 })
  return <StoryView story={story} claims={claims.ok ? claims.value.data : []} />
}
