import type { Db } from '@factline/schema/db/connect'
import { createApp } from './app.ts'

// The description needs no database: nothing is asked of it.
const answer = await createApp({} as Db).request('/openapi.json')
console.log(JSON.stringify(await answer.json(), null, 2))
