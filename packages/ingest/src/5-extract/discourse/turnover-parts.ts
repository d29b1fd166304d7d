import type { Frame } from '../frames/frame.ts'
import type { State } from './state.ts'
import type { Topic } from './topic.ts'

/** «Внешнеторговый оборот составил $104 млрд. Экспорт вырос на 3%»: whether a flow without a product stands behind the turnover that it is a part of, in a text that is on no one product by its words. */
export const partOfTurnover = (
  frame: Frame,
  { last, sentence, lastSentence }: State,
  topic: Topic,
): boolean =>
  !frame.verb &&
  (frame.cls === 'out' || frame.cls === 'in') &&
  frame.counted === null &&
  (topic.product === null || topic.product === 'food') &&
  last?.measure === 'turnover' &&
  sentence - lastSentence <= 1
