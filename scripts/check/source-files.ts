import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type SourceFile = {
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly string[]
}

const specifier =
  /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\{[^}]*\}[^'"\n;]*?)?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** Every source file of the workspace with what it imports, as text; nothing is run. */
export function sourceFiles(root: string): SourceFile[] {
  const patterns = ['apps/*/**/*.{ts,tsx,css}', 'packages/*/**/*.{ts,tsx}', 'scripts/**/*.ts']
  const skip = (path: string): boolean => /(^|\/)(node_modules|\.next|\.turbo)(\/|$)/.test(path)
  return globSync(patterns, { cwd: root, exclude: (path) => skip(String(path)) })
    .filter((path) => !skip(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      const imports = [...text.matchAll(specifier)].map((hit) => (hit[1] ?? hit[2] ?? hit[3]) as string)
      return { path, text, lines: text.split('\n').length, imports }
    })
}
