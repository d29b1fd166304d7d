import type { EventType } from '@factline/schema/vocabulary/qualifiers'

/** What happened, finer than the type; the title is made from it. */
type ActionEntry = {
  readonly type: EventType
  /**
   * `{A}` the acting area, `{B}` the other one, `{AB}` both, `{P}` the product, `{T}` trade in it, `{G}` it or trade, `{S}` a plant or line
   * for it, `{N}` the company or route.
   * `[ … ]` is left out where a slot in it has nothing to fill it. `|` parts titles: the first one that can be filled is taken.
   */
  readonly title: string
  /** Fewest areas without which it is no event between or of countries. */
  readonly areas: 1 | 2
}

const one = (type: EventType, title: string, areas: 1 | 2 = 1): ActionEntry => ({ type, title, areas })

/** Every action that the tables of the languages may name. */
export const actions = {
  record: one('record', ''),
  'duty.put': one('policy', '{A} puts duties on {P}[ from {B}]|New duties on {P}, {AB}'),
  'duty.face': one('policy', 'New duties on {P} between {AB}|New duties on {P}, {A}'),
  'duty.raise': one('policy', '{A} raises duties on {P}[ from {B}]|Higher duties on {P}, {AB}'),
  'duty.cut': one('policy', '{A} lowers duties on {P}[ from {B}]|Lower duties on {P}, {AB}'),
  'duty.delay': one('policy', '{A} holds back duties on {P}[ from {B}]|Duties on {P} held back, {AB}'),
  'duty.rules': one('policy', '{A} changes its duties on {P}[ from {B}]|New rules for duties on {P}, {AB}'),
  'ban.export': one('policy', '{A} bans exports of {P}[ to {B}]|Ban on exports of {P}, {AB}'),
  'ban.import': one('policy', '{A} bans imports of {P}[ from {B}]|Ban on imports of {P}, {AB}'),
  ban: one('policy', '{A} bars {T} with {B}|{A} bars {T}|Ban on {T}, {AB}'),
  'ban.lift': one('policy', '{A} lifts restrictions on {P}[ from {B}]|Restrictions on {P} lifted, {AB}'),
  sanction: one('policy', '{A} puts sanctions on {B}|Sanctions between {AB}|{A}: new sanctions'),
  cap: one('policy', '{A} caps the price of {P}|Cap on the price of {P}, {AB}'),
  grant: one('policy', '{A} opens the way for {P}[ from {B}]|Way opened for {P}, {AB}'),
  law: one('policy', '{A} adopts new rules for {P}[ with {B}]|New rules for {P}, {AB}'),
  appeal: one('policy', '{A} asks {B} for support for {P}|{A} asks for support for {P}'),
  output: one('policy', '{A} changes its {P} output|New limits to {P} output, {AB}'),
  sign: one('agreement', '{AB} sign an agreement on {G}|{A} signs an agreement on {G}'),
  'sign.trade': one('agreement', '{AB} sign a trade agreement', 2),
  agree: one('agreement', '{AB} agree on {G}|{A} agrees on {G}'),
  meet: one('meeting', '{AB} hold talks', 2),
  summit: one('meeting', 'Summit of {AB}|Summit of {A}'),
  'launch.make': one('launch', 'Production of {P} begins in {A}|Production of {P} begins'),
  'launch.flow': one('launch', '{P} supplies begin between {AB}|{P} supplies begin, {A}'),
  'launch.site': one('launch', '{N} goes into operation|New {S} opens in {A}|New {S} opens, {AB}'),
  exit: one('exit', '{N} leaves {A}|Car makers leave {A}'),
  'exit.area': one('exit', '{N} leaves {A}|Car makers leave {A}'),
  project: one('project', '{N} is planned|New {S} is planned in {A}|New {S} is planned, {AB}'),
  goal: one('milestone', '{AB} reach their goal for {T}|{A} reaches its goal for {T}'),
  first: one(
    'milestone',
    '{T} of {AB} passes a mark for the first time|{T} of {A} passes a mark for the first time',
  ),
  'first.cargo': one('milestone', 'First {P} cargo between {AB}|First {P} cargo, {A}'),
  full: one('milestone', '{N} reaches its full capacity|{S} reaches its full capacity'),
} as const satisfies Record<string, ActionEntry>

export type Action = keyof typeof actions
