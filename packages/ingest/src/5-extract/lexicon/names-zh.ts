import type { Lexicon } from './lexicon.ts'
import { untagged } from './tag.ts'

/** Surnames of more than nine in ten Chinese. */
const surname =
  '[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鐘鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔洪游莊庄詹]'
/** Signs that alone name a country. */
const country = /[美英法德韩韓俄印泰越澳日欧歐华華]/u
/** What a person does with what he tells. */
const says =
  '(?:说明|說明|说|說|表示|指出|补充|補充|提到|分析|认为|認為|强调|強調|介绍|介紹|透露|坦言|称|稱|解释|解釋|也|则|則|预估|預估|预测|預測|进一步|進一步)'
const speaker = new RegExp(`(${surname}\\p{Script=Han}{1,2}?)(?=${says})`, 'gu')

/**
 * The lexicon of a Chinese text whose speakers have a country's sign in their names: «陳美華補充» speaks of no America.
 * Most texts have none, and read by the lexicon itself.
 */
export function withoutNames(lexicon: Lexicon, text: string): Lexicon {
  if (lexicon.lang !== 'zh') return lexicon
  const names = new Set<string>()
  for (const [, name = ''] of text.matchAll(speaker)) if (country.test(name.slice(1))) names.add(name)
  if (names.size === 0) return lexicon
  const anyName = new RegExp([...names].join('|'), 'gu')
  return {
    lang: lexicon.lang,
    tag: (whole, start, end) => {
      const spans = [...whole.slice(start, end).matchAll(anyName)].map(({ index, 0: name }) => ({
        from: start + index,
        to: start + index + name.length,
      }))
      return lexicon
        .tag(whole, start, end)
        .map((one) =>
          one.tags.some((tag) => tag.tag === 'area') &&
          spans.some(({ from, to }) => one.start >= from && one.end <= to)
            ? { ...one, tags: untagged }
            : one,
        )
    },
  }
}
