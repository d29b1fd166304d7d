import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { allPages } from '../../../lib/all-pages.ts'
import { getArticle, getObservations, getStory, isNotFound } from '../../../lib/api.ts'
import { isDraft } from '../../../lib/draft.ts'
import { Trouble } from '../../parts/trouble.tsx'
import { ArticleView } from './view.tsx'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = await getArticle(decodeURIComponent((await params).id))
  if (!answer.ok) return { title: 'Article' }
  const { title, opening } = answer.value.data
  return { title: title ?? opening ?? 'Article' }
}

/** One article: its cleaned text with the claims marked in it, and everything that was decided about it. */
export default async function ArticlePage({ params }: Props) {
  await connection()
  const found = await getArticle(decodeURIComponent((await params).id))
  if (!found.ok) {
    if (isNotFound(found.error)) notFound()
    return <Trouble error={found.error} />
  }
  const article = found.value.data
  const series = [...new Set(article.claims.filter((claim) => !isDraft(claim)).map((claim) => claim.series))]
  const [story, observed] = await Promise.all([
    getStory(article.story),
    series.length === 0 ? null : allPages(getObservations, { series }),
  ])
  return (
    <ArticleView
      article={article}
      story={story.ok ? story.value.data : null}
      // Without them the page still shows its text; it only does not say what others say.
      observations={observed?.ok === true ? observed.value.rows : []}
    />
  )
}
