import { dirname, join } from 'node:path/posix'
import { sourceFiles } from './source-files.ts'

type Rule = { readonly name: string; readonly from: RegExp; readonly to: RegExp; readonly unless?: RegExp }

/** The arrows of AGENTS.md. `to` is matched on the package import or on the path that a relative import leads to. */
const forbidden: readonly Rule[] = [
  {
    name: 'schema imports nothing of ours',
    from: /^packages\/schema\//,
    to: /^@factline\/|^(apps|packages\/ingest)\//,
  },
  { name: 'nothing imports an app', from: /^(packages|apps)\//, to: /^@factline\/(api|web)/ },
  {
    name: 'web reads contract and vocabulary only',
    from: /^apps\/web\/(app|lib|charts)\//,
    to: /^@factline\//,
    unless: /^@factline\/schema\/(contract|vocabulary)\//,
  },
  {
    name: 'api enters ingest by its one entry',
    from: /^apps\/api\//,
    to: /^@factline\/ingest/,
    unless: /^@factline\/ingest\/(ingest|explain|correct)$/,
  },
  {
    name: 'contract is data: zod and vocabulary',
    from: /^packages\/schema\/src\/contract\//,
    to: /./,
    unless: /^zod$|^packages\/schema\/src\/(contract|vocabulary)\//,
  },
  {
    name: 'vocabulary and model need no library',
    from: /^packages\/schema\/src\/(vocabulary|model)\/(?!.*\.test\.)/,
    to: /^[a-z@]/,
    unless: /^packages\/schema\/src\/(vocabulary|model)\//,
  },
  {
    name: 'stages have no effects',
    from: /^packages\/ingest\/src\/\d-[a-z]+\/(?!.*\.test\.)/,
    to: /^(node:fs|node:child_process|node:http|node:net|pg$|kysely|@factline\/schema\/db)/,
  },
  {
    name: 'stages do not know the edge',
    from: /^packages\/ingest\/src\/\d-[a-z]+\//,
    to: /^packages\/ingest\/src\/(edge|cli|pipeline|ingest|explain|env)/,
  },
]

const longest = 300

/** What breaks the rules of the house: arrows, barrels, long files, names that say nothing. */
export function architecture(root: string): string[] {
  const findings: string[] = []
  for (const { path, text, lines, imports } of sourceFiles(root)) {
    if (lines > longest) findings.push(`${path} has ${lines} lines; the house allows ${longest}`)
    if (/(^|\/)(utils?|helpers?|misc|common)(\/|\.ts)/.test(path))
      findings.push(`${path} has a name that says nothing`)
    if (/^(?:<<<<<<<|>>>>>>>) /m.test(text)) findings.push(`${path} holds the marks of a merge left open`)
    if (/^export \* from/m.test(text)) findings.push(`${path} is a barrel (export *)`)
    for (const specifier of imports) {
      const target = specifier.startsWith('.') ? join(dirname(path), specifier) : specifier
      for (const rule of forbidden) {
        if (rule.from.test(path) && rule.to.test(target) && !rule.unless?.test(target))
          findings.push(`${path} imports ${specifier}: ${rule.name}`)
      }
      const [here, there] = [path, target].map(
        (one) => /^packages\/ingest\/src\/(\d-[a-z]+)\//.exec(one)?.[1],
      )
      if (here !== undefined && there !== undefined && here !== there && !path.endsWith('.test.ts')) {
        findings.push(`${path} imports ${specifier}: stages do not import stages`)
      }
    }
  }
  return findings
}
