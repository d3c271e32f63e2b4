import assert from "node:assert/strict";
import { JSDOM } from "jsdom";
import type { Dataset } from "leader-calls/validate";
import { read, texts } from "./cases.ts";

const { window } = new JSDOM("<!doctype html><body></body>", {
  pretendToBeVisual: true,
  url: "http://localhost/",
});
for (const key of Object.getOwnPropertyNames(window))
  if (!(key in globalThis))
    Object.defineProperty(globalThis, key, { get: () => Reflect.get(window, key), configurable: true });
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// They look for a document when they are loaded.
const { render, screen, waitFor } = await import("@testing-library/react");
const { userEvent } = await import("@testing-library/user-event");
const { QuotationForm } = await import("../react/quotation-form.tsx");

const saved: Dataset[] = [];
const sealed = read();
delete sealed.sources[0]?.text;
render(<QuotationForm dataset={sealed} texts={texts} onSave={(dataset) => saved.push(dataset)} />);
const user = userEvent.setup({ document: window.document });
const field = screen.getByLabelText("Sudmark should open the Lenne bridge again.");
const save = screen.getByText("Save");
const messageUnder = () =>
  window.document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent ?? "";

await user.clear(field);
await user.type(field, "She urged him to reopen the Lenne gate.");
await user.click(save);
await waitFor(() => assert.match(messageUnder(), /"gate" .*"bridge"/));
assert.equal(field.getAttribute("aria-invalid"), "true");
assert.deepEqual(saved, [], "a misquotation is refused");

await user.clear(field);
await user.type(field, "She urged him to reopen the Lenne bridge.");
await user.click(save);
await waitFor(() => assert.equal(saved.length, 1));
assert.equal(messageUnder(), "");
assert.deepEqual(saved[0], sealed);
console.log("a misquotation refused under its field, the right words saved");
process.exit(0);
