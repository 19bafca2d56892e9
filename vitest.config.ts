import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seed.ts'],
    globalSetup: ['tests/cli/build.global.ts'],
    // Tests that start the command wait for a busy machine.
    testTimeout: 30_000
  }
})
