import type { Area } from '@factline/schema/vocabulary/areas'
import type { Lexicon } from './lexicon.ts'
import { alike, type Tagged } from './tag.ts'

/** Words for the writer's own country. */
const ours = /^(?:我国|我國|我|全国|全國|国内|國內|我方)$/u

/** Who speaks, or what is counted, in Taiwan alone; a report on Taiwan from elsewhere names the island and no more. */
const own =
  /全[台臺]|新[台臺]幣|民國1\d\d|主計總?處|財政部|經濟部|台電|中油|領牌|1[01]\d年度?(?:\d{1,2}月|第|全年|出口)|[/／][台臺]北報導|[台臺]北\d+日電/u
const island = /[台臺]灣|台湾|[台臺]北/u

/** What only Hong Kong's press says of Hong Kong. */
const hongKong = /本港|港[产產]品|(?:香港|特[区區])政府[统統][计計][处處]/u

/** 起亚…韩国…*国内*销售: "at home" where a text names one country and never China. */
const atHome = /国内|國內|全国|全國/u
const china = /中[国國华華方]|[大内]陆|大陸|我[国國]|人民币/u

/** Where a sentence ends. */
const stop = /[。！？!?\n]/u

/** The one land that a text names in its sentences on trade or wares; who only met somewhere is not whom it is on. */
function soleLand(lexicon: Lexicon, text: string): Area | null {
  if (!atHome.test(text) || china.test(text)) return null
  const named = new Set<Area>()
  let inSentence: Area[] = []
  let tells = false
  for (const { tags, start, end } of lexicon.tag(text, 0, text.length)) {
    const written = text.slice(start, end)
    for (const tag of tags) {
      if (tag.tag === 'cue' || tag.tag === 'product') tells = true
      if (tag.tag === 'area' && !ours.test(written)) inSentence.push(tag.area)
    }
    if (!stop.test(written) && end < text.length) continue
    if (tells) for (const area of inSentence) named.add(area)
    inSentence = []
    tells = false
  }
  const [land] = named
  return named.size === 1 && land?.length === 2 ? land : null
}

/** The land whose own press a Chinese text is of, where that is not the mainland. */
export const landOf = (text: string): Area | null =>
  island.test(text) && own.test(text) ? 'TW' : hongKong.test(text) ? 'HK' : null

/**
 * The lexicon of a text that Taiwan, or Hong Kong, writes of itself, or that is on one other country: "our country", "at home"
 * is Taiwan there and not the mainland. Every other text is read by the lexicon itself.
 */
export function withOwnLand(lexicon: Lexicon, text: string): Lexicon {
  const land = lexicon.lang === 'zh' ? (landOf(text) ?? soleLand(lexicon, text)) : null
  if (land === null) return lexicon
  return {
    lang: lexicon.lang,
    tag: (whole, start, end) =>
      lexicon.tag(whole, start, end).map((one): Tagged => {
        const place = one.tags.find((tag) => tag.tag === 'area')
        if (place?.tag !== 'area' || place.area !== 'CN') return one
        const isOurs = ours.test(whole.slice(one.start, one.end))
        return isOurs ? { ...one, tags: [alike({ ...place, area: land })] } : one
      }),
  }
}
