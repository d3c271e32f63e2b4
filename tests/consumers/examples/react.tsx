import assert from "node:assert/strict";
import { createHash } from "node:crypto";
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
const later = () => new Promise((resolve) => setTimeout(resolve, 50));
const onSave = async (dataset: Dataset) => {
  await later();
  saved.push(dataset);
};
const evidenceSaved = (at: number) => saved[at]?.calls[0]?.statements?.[0]?.evidence[0];
const sealed = read();
delete sealed.sources[0]?.text;
const { rerender } = render(<QuotationForm dataset={sealed} texts={texts} onSave={onSave} />);
const user = userEvent.setup({ document: window.document });
const field = screen.getByLabelText("Quotation 1");
const save = screen.getByText("Save");
const messageUnder = () =>
  window.document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
const listed = () => [...window.document.querySelectorAll("li")].map((each) => each.textContent);
const write = async (words: string) => {
  await user.clear(field);
  await user.type(field, words);
  await user.click(save);
};

screen.getByRole("group", { name: "Sudmark should open the Lenne bridge again." });
await write("She urged him to reopen the Lenne gate.");
await waitFor(() => assert.match(messageUnder(), /quotation has "gate/));
assert.equal(field.getAttribute("aria-invalid"), "true");
assert.deepEqual(listed(), [], "what has one cause is said once");
assert.equal(saved.length, 0, "a misquotation is refused");

await write("She urged him to reopen the Lenne bridge.");
await waitFor(() => assert.equal(saved.length, 1));
assert.equal(messageUnder(), "");
assert.deepEqual(saved[0], sealed);

await write("urged him to reopen\nthe Lenne bridge ");
await waitFor(() => assert.equal(saved.length, 2));
const { exact, start, end } = evidenceSaved(1) ?? {};
assert.deepEqual(
  [exact, start, end],
  ["urged him to reopen the Lenne bridge", 81, 117],
  "a part is at its place, with the blanks that are printed",
);
await waitFor(() =>
  assert.equal((field as HTMLTextAreaElement).value, exact, "the field has what was saved"),
);

await write("She urged him to reopen the Lenne bri");
await waitFor(() => assert.match(messageUnder(), /ends inside the word "bridge"/));
assert.equal(saved.length, 2, "half a word is refused");

await write("rged him to reopen the Lenne bridge.");
await waitFor(() => assert.match(messageUnder(), /begins inside the word "urged"/));
assert.deepEqual(listed(), [], "the cue lacks a letter only because the quotation does");

await write("reopen the Lenne bridge.");
await waitFor(() => assert.match(listed()[0] ?? "", /^The cue "urged".*\(calls\.0\.statements\.0\.cues\.0/));
assert.equal(messageUnder(), "", "the quotation itself is right");
assert.equal(saved.length, 2, "a cue that the quotation lacks is refused");
rerender(<QuotationForm dataset={{ ...read(), id: "next" }} texts={texts} onSave={onSave} />);
assert.deepEqual(listed(), [], "what was found in one dataset is not said of the next");
rerender(<QuotationForm dataset={sealed} texts={texts} onSave={onSave} />);
await write("reopen the Lenne bridge.");
await waitFor(() => assert.equal(listed().length, 1));
await user.type(field, " ");
assert.deepEqual(listed(), [], "a list that may be out of date is gone");

await user.clear(field);
await user.type(field, "She urged him to reopen the Lenne bridge.");
await user.dblClick(save);
await waitFor(() => assert.equal(saved.length, 3));
await later();
await later();
assert.equal(saved.length, 3, "whoever clicks twice saves once");

const unknown = { ...read(), id: "another" };
unknown.accounts[0]!.source = "elsewhere";
rerender(<QuotationForm dataset={unknown} texts={texts} onSave={onSave} />);
await user.click(save);
await waitFor(() =>
  assert.match(listed()[0] ?? "", /^Nothing has the id "elsewhere".*\(accounts\.0\.source\)$/),
);
assert.equal(saved.length, 3, "what is wrong elsewhere is refused");
const digested = { ...read(), id: "another" };
const [evidence] = digested.calls[0]!.statements![0]!.evidence;
evidence!.sha256 = createHash("sha256").update(evidence!.exact!).digest("hex");
rerender(<QuotationForm dataset={digested} texts={texts} onSave={onSave} />);
await write("She urged him to reopen the Lenne bridge");
await user.click(save);
await waitFor(() => assert.equal(saved.length, 4));
assert.equal(saved[3]?.id, "another", "the form has the dataset that it was given last");
console.log(
  "a misquotation refused under its field, what is wrong elsewhere listed, the right words saved with their place",
);
process.exit(0);
