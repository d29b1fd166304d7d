import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Paths that the docs cite must exist: `packages/…`, `apps/…`, `docs/…`, `samples/…`, `scripts/…`, and links to files. */
export function docReferences(root: string): string[] {
  const findings: string[] = []
  for (const doc of globSync(['*.md', 'docs/**/*.md', 'samples/*.md'], { cwd: root })) {
    const text = readFileSync(join(root, doc), 'utf8')
    const cited = [...text.matchAll(/`((?:packages|apps|docs|samples|scripts|\.ci)\/[\w./[\]-]*)`/g)].map(
      (hit) => hit[1] as string,
    )
    const linked = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((hit) =>
      join(doc, '..', hit[1] as string),
    )
    for (const path of [...cited, ...linked])
      if (!existsSync(join(root, path))) findings.push(`${doc} cites ${path}, which does not exist`)
  }
  return findings
}
