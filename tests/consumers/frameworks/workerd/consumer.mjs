import { buildSync } from "esbuild";
import { Miniflare } from "miniflare";
import { judge } from "./judge.mjs";

const { outputFiles } = buildSync({
  entryPoints: ["worker.mjs"],
  bundle: true,
  format: "esm",
  write: false,
  conditions: ["workerd"],
});
const worker = new Miniflare({ modules: true, script: outputFiles[0].text, compatibilityDate: "2026-01-01" });
try {
  await judge(
    async (data) => {
      const url = "http://localhost/datasets";
      return (await worker.dispatchFetch(url, { method: "POST", body: JSON.stringify(data) })).json();
    },
    { rules: true },
  );
} finally {
  await worker.dispose();
}
