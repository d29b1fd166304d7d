import { defineConfig } from 'vitest/config'

const env = { TZ: 'UTC' }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'web',
          environment: 'node',
          env,
          include: ['{app,charts,lib}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
