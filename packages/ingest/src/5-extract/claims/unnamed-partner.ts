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
  /\b(?:(?:bilateral|mutual) (?:\p{L}+ )?(?:trade|turnover|commerce)|between the two)\b(?! (?!countr|nation|neighbou?r|state|side|econom|partner)\p{L})/iu,
)
// "to its giant mines" and "to the retail giant" name no country.
const one =
  '(?:the|its|their) (?:(?:\\p{Lu}\\p{L}+|northern|southern|eastern|western|bigger?|larger?|regional) ){0,2}(?:giant|neighbou?r)(?! (?!in|for|was|were|is|rose|fell|grew|came|stood|reached|last|this|during|by|at|and|but|while)\\p{L})'
const toOne = matches(new RegExp(`\\bto ${one}\\b`, 'u'))
const fromOne = matches(new RegExp(`\\bfrom ${one}\\b`, 'u'))
