import type { StoryRow } from '@factline/schema/contract/story'
import { formatDay } from '../../lib/day.ts'
import { type StoryOrder, storiesHref, storyHref } from '../../lib/links.ts'
import { counted } from '../../lib/number.ts'

type Props = {
  stories: readonly StoryRow[]
  total: number
  next: string | null
  order: StoryOrder
}

const orders = [
  ['reprinted', 'Most reprinted'],
  ['latest', 'Latest'],
] as const

/** The list of stories: how many articles carry each text stands before its title. */
export function StoriesView({ stories, total, next, order }: Props) {
  return (
    <>
      <h1 className="headline mt-6 text-3xl sm:text-4xl">Stories</h1>
      <p className="mt-3 max-w-[44rem]">
        {counted(total, 'text')}, each counted once: a wire report and its reprints are one voice, however
        many articles carry it.
      </p>
      <nav aria-label="Order" className="mt-4">
        <ul className="flex gap-x-5 text-sm">
          {orders.map(([value, label]) => (
            <li key={value}>
              {value === order ? (
                <strong aria-current="true">{label}</strong>
              ) : (
                <a href={storiesHref(value)}>{label}</a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {stories.length === 0 ? <p className="mt-6 text-muted">No article was stored yet.</p> : null}
      <ul className="mt-4 max-w-[52rem] border-t border-ink">
        {stories.map((story) => (
          <li key={story.id} className="flex gap-4 border-b border-rule py-3">
            <p className="figures w-14 shrink-0 text-right leading-tight">
              <span
                className={`block text-2xl ${story.articles > 1 ? 'font-semibold text-accent' : 'text-muted'}`}
              >
                {story.articles}
              </span>
              <span className="text-xs text-muted">{story.articles === 1 ? 'article' : 'articles'}</span>
            </p>
            <div>
              <a href={storyHref(story.id)} className="leading-snug font-medium no-underline hover:underline">
                {story.title ?? story.opening}
              </a>
              <p className="mt-0.5 text-sm text-muted">
                {story.published === null ? 'Undated' : formatDay(story.published)} ·{' '}
                {story.claims === 0 ? 'no claims' : counted(story.claims, 'claim')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {next === null ? null : (
        <p className="mt-4">
          <a href={storiesHref(order, next)}>More stories</a>
        </p>
      )}
    </>
  )
}
