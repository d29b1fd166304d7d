import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    env: { TZ: 'UTC' },
    globalSetup: '../../packages/schema/src/db/test-server.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
