export type RussianCase = 'nominative' | 'genitive' | 'dative' | 'instrumental' | 'accusative' | null

// Feminine and plural names whose nominative looks like the genitive of a masculine one ("Канада" beside "Ирана").
const nominative =
  /(?:ия|ея|[шщ]а|канада|украина|аргентина|мексика|америка|африка|европа|литва|москва|куба|венесуэла|ботсвана|гана|кения|анкара|варшава|прага|вена|астана|голландия|бразилиа|манила|гаага|азия|бирма|молдова|камбоджа|ангола|республика|федерация|корея|нидерланды|эмираты|филиппины|штаты)$/u

/**
 * The case that the ending of a country's name tells: who acts ("Россия"), whose it is ("экспорт Китая"), to whom
 * ("продали Китаю"), by whom ("импорт газа Китаем"). Null for acronyms and names without endings. "России" is called
 * genitive; it may be a dative as well.
 */
export function caseOf(name: string): RussianCase {
  if (name.length < 3 || /^\p{Lu}{2}/u.test(name)) return null
  const word = name.toLowerCase().replaceAll('ё', 'е')
  if (nominative.test(word)) return 'nominative'
  if (/(?:ию|еру|ику|ину|аду|ею|[шщ]у)$/u.test(word)) return 'accusative'
  if (/(?:ом|ем|ией|ой|ей|ами|ями)$/u.test(word)) return 'instrumental'
  if (/[ую]$/u.test(word)) return 'dative'
  if (/[аяиы]$/u.test(word)) return 'genitive'
  return /[бвгджзйклмнпрстфхцчшщь]$/u.test(word) ? 'nominative' : null
}
