import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { environment: 'node', env: { TZ: 'UTC' }, globalSetup: './src/db/test-server.ts' },
})
