import { products } from '@factline/schema/vocabulary/products'
import type { Item } from '../bind/item.ts'
import type { Frame } from '../frames/frame.ts'
import type { Tag } from '../lexicon/tag.ts'

/** What a stretch of text was taken for, in words; empty for grammatical words, which explain nothing alone. */
export function itemWords(item: Item): string {
  const { period } = item
  const said = [
    ...(period === null ? [] : [`time ${period.label ?? 'unresolved'} (${period.role})`]),
    ...item.tags.flatMap((tag) => tagWords(tag) ?? []),
  ]
  return said.length === 0 ? '' : [...new Set(said), ...(item.masked ? ['set aside'] : [])].join(', ')
}

function tagWords(tag: Tag): string | null {
  switch (tag.tag) {
    case 'area':
      return `area ${tag.area} (${tag.form})`
    case 'pair':
      return `pair ${tag.areas.join('–')}`
    case 'company':
      return `${tag.sector} ${tag.name} (${tag.area})`
    case 'product':
      return tag.product === null
        ? 'a product outside the vocabulary'
        : `product ${products[tag.product].label}`
    case 'cue':
      return `measure ${tag.cue}`
    case 'move':
      return tag.sign === 0 ? 'movement' : tag.sign > 0 ? 'rise' : 'fall'
    case 'modal':
      return tag.status
    case 'rank':
      return `rank of ${tag.head}`
    case 'superlative':
      return `place ${tag.value}`
    case 'source':
      return `source ${tag.name}`
    case 'say':
      return 'says'
    case 'skip':
      return `left alone: ${tag.why}`
    case 'word':
      return null
  }
}

/** A measure word with the roles that its own clause fills. */
export function frameWords(frame: Frame): string {
  const named = frame.products.map((one) => one.detail ?? one.product ?? 'a product outside the vocabulary')
  const parts: [string, readonly string[]][] = [
    ['area', frame.areas],
    ['partner', frame.partners],
    ['product', named],
    ['company', frame.companies.map((one) => one.name)],
    ['total', frame.total || frame.world ? ['the whole world'] : []],
    ['pair', frame.both ? ['the two countries told before'] : []],
    [frame.its ?? 'area', frame.its === null ? [] : ['a pronoun']],
    ['against its grammar', frame.swapped ? ['yes'] : []],
  ]
  return [
    frame.cls,
    ...parts.filter(([, values]) => values.length > 0).map(([role, v]) => `${role} ${v.join(' + ')}`),
  ].join(', ')
}
