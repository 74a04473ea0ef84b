import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['test/browser/serve.ts'],
    setupFiles: ['test/property-seed.ts'],
    include: ['test/**/*.test.ts'],
    // A real browser on a small machine takes its time; no test measures it.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
  },
})
