import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    env: { TZ: 'UTC' },
    // No test is about time: a busy machine must not fail one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: fileURLToPath(import.meta.resolve('@factline/schema/db/test-server')),
  },
})
