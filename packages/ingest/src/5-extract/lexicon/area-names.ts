import { countryCodes } from '@factline/schema/vocabulary/areas'
import type { Entry } from './table.ts'

/** Names of every country in one language as CLDR has them, for the countries that the tables do not mention. */
export function officialNames(lang: string): Entry[] {
  const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' })
  return countryCodes.flatMap((area) => {
    const name = names.of(area)
    if (name === undefined || name.includes('(') || name.includes('&')) return []
    const form = lang === 'ru' ? stemmed(name) : name
    return [{ form, tags: [{ tag: 'area' as const, area, form: 'name' as const }], lowerOnly: false }]
  })
}

/** Russian names are inflected: the last vowels are left open. Names of several words stay as they are. */
const stemmed = (name: string): string => {
  const stem = name.replace(/[аяьйеоуыи]+$/i, '')
  return name.includes(' ') || name.includes('-') || stem.length < 4 ? name : `${stem}*`
}
