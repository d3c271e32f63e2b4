import { createHash } from "node:crypto";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { anyText } from "../support/any-text.ts";

// Other tests share the modules that are loaded: none of them may be left with a platform of ours.
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const digest = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** The module as a platform loads it that has this to hash with, or nothing. */
async function sha256With(hash?: unknown): Promise<(text: string) => string> {
  vi.resetModules();
  vi.stubGlobal("process", { ...process, getBuiltinModule: () => hash && { hash } });
  return (await import("../../src/text/sha256.ts")).sha256Hex;
}

test("a digest is the same with and without a platform that hashes", async () => {
  const { hash } = await import("node:crypto");
  const [fast, portable] = [await sha256With(hash), await sha256With()];
  const texts = fc.oneof(anyText(), fc.string({ unit: "grapheme", minLength: 300, maxLength: 3000 }));
  fc.assert(
    fc.property(texts, (text) => {
      expect([fast(text), portable(text)]).toEqual([digest(text), digest(text)]);
    }),
  );
});

test("the platform is asked, where it can", async () => {
  const sha256Hex = await sha256With((algorithm: string, text: string) => `${algorithm} of ${text}`);
  expect(sha256Hex("words")).toBe("sha256 of words");
});
