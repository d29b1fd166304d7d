import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { chatCompletion } from '@factline/schema/contract/model-answer'
import type { Db } from '@factline/schema/db/connect'
import { kept } from '../outcome.ts'
import { isAnswer, type Question, secondReader } from '../pipeline.ts'
import type { ModelSettings } from './model-settings.ts'
import { storable } from './rows.ts'
import type { Read } from './store.ts'

/** What a run asked of the second reader. */
export type ModelCounts = {
  /** HTTP requests sent. */
  asked: number
  /** Questions answered out of the table `model_answers`. */
  cached: number
  /** Claims that no text bore out, by reason. */
  refused: Record<string, number>
  /** Questions that got no answer of the schema, by reason. */
  failed: Record<string, number>
  /** Questions left out because the budget was used up. */
  unasked: number
}

export type ModelReader = {
  readonly counts: ModelCounts
  /** The record with the claims of both readers. Never rejects because of the endpoint. */
  readonly widen: (read: Read) => Promise<Read>
}

/** Two further tries: what is overloaded for a moment recovers, and what is down is not hammered. */
const tries = 3
const defaultTimeout = 60_000
const defaultPause = 1000

/** Asks any OpenAI-compatible endpoint, one block at a time, at most `budget` requests in its life. */
export function modelReader(db: Db, settings: ModelSettings): ModelReader {
  const counts: ModelCounts = { asked: 0, cached: 0, refused: {}, failed: {}, unasked: 0 }
  const fail = (reason: string): null => {
    counts.failed[reason] = (counts.failed[reason] ?? 0) + 1
    return null
  }

  async function answer(question: Question): Promise<string | null> {
    const body = JSON.stringify({ model: settings.model, ...question })
    const key = createHash('sha256').update(body).digest('hex')
    const known = await db
      .selectFrom('model_answers')
      .select('answer')
      .where('key', '=', key)
      .executeTakeFirst()
    if (known !== undefined) {
      counts.cached++
      return known.answer
    }
    const content = await request(body)
    if (content === null) return null
    // What is no answer is not kept: the next run asks again.
    if (!isAnswer(content)) return fail('the answer is not of the schema')
    await db
      .insertInto('model_answers')
      .values({ key, model: settings.model, answer: storable(content) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return content
  }

  async function request(body: string): Promise<string | null> {
    const { url, key, timeout = defaultTimeout, pause = defaultPause } = settings
    const headers = {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    }
    let reason = ''
    for (let attempt = 0; attempt < tries; attempt++) {
      if (counts.asked >= settings.budget) {
        if (attempt > 0) return fail(reason)
        counts.unasked++
        return null
      }
      if (attempt > 0) await sleep(pause * attempt)
      counts.asked++
      try {
        const signal = AbortSignal.timeout(timeout)
        const reply = await fetch(`${url}/chat/completions`, { method: 'POST', headers, body, signal })
        if (reply.ok) {
          const read = chatCompletion.safeParse(await reply.json())
          return read.success
            ? (read.data.choices[0]?.message.content ?? null)
            : fail('the reply is no completion')
        }
        await reply.body?.cancel()
        reason = `status ${reply.status}`
        if (reply.status !== 429 && reply.status < 500) return fail(reason)
      } catch (error) {
        if (error instanceof SyntaxError) return fail('the reply is no JSON')
        reason = (error as Error).name === 'TimeoutError' ? 'no reply in time' : 'cannot be reached'
      }
    }
    return fail(reason)
  }

  async function widen(read: Read): Promise<Read> {
    if (read.outcome.outcome === 'dropped') return read
    const reading = read.outcome.value
    const { questions, join } = secondReader(reading)
    const answers: (string | null)[] = []
    for (const question of questions) answers.push(await answer(question))
    const { claims, refused } = join(reading.claims, answers)
    for (const reason of refused) counts.refused[reason] = (counts.refused[reason] ?? 0) + 1
    return { ...read, outcome: kept({ ...reading, claims }) }
  }

  return { counts, widen }
}
