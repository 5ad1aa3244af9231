import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/setup.ts',
    // Machines are shared and slow at times: tests wait for conditions, and this only ends those that hang.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
