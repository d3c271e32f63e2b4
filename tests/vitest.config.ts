import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    include: ["tests/**/*.test.ts"],
    typecheck: { enabled: false },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: "100%",
    // No test leaves anything behind in a module, and loading Zod and the package for each file again takes a tenth of the time.
    isolate: false,
  },
});
