import { expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'
import { isSpun } from './spun.ts'

const wire = (country = 'India', people = 'Indian') =>
  fingerprint(`Refiners in ${country} bought Russian crude worth $4.47 billion in January, after $3.92 billion in December, the ministry said. Second came Iraq with $2.54 billion. Saudi Arabia lost ground: sales to ${country} fell by 31.3% to $1.55 billion.
Supplies from the Emirates were worth $980.24 million, against $918.63 million a year ago. ${people} buyers paid $107.49 million for American oil, and the whole bill of ${country} came to $12.04 billion.`)
const reworded =
  fingerprint(`According to the ministry, Russian crude for India cost $4.47 billion in January ($3.92 billion in December). Iraq followed with $2.54 billion, whereas Saudi Arabia had to do with $1.55 billion, a minus of 31.3%.
Out of the Emirates $980.24 million worth was landed; last year $918.63 million. American oil stood for $107.49 million. All imports together set India back by $12.04 billion.`)

test('a rewording keeps the figures, also where two of a sentence change places', () => {
  expect(isSpun(wire(), reworded)).toBe(true)
  expect(isSpun(reworded, wire())).toBe(true)
})

test('the same figures about another country are no rewording', () => {
  expect(isSpun(wire('Brazil', 'Brazilian'), reworded)).toBe(false)
})

const sales = fingerprint(
  `Продажи новых легковых автомобилей в России в мае сократились на 28% и составили 90,5 тыс. штук. По сравнению с апрелем рынок снизился на 12%. Лидером осталась Lada с результатом 25,9 тыс. машин (-29%). На втором месте Haval - 11,4 тыс. (-20%), на третьем Chery - 8,4 тыс. (-37%). С начала года реализовано 450,6 тыс. автомобилей, на 26% меньше, чем годом ранее. Доля китайских марок составила 53%.`,
)

test('of few figures all numbers together tell', () => {
  const told = (last: string) =>
    fingerprint(
      `В мае россияне купили 90,5 тысячи новых легковых автомобилей, на 28 процентов меньше, чем год назад, и на 12 меньше, чем в апреле. На первом месте Lada: 25,9 тысячи машин (минус 29), далее Haval с 11,4 тысячи (минус 20) и Chery с 8,4 тысячи (минус 37). С января продано 450,6 тысячи, минус 26 процентов. ${last}`,
    )
  expect(isSpun(sales, told('Доля китайских брендов - 53 процента.'))).toBe(true)
  expect(isSpun(sales, told('В июне ждут 88 тысяч, в июле 91, в августе 97.'))).toBe(false)
})
