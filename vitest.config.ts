import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/setup.ts',
    // Half of the time is waiting for a browser: a core kept free, as is usual, would do nothing.
    maxWorkers: '100%',
    // Machines are shared and slow at times: tests wait for conditions, and this only ends those that hang.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
