import { defineConfig } from 'vitest/config'

const env = { TZ: 'UTC' }

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'web', env, include: ['{app,charts,lib}/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'browser',
          // Chromium under a bare locale says that its language is "en-US@posix", which Intl refuses.
          env: { ...env, LANGUAGE: 'en_US' },
          include: ['test/**/*.test.ts'],
          globalSetup: 'test/stand.ts',
          // One browser at a time: each file starts its own.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
