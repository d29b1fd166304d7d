import type { EventType } from '@factline/schema/vocabulary/qualifiers'

/** What happened, finer than the type; the title is made from it. */
export type ActionEntry = {
  readonly type: EventType
  /**
   * `{A}` the acting area, `{B}` the other one, `{AB}` both, `{P}` the product, `{N}` the company, route or makers.
   * `[ … ]` is left out where a slot in it has nothing to fill it. `|` parts titles: the first one that can be filled is taken.
   */
  readonly title: string
  /** Fewest areas without which it is no event between or of countries. */
  readonly areas: 0 | 1 | 2
  /** Whether the sentence itself must name a product, a maker or a route of ours. */
  readonly onTopic: boolean
}

const one = (type: EventType, title: string, areas: 0 | 1 | 2 = 1, onTopic = false): ActionEntry => ({
  type,
  title,
  areas,
  onTopic,
})

/** Every action that the tables of the languages may name. */
export const actions = {
  record: one('record', ''),
  'duty.put': one('policy', '{A} puts duties on {P}[ from {B}]|Duties put on {P}'),
  'duty.face': one('policy', 'New duties on {P} between {AB}|New duties on {P} of {A}'),
  'duty.raise': one('policy', '{A} raises duties on {P}[ from {B}]|Duties on {P} are raised'),
  'duty.cut': one('policy', '{A} lowers duties on {P}[ from {B}]|Duties on {P} are lowered'),
  'duty.delay': one('policy', '{A} holds back duties on {P}[ from {B}]|Duties on {P} are held back'),
  'duty.rules': one('policy', '{A} changes its duties on {P}[ from {B}]|Duties on {P} are changed'),
  'ban.export': one('policy', '{A} bans exports of {P}[ to {B}]'),
  'ban.import': one('policy', '{A} bans imports of {P}[ from {B}]'),
  ban: one('policy', '{A} bars {P}[ of {B}]', 1, true),
  'ban.lift': one('policy', '{A} lifts restrictions on {P}[ from {B}]', 1, true),
  sanction: one('policy', '{A} puts sanctions on {B}|Sanctions on {A}', 1, true),
  cap: one('policy', '{A} caps the price of {P}[ from {B}]', 1),
  grant: one('policy', '{A} grants leave for {P}[ of {B}]', 1, true),
  law: one('policy', '{A} adopts new rules for {P}[ with {B}]', 1, true),
  appeal: one('policy', '{A} asks for support for {P}[ from {B}]', 1, true),
  output: one('policy', '{A} changes its {P} output', 1, true),
  sign: one('agreement', '{AB} sign on {P}|{A} signs on {P}', 1, true),
  'sign.trade': one('agreement', '{AB} sign a trade agreement', 2),
  agree: one('agreement', '{AB} agree on {P}|{A} agrees on {P}', 1, true),
  meet: one('meeting', '{AB} hold talks|{A} holds talks', 2),
  summit: one('meeting', 'Summit of {AB}|Summit of {A}', 1),
  'launch.make': one('launch', 'Production of {P} begins[ in {A}]', 1, true),
  'launch.flow': one('launch', '{P} supplies begin between {AB}|{P} supplies begin, {A}', 1, true),
  'launch.site': one('launch', '{N} goes into operation|New {P} site opens[ in {A}]', 1, true),
  exit: one('exit', '{N} leave {A}|Car makers leave {A}', 1, true),
  project: one('project', '{N} is planned|New {P} site is planned, {AB}|New {P} site is planned in {A}', 1, true),
  goal: one('milestone', '{AB} reach their goal for {P}|{A} reaches its goal for {P}', 1),
  first: one('milestone', '{P} trade of {AB} passes a mark for the first time|{P} of {A} pass a mark for the first time', 1),
  'first.cargo': one('milestone', 'First {P} cargo between {AB}|First {P} cargo, {A}', 1, true),
  full: one('milestone', '{N} reaches its full capacity', 1, true),
} as const satisfies Record<string, ActionEntry>

export type Action = keyof typeof actions
