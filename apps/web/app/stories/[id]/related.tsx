import type { RelatedStory } from '@factline/schema/contract/story'
import { formatDay } from '../../../lib/day.ts'
import { storyHref } from '../../../lib/links.ts'
import { counted } from '../../../lib/number.ts'

const kinds = [
  ['same event', 'Other accounts of the same event'],
  ['follow-up', 'Before and after it'],
  ['template', 'The same report of other months or other subjects'],
] as const

/** Stories that belong together with this one and are not the same text. */
export function Related({ related }: { related: readonly RelatedStory[] }) {
  if (related.length === 0) return null
  return (
    <section className="mt-10 border-t border-ink pt-2" aria-labelledby="related">
      <h2 id="related" className="headline text-2xl">
        Related stories
      </h2>
      <div className="mt-4 grid gap-8 md:grid-cols-2 lg:grid-cols-3">
        {kinds.map(([kind, heading]) => {
          const stories = related.filter((story) => story.kind === kind)
          return stories.length === 0 ? null : (
            <div key={kind}>
              <h3 className="kicker">{heading}</h3>
              <ul className="mt-2 space-y-3 text-sm">
                {stories.map((story) => (
                  <li key={story.id}>
                    <a href={storyHref(story.id)}>{story.title}</a>
                    <p className="text-muted">
                      {story.published === null ? 'Undated' : formatDay(story.published)}
                      {story.site === null ? '' : ` · ${story.site}`}
                      {story.articles === 1 ? '' : ` · ${counted(story.articles, 'article')}`}
                      {' · '}
                      {story.why}
                    </p>
                    {story.one_voice === null ? null : (
                      <p className="text-dispute">Not independent of this story: {story.one_voice}</p>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}
