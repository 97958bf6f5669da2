import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The tests run against the sources, not against a build that may be stale.
  ssr: { resolve: { conditions: ['sippet-source', 'node', 'import', 'default'] } },
  resolve: { conditions: ['sippet-source', 'node', 'import', 'default'] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000, maxWorkers: '100%' },
});
