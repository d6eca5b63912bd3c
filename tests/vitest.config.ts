import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit and component tests. Journeys in a real browser have their own runner, see tests/e2e. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['tests/tools/set-english.ts'],
    pool: 'threads',
    maxWorkers: 2,
    restoreMocks: true,
    // Only a hang is a failure: the machine may be busy with other things.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
