import type { StoryRow } from '@factline/schema/contract/story'
import { formatDay } from '../../lib/day.ts'
import { storiesHref, storyHref } from '../../lib/links.ts'
import { counted } from '../../lib/number.ts'

/** What came in, the latest first. */
export function LatestStories({ stories }: { stories: readonly StoryRow[] }) {
  return (
    <section aria-labelledby="latest">
      <h2 id="latest" className="kicker border-t border-ink pt-2">
        Latest reports
      </h2>
      <ul>
        {stories.map((story) => (
          <li key={story.id} className="border-b border-rule py-2.5">
            <a href={storyHref(story.id)} className="leading-snug font-medium no-underline hover:underline">
              {story.title ?? story.opening}
            </a>
            <p className="mt-0.5 text-xs text-muted">
              {story.published === null ? 'Undated' : formatDay(story.published)} ·{' '}
              {story.claims === 0 ? 'no claims' : counted(story.claims, 'claim')}
              {story.articles > 1 ? ` · ${counted(story.articles - 1, 'reprint')}` : ''}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm">
        <a href={storiesHref('reprinted')}>All stories, the most reprinted first</a>
      </p>
    </section>
  )
}
