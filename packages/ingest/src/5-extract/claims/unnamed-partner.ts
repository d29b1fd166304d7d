import { matches, type View } from '../bind/view.ts'
import type { Subject } from '../discourse/state.ts'

/**
 * Whether the sentence deals with one counterpart that nobody has found: "bilateral trade reached $3 billion" is that of
 * two, and "exported 96 billion to the Asian giant" that with one. Where only one of them is known it is not all its trade.
 */
export const hasUnnamedPartner = (view: View, { measure, partner }: Subject): boolean =>
  partner === 'WORLD' &&
  ((measure === 'turnover' && ofTwo(view)) ||
    (measure === 'exports' && toOne(view)) ||
    (measure === 'imports' && fromOne(view)))

const ofTwo = matches(
  /\b(?:(?:bilateral|mutual) (?:\p{L}+ )?(?:trade|turnover|commerce)|between the two)\b/iu,
)
const toOne = matches(/\bto (?:the|its|their) (?:\p{L}+ ){0,2}(?:giant|neighbou?r)\b/iu)
const fromOne = matches(/\bfrom (?:the|its|their) (?:\p{L}+ ){0,2}(?:giant|neighbou?r)\b/iu)
