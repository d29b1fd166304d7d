import { cookies } from 'next/headers'

/**
 * Keeps the reader's choice of light or dark, and leads back to the page they came from. A form post, so that it works
 * with scripts off. Only paths of this site are followed back.
 */
export async function POST(request: Request): Promise<Response> {
  const choice = (await request.formData()).get('theme')
  const jar = await cookies()
  if (choice === 'light' || choice === 'dark') {
    jar.set('theme', choice, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true })
  } else jar.delete('theme')
  return new Response(null, { status: 303, headers: { location: comeFrom(request) } })
}

function comeFrom(request: Request): string {
  const referer = URL.parse(request.headers.get('referer') ?? '')
  if (referer === null || referer.host !== request.headers.get('host')) return '/'
  // A path that begins with two slashes would name another host.
  return `${referer.pathname}${referer.search}`.replace(/^\/+/, '/')
}
