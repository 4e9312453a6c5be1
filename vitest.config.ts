import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Some tests start the program as people do, from what was compiled.
    globalSetup: 'tests/support/build.ts',
    testTimeout: 20_000,
  },
})
