import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { connection } from 'next/server'
import { getArticle, getClaims, getStory, isNotFound } from '../../../lib/api.ts'
import { storyHref } from '../../../lib/links.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { StoryView } from './view.tsx'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await getStory(decodeURIComponent((await params).id))
  return { title: answer.ok ? (answer.value.data.title ?? answer.value.data.opening) : 'Story' }
}

/** Articles whose texts are compared: a wire report that forty sites print is read on the first dozen of them. */
const mostTexts = 12

/** One story: its origin, its copies by time, and what each copy changed. */
export default async function StoryPage({ params }: Props) {
  await connection()
  const id = decodeURIComponent((await params).id)
  const found = await getStory(id)
  if (!found.ok) {
    if (isNotFound(found.error)) notFound()
    return <Trouble error={found.error} />
  }
  const story = found.value.data
  // The story was merged into another one since the link was made.
  if (story.id !== id) permanentRedirect(storyHref(story.id))
  const [claims, ...articles] = await Promise.all([
    getClaims({ article: story.origin, limit: 100 }),
    ...story.members.slice(0, mostTexts).map((member) => getArticle(member.id)),
  ])
  const texts = new Map(
    articles.flatMap((one): [string, string][] => (one.ok ? [[one.value.data.id, one.value.data.text]] : [])),
  )
  return <StoryView story={story} claims={claims.ok ? claims.value.data : []} texts={texts} />
}
