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
const { cleanup, render, screen, waitFor } = await import("@testing-library/react");
const { userEvent } = await import("@testing-library/user-event");
const { QuotationForm } = await import("../react/quotation-form.tsx");

const saved: Dataset[] = [];
const evidenceSaved = (at: number) => saved[at]?.calls[0]?.statements?.[0]?.evidence[0];
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
await waitFor(() => assert.match(messageUnder(), /quotation has "gate/));
assert.equal(field.getAttribute("aria-invalid"), "true");
assert.deepEqual(saved, [], "a misquotation is refused");

await user.clear(field);
await user.type(field, "She urged him to reopen the Lenne bridge.");
await user.click(save);
await waitFor(() => assert.equal(saved.length, 1));
assert.equal(messageUnder(), "");
assert.deepEqual(saved[0], sealed);

await user.clear(field);
await user.type(field, "urged him to reopen the Lenne bridge");
await user.click(save);
await waitFor(() => assert.equal(saved.length, 2));
const { exact, start, end } = evidenceSaved(1) ?? {};
assert.deepEqual(
  [exact, start, end],
  ["urged him to reopen the Lenne bridge", 81, 117],
  "a part is at its place",
);

await user.clear(field);
await user.type(field, "She urged him to reopen the Lenne bri");
await user.click(save);
await waitFor(() => assert.match(messageUnder(), /ends inside the word "bridge"/));
assert.equal(saved.length, 2, "half a word is refused");

await user.clear(field);
await user.type(field, "reopen the Lenne bridge.");
await user.click(save);
await waitFor(() => assert.match(messageUnder(), /^The cue "urged"/));
assert.equal(field.getAttribute("aria-invalid"), "true");
assert.equal(saved.length, 2, "a cue that the quotation lacks is refused");
await user.type(field, " ");
assert.doesNotMatch(messageUnder(), /cue/, "what may be out of date is gone");

await user.clear(field);
await user.type(field, "rged him to reopen the Lenne bridge.");
await user.click(save);
await waitFor(() => assert.match(messageUnder(), /^The quotation begins inside the word "urged"/));
assert.doesNotMatch(messageUnder(), /cue/, "the cue lacks a letter only because the quotation does");

cleanup();
const unknown = read();
unknown.accounts[0]!.source = "elsewhere";
render(
  <QuotationForm dataset={unknown} texts={texts} onSave={() => assert.fail("what is wrong elsewhere")} />,
);
await user.click(screen.getByText("Save"));
await waitFor(() =>
  assert.match(
    window.document.querySelector("li")?.textContent ?? "",
    /^accounts\.0\.source: Nothing has the id "elsewhere"/,
  ),
);
console.log(
  "a misquotation refused under its field, what is wrong elsewhere listed, the right words saved with their place",
);
process.exit(0);
