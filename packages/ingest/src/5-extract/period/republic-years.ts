import type { Token } from '../quantity/token.ts'

/** The year before the first of the Republic's calendar, in which Taiwan counts. */
const before = 1911

/** What only a text of Taiwan's says: of the mainland's "114年" is a span of time. */
const taiwanese = /[台臺]灣|台湾|全[台臺]|新[台臺]幣|民國|主計總?處|立院/u

/** 114年新高, 逾114年, 第114年: a span of years and no name of one. */
const ahead = /^(?:第|近|逾|超|隔|過去|创|創|達|约|約|是)$/u
const behind = /^[來来以新前後后期間间歷历老長长史]/u

/** The tokens of a Chinese text with the years of the Republic of China (民國114年, 114年) as ours: 2025. */
export function inOurYears(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!/1[0-3]\d ?年/.test(text) || !taiwanese.test(text)) return tokens
  return tokens.map((token, i) => {
    const next = tokens[i + 1]
    return token.entry.kind === 'num' &&
      /^1[0-3]\d$/.test(token.word) &&
      next?.word.startsWith('年') === true &&
      !ahead.test(tokens[i - 1]?.word ?? '') &&
      !behind.test(text.slice(next.start, next.end).slice(1) + text.slice(next.end, next.end + 1))
      ? { ...token, word: String(Number(token.word) + before) }
      : token
  })
}
