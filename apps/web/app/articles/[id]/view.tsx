import type { ArticleDetail } from '@factline/schema/contract/article'
import type { ObservationRow } from '@factline/schema/contract/observation'
import type { StoryDetail } from '@factline/schema/contract/story'
import { formatDay } from '../../../lib/day.ts'
import { articleHref, storyHref } from '../../../lib/links.ts'
import { counted } from '../../../lib/number.ts'
import { MarkedText } from '../../parts/marked-text.tsx'
import { DateEvidence, Removed } from './evidence.tsx'
import { Taken } from './taken.tsx'

/** An article's page: the text on the left, what was taken out of it on the right. */
export function ArticleView({
  article,
  story,
  observations,
}: {
  article: ArticleDetail
  story: StoryDetail | null
  /** Of the series that the article speaks of. */
  observations: readonly ObservationRow[]
}) {
  return (
    <>
      <p className="kicker mt-6">{article.site ?? article.path}</p>
      <h1 className="headline mt-2 max-w-[52rem] text-3xl sm:text-4xl" lang={article.lang ?? undefined}>
        {titleOf(article, story)}
      </h1>
      <p className="mt-2 text-sm text-muted">
        {[article.byline, article.agency].filter((who) => who !== null).join(', ')}
        {article.byline === null && article.agency === null ? '' : ' · '}
        {article.published === null ? 'Undated' : formatDay(article.published)}
        {article.published_source === null ? '' : ` (read from: ${article.published_source})`}
        {article.url === null || !/^https?:/.test(article.url) ? null : (
          <>
            {' · '}
            <a href={article.url} rel="noreferrer">
              original page
            </a>
          </>
        )}
      </p>
      <div className="mt-8 grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <MarkedText article={article} />
          <DateEvidence article={article} />
          <Removed dropped={article.dropped} />
        </div>
        <aside className="space-y-8 text-sm">
          <Taken article={article} observations={observations} />
          <Copies article={article} story={story} />
        </aside>
      </div>
    </>
  )
}

/** A copy without a title goes by that of its story: what a copy opens with may be the menu of its site. */
const titleOf = (article: ArticleDetail, story: StoryDetail | null): string | null =>
  article.title ??
  (story === null || article.relation === 'origin' ? article.opening : (story.title ?? story.opening))

function Copies({ article, story }: { article: ArticleDetail; story: StoryDetail | null }) {
  const others = (story?.members ?? []).filter((member) => member.id !== article.id)
  return (
    <section className="border-t border-ink pt-2">
      <h2 className="headline text-xl">Story</h2>
      {others.length === 0 ? (
        <p className="mt-2 text-muted">No other article in the archive carries this text.</p>
      ) : (
        <>
          <p className="mt-2">
            {article.relation === 'origin' ? 'The earliest known copy of' : 'One of the copies of'}{' '}
            <a href={storyHref(article.story)}>a story that {counted(others.length + 1, 'article')} carry</a>.
            They count as one report.
          </p>
          <ul className="mt-2 space-y-1">
            {others.slice(0, 8).map((member) => (
              <li key={member.id}>
                <span className="text-muted">
                  {member.published === null ? 'undated' : formatDay(member.published)}
                  {member.relation === 'origin' ? ', origin' : ''}:
                </span>{' '}
                <a href={articleHref(member.id)}>{member.site ?? member.title ?? member.opening}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
