import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import { fingerprint } from './fingerprint.ts'

const notice = (name: string, coupon = '17.25') =>
  fingerprint(`${name} has placed bonds worth 7 billion roubles with a term of three years, it said in a notice to investors. The coupon was set at ${coupon} percent a year and will be paid every month. The organisers were Bank Severny, Gamma Capital and Invest-Alliance.
The face value of one bond is 1,000 roubles. The issue has no offer and no amortisation. ${name} has three issues in circulation, worth 12 billion roubles. The agency RusRating gives ${name} ruA with a stable outlook. ${name} lets what it buys to carriers of oil.`)

test('one notice of two companies is two stories, and the veto names both', () => {
  expect(compare(notice('Meridian Rail Leasing'), notice('Borealis Ship Leasing'))).toMatchObject({
    verdict: 'related',
    veto: 'meridian in one is borealis in the other',
  })
})

test('another spelling of the name is the same story', () => {
  expect(compare(notice('Meridian Rail Leasing'), notice('Meridyan Rail Leasing')).verdict).toBe('same')
})

test('another name in passing is the same story', () => {
  const other = notice('Meridian Rail Leasing').tokens.map((token) =>
    token.text === 'severny' ? 'Yuzhny' : token.text,
  )
  expect(compare(notice('Meridian Rail Leasing'), fingerprint(other.join(' '))).verdict).toBe('same')
})

const supply = (buyer: string, seller: string, capital: string) =>
  fingerprint(`Tankers brought ${buyer} more oil from ${seller} in January than ever before, 1.4 million barrels a day, port agents said on Tuesday after the last ships had been counted.
Refiners as a rule buy more in winter, when maintenance is over and stocks are low. They expect that ${capital} will grant discounts in spring too, agents say, since freight has become dear and the ice is late this year.
Arrivals from Iraq climbed to 983,000 barrels a day, and the United Arab Emirates came next. Over the whole season Iraq leads the table.`)

test('several names swapped at once tell, though each stands in one or two places', () => {
  expect(compare(supply('India', 'Russia', 'Moscow'), supply('Chile', 'Brazil', 'Oslo'))).toMatchObject({
    verdict: 'related',
    veto: 'india in one is chile in the other',
  })
  expect(compare(supply('India', 'Russia', 'Moscow'), supply('India', 'Russia', 'Oslo')).verdict).toBe('same')
})
