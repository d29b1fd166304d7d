import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { getArticle, getWhy, isNotFound } from '../../../../lib/api.ts'
import { Trouble } from '../../../parts/trouble.tsx'
import { WhyView } from './view.tsx'

type Props = { params: Promise<{ id: string }> }

export const metadata: Metadata = { title: 'How a text was read' }

/** One article sentence by sentence: what each number was read as, from what, and why another is no claim. */
export default async function WhyPage({ params }: Props) {
  await connection()
  const id = decodeURIComponent((await params).id)
  const [article, why] = await Promise.all([getArticle(id), getWhy(id)])
  for (const answer of [article, why]) {
    if (answer.ok) continue
    if (isNotFound(answer.error)) notFound()
    return <Trouble error={answer.error} />
  }
  return article.ok && why.ok ? <WhyView article={article.value.data} why={why.value.data} /> : null
}
