import { defineConfig } from 'vitest/config'

/**
 * Four projects: `unit` needs Node alone, `browser` the built dashboard and a Chromium, `firefox` it and a Firefox,
 * `commands` the built dashboard. The limits are for what hangs: on a busy machine all takes ten times as long.
 */
export default defineConfig({
  test: {
    pool: 'threads',
    retry: 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/browser/**', 'tests/firefox/**', 'tests/commands/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/global-setup.ts'],
          // Longer than a page waits for one thing (page.ts): so it is that which says what it waited for.
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: ['tests/firefox/global-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'commands',
          include: ['tests/commands/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
})
