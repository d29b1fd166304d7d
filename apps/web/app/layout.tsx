import type { Metadata } from 'next'
import localFont from 'next/font/local'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import './globals.css'
import { Footer } from './parts/footer.tsx'
import { Masthead } from './parts/masthead.tsx'

const serif = localFont({
  src: '../node_modules/@fontsource/newsreader/files/newsreader-latin-500-normal.woff2',
  weight: '500',
  variable: '--serif',
  adjustFontFallback: 'Times New Roman',
})
const sans = localFont({
  src: '../node_modules/@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--sans',
})

export const metadata: Metadata = {
  title: { default: 'Factline', template: '%s · Factline' },
  description:
    'What the news says about trade, autos and energy between countries, each number with its sentences.',
}

export default async function Layout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value
  return (
    <html
      lang="en"
      className={`${serif.variable} ${sans.variable}`}
      data-theme={theme === 'dark' || theme === 'light' ? theme : undefined}
    >
      <body className="mx-auto max-w-[76rem] px-4 pb-12 sm:px-6">
        <a href="#main" className="sr-only focus:not-sr-only">
          Skip to content
        </a>
        <Masthead theme={theme} />
        <main id="main" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  )
}
