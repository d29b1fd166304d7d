import type { Case, CaseClaim } from './cases-read.ts'

/** A case with one thing changed in the text and, in step, in its claims. */
export type Mutation = Case & { readonly how: string; readonly from: string }

type Change = { readonly how: string; apply(one: Case): Case | null }

const countries: readonly (readonly [name: string, code: string, adjective: RegExp])[] = [
  ['Thailand', 'TH', /Thai\b/],
  ['Kazakhstan', 'KZ', /Kazakh\b/],
  ['Germany', 'DE', /German\b/],
  ['India', 'IN', /Indian\b/],
  ['Japan', 'JP', /Japanese/],
  ['Brazil', 'BR', /Brazilian/],
  ['China', 'CN', /Chinese/],
  ['Russia', 'RU', /Russian/],
]
const stranger = ['Peru', 'PE'] as const

const verbs: readonly (readonly [up: string, down: string])[] = [
  ['rose', 'fell'],
  ['increased', 'decreased'],
  ['jumped', 'dropped'],
  ['climbed', 'declined'],
  ['grew', 'shrank'],
]

const word = (text: string): RegExp => new RegExp(`\\b${text}\\b`, 'g')
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length
const each = (one: Case, text: string, claim: (one: CaseClaim) => CaseClaim): Case => ({
  ...one,
  text,
  claims: one.claims.map(claim),
})

const symmetric = (claim: CaseClaim): CaseClaim => {
  const turned = ['turnover', 'settlement_share'].includes(claim.measure) && claim.area > claim.partner
  return turned ? { ...claim, area: claim.partner, partner: claim.area } : claim
}

/** Another country, wherever its name stands; brands and grades bring their own and stay out. */
const country: Change = {
  how: 'country',
  apply(one) {
    const found = countries.find(([name]) => word(name).test(one.text))
    if (
      found === undefined ||
      one.claims.length === 0 ||
      one.claims.some((claim) => claim.detail !== undefined)
    )
      return null
    const [name, code, adjective] = found
    if (adjective.test(one.text) || /said|showed|according|reported|Peru/.test(one.text)) return null
    const swap = (area: string): string => (area === code ? stranger[1] : area)
    return each(one, one.text.replace(word(name), stranger[0]), (claim) =>
      symmetric({ ...claim, area: swap(claim.area), partner: swap(claim.partner) }),
    )
  },
}

/** The opposite verb turns the sign of the only change. */
const verb: Change = {
  how: 'verb',
  apply(one) {
    const changes = one.claims.filter((claim) => claim.kind === 'change')
    const used = verbs.flatMap(([up, down]) => [
      ...(word(up).test(one.text) ? [[up, down] as const] : []),
      ...(word(down).test(one.text) ? [[down, up] as const] : []),
    ])
    const [pair] = used
    if (
      changes.length !== 1 ||
      used.length !== 1 ||
      pair === undefined ||
      count(one.text, word(pair[0])) !== 1
    )
      return null
    const percent = one.text.search(/%|per ?cent/)
    const at = one.text.search(word(pair[0]))
    if (percent < at || percent - at > 25) return null
    return each(one, one.text.replace(word(pair[0]), pair[1]), (claim) =>
      claim.kind === 'change' ? { ...claim, value: -claim.value } : claim,
    )
  },
}

/** June in place of September: the months move, the same month of another year too. */
const month: Change = {
  how: 'month',
  apply(one) {
    if (
      one.claims.length === 0 ||
      count(one.text, /\bSeptember\b/g) !== 1 ||
      /October|August|nine|\d \w+ to/.test(one.text)
    )
      return null
    if (!one.claims.every((claim) => /^\d{4}-09$/.test(claim.period ?? ''))) return null
    return each(one, one.text.replace('September', 'June'), (claim) => ({
      ...claim,
      period: claim.period?.replace('-09', '-06') ?? null,
    }))
  },
}

/** Euros in place of dollars. */
const currency: Change = {
  how: 'currency',
  apply(one) {
    if (!/(?<![A-Za-z])\$\d/.test(one.text) || /[A-Za-z]\$|USD|barrel|bpd/.test(one.text)) return null
    const money = one.claims.filter((claim) => claim.unit === 'USD')
    if (money.length === 0) return null
    return each(one, one.text.replaceAll('$', '€'), (claim) =>
      claim.unit === 'USD' ? { ...claim, unit: 'EUR' } : claim,
    )
  },
}

/** Thousands of millions become millions. */
const scale: Change = {
  how: 'scale',
  apply(one) {
    const levels = one.claims.filter((claim) => claim.kind === 'level')
    if (!/billion/.test(one.text) || /million|trillion|kWh/.test(one.text)) return null
    if (
      levels.length === 0 ||
      count(one.text, /billion/g) !== levels.length ||
      levels.some((claim) => Math.abs(claim.value) < 1e9)
    )
      return null
    return each(one, one.text.replaceAll('billion', 'million'), (claim) =>
      claim.kind === 'level' ? { ...claim, value: Number((claim.value / 1000).toPrecision(12)) } : claim,
    )
  },
}

/** Every change that fits the case. */
export const mutationsOf = (one: Case): Mutation[] =>
  [country, verb, month, currency, scale].flatMap((change) => {
    const mutated = change.apply(one)
    return mutated === null ? [] : [{ ...mutated, how: change.how, from: one.text }]
  })
