import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    env: { TZ: 'UTC' },
    globalSetup: fileURLToPath(import.meta.resolve('@factline/schema/db/test-server')),
  },
})
