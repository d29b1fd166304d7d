import { join } from 'node:path'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // One folder that runs with `node server.js`; traced from the repository root, where the workspace's packages lie.
  output: 'standalone',
  outputFileTracingRoot: join(import.meta.dirname, '../..'),
  transpilePackages: ['@factline/schema'],
  turbopack: { root: join(import.meta.dirname, '../..') },
  // The pages alone: what the tests need is checked with them.
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  poweredByHeader: false,
  agentRules: false,
  devIndicators: false,
}

export default config
