import type { Area } from '@factline/schema/vocabulary/areas'
import type { Lexicon } from './lexicon.ts'
import { untagged } from './tag.ts'

/** Where a report was written, at the head of a paragraph: 新华社日内瓦5月3日电, 中評社香港電/, (驻冰岛记者王小明). */
const dateline =
  /(?<=^|\n)[（(【]?[^，,。；;：:、（(\n]{0,12}(?:社|[网網]|[报報]|[记記]者)[^，,。；;：:、\n]{0,20}(?:[电電讯訊]|[报報][导導道])(?=[/／）)】（(：: \u3000]|$)|[（(【]?驻[^，,。；;\n]{1,12}[记記]者|(?<=^|\n)[（(【][^）)】。\n]{0,30}(?:[记記]者|[编編][译譯])[^）)】。\n]{0,20}[）)】]/gmu

/** Who tells it, where that is no office: 据冰岛一家银行介绍, 据新加坡《联合早报》网站报道, 一家冰岛银行表示. */
const speaker =
  /(?:(?<![根依占])[据據]|(?<=[，,]))[^，,。；;：:\n]{1,16}(?:[银銀]行|智[库庫]|机构|機構|咨[询詢]|[专專]家|分析[师師]|媒[体體]|》|[网網]站|[报報]|社|[电電][视視][台臺]|人士|教授)[^，,。；;：:\n]{0,6}?(?:介[绍紹]|[报報][导導道]|消息|透露|分析|[预預][测測计計]|估[计計]|称|稱|[说說]|表示|指出|[认認][为為])(?=[，,。：:]|$)/gu

/** A text names whom it is on at least so often besides. */
const besides = 1

/**
 * The lexicon of a Chinese text whose datelines and speakers name places: where a report was written, or whose bank or
 * newspaper is quoted, is not whom it is on. Kept where the text names nobody else.
 */
export function withoutDatelines(lexicon: Lexicon, text: string): Lexicon {
  if (lexicon.lang !== 'zh') return lexicon
  const spans = [...text.matchAll(dateline), ...text.matchAll(speaker)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }))
  if (spans.length === 0) return lexicon
  const inSpan = (start: number): boolean => spans.some(({ from, to }) => start >= from && start < to)
  const counts = new Map<Area, number>()
  const spoken = new Set<Area>()
  for (const { start, tags } of lexicon.tag(text, 0, text.length))
    for (const tag of tags.slice(0, 1)) {
      if (tag.tag !== 'area') continue
      if (inSpan(start)) spoken.add(tag.area)
      else counts.set(tag.area, (counts.get(tag.area) ?? 0) + 1)
    }
  const others = (area: Area): boolean =>
    counts.has(area) || [...counts].some(([one, often]) => one !== area && often >= besides)
  const silent = new Set([...spoken].filter(others))
  if (silent.size === 0) return lexicon
  return {
    lang: lexicon.lang,
    tag: (whole, start, end) =>
      lexicon
        .tag(whole, start, end)
        .map((one) =>
          one.tags.some((tag) => tag.tag === 'area' && silent.has(tag.area)) &&
          whole === text &&
          inSpan(one.start)
            ? { ...one, tags: untagged }
            : one,
        ),
  }
}
