import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll } from 'vitest'

// One process for all pages dies with its second page; switched-off security would let tests of it pass falsely.
const unwanted = new Set(['--single-process', '--disable-web-security', '--allow-running-insecure-content'])

/** A browser for the calling test file: the Chromium that npm brought along, or the one of CHROMIUM_PATH. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args } = await program()
  const browser = await chromium.launch({ executablePath, args })
  afterAll(() => browser.close())
  return browser
}

async function program(): Promise<{ executablePath: string; args: string[] }> {
  const given = process.env.CHROMIUM_PATH
  if (given) return { executablePath: given, args: ['--no-sandbox'] }
  if (process.platform !== 'linux') {
    throw new Error(
      'The Chromium that comes with npm is for Linux: set CHROMIUM_PATH to a Chromium or Chrome of yours.',
    )
  }
  // It unpacks into the temporary folder, closed to everybody else: each account needs its own.
  const folder = path.join(tmpdir(), `factline-chromium-${userInfo().uid}`)
  mkdirSync(folder, { recursive: true })
  process.env.TMPDIR = folder
  // Its own list of fonts names /tmp/fonts alone; a Chromium that finds no font at all crashes now and then.
  process.env.FONTCONFIG_FILE = path.join(folder, 'fonts.xml')
  writeFileSync(
    process.env.FONTCONFIG_FILE,
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  )
  // Read while it is imported: makes it bring the system libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x'
  const { default: packed } = await import('@sparticuz/chromium')
  const args = packed.args.filter((arg) => !unwanted.has(arg))
  return { executablePath: await packed.executablePath(), args }
}
