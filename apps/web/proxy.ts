import { topicCodes } from '@factline/schema/vocabulary/products'
import { type NextRequest, NextResponse } from 'next/server'
import { exists } from './lib/api.ts'

/**
 * Leads an address at which there is nothing to the page that says so. A page that finds this out by itself sends its
 * reader an empty document that only a script fills: this way the answer is whole, with status 404, without scripts too.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [kind = '', id] = request.nextUrl.pathname.split('/').slice(1)
  const found = id === undefined ? isPage(kind) : await exists(kind, decodeURIComponent(id))
  return found ? NextResponse.next() : NextResponse.rewrite(new URL('/is/not/there', request.url))
}

const isPage = (name: string): boolean =>
  name === 'stories' || name === 'disputes' || topicCodes.some((topic) => topic === name)

export const config = {
  matcher: ['/((?!_next|theme|icon)[^/.]+)', '/(series|articles|stories)/:id', '/articles/:id/why'],
}
