import type { View } from '../bind/view.ts'
import { balances } from '../lexicon/tag.ts'

/** "the current account deficit", "the balance of Poland's current account", "the budget deficit": more than trade, or none of it. */
export const ofIncome = (view: View, i: number, cue: string): boolean => {
  if (!balances.has(cue)) return false
  const { start, end } = view.items[i] ?? { start: 0, end: 0 }
  return (
    beyondTrade.test(view.text.slice(Math.max(view.start, start - beside), start)) ||
    behindOf.test(view.text.slice(end, Math.min(view.end, end + beside)))
  )
}

/** Letters that "secondary income" and its like take up beside the word. */
const beside = 40
const beyondTrade =
  /(?:current[- ]account|(?:primary|secondary) income|capital account|financial account|budget|fiscal|transfers?)(?: balance)?(?: (?:showed|shows|had|has|posted|posts|recorded|registered|ran|runs|saw|swung to|was in|was at|is in|remained in|returned to|closed with|ended with)(?: an?| the)?(?: \w+)?)? $/i
const behindOf =
  /^ (?:of|in|on) (?:the |\S+['’]s |\S+['’] )?(?:current[- ]account|(?:primary|secondary) income|capital account|financial account|budget)/i
