import type { Page } from '../values/page.ts'
import type { View } from './view.ts'

/** Says why a page holds no article; null where it holds one. */
export function whyNoArticle(_page: Page, _view: View, kept: readonly number[], _title: string | null): string | null {
  return kept.length === 0 ? 'no paragraph of an article was found' : null
}
