import type { Product } from '@factline/schema/vocabulary/products'
import { isAuto, isEnergy } from '../lexicon/product-kind.ts'
import type { Topic } from './topic.ts'

/** What "sales" without a word for the ware are of: vehicles before fuels, those told last before those that the text is on. */
export const salesProduct = (near: Product | null, topic: Topic): Product | null => {
  if (isAuto(near)) return near
  if (isAuto(topic.product)) return topic.product
  if (isEnergy(near)) return near
  return isEnergy(topic.product) ? topic.product : null
}
