import assert from "node:assert/strict";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";
import schema from "leader-calls/schemas/1.0/draft-07.json" with { type: "json" };
import { accepted } from "./cases.mjs";
import { judge } from "./judge.mjs";

const warnings = [];
console.warn = (...said) => void warnings.push(said.join(" "));
console.error = (...said) => void warnings.push(said.join(" "));
const minimal = accepted.find(({ name }) => name === "minimal").data;
const render = (formData) => renderToStaticMarkup(createElement(Form, { schema, validator, formData }));

const empty = render(undefined);
const filled = render(minimal);
for (const name of ["title", "language", "description"])
  assert.ok(empty.includes(`name="root_${name}"`), `an empty form has a field ${name}`);
for (const name of ["sources_0_publisher", "actors_0_name", "calls_0_medium", "calls_0_statements_0_content"])
  assert.ok(filled.includes(`name="root_${name}"`), `a filled form has a field ${name}`);
assert.ok(filled.includes(`value="${minimal.title}"`));
assert.ok(filled.includes("secure-line"), "a codelist is a choice");
assert.doesNotMatch(filled, /Unsupported field schema|unknown-field/i);
assert.deepEqual(warnings, []);
console.log(`${filled.match(/name="root_/g).length} fields of the smallest example`);

await judge((data) =>
  validator.validateFormData(data, schema).errors.map(({ property, params }) => {
    const path = (property ?? "").split(/[.[\]]+/).filter(Boolean);
    const key = params?.additionalProperty;
    return key === undefined || path.at(-1) === key ? path : [...path, key];
  }),
);
