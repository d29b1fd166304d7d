'use client'

import { topicCodes, topics } from '@factline/schema/vocabulary/products'
import { usePathname } from 'next/navigation'

const pages: readonly (readonly [href: string, name: string])[] = [
  ['/', 'Overview'],
  ...topicCodes.map((topic) => [`/${topic}`, topics[topic]] as const),
  ['/stories', 'Stories'],
]

/** The way to each desk; the page that one is on is underlined and told. */
export function DeskNav() {
  const here = usePathname()
  return (
    <nav aria-label="Desks" className="mt-3">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem] font-semibold sm:gap-x-6">
        {pages.map(([href, name]) => (
          <li key={href}>
            <a
              href={href}
              aria-current={href === here ? 'page' : undefined}
              className="inline-block border-b-2 border-transparent py-1 no-underline hover:border-rule aria-[current]:border-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
