// Neither Zod nor a build step: the browser loads the validator as it is, and it makes no code from strings.
import { Validator } from "../node_modules/@cfworker/json-schema/dist/esm/index.js";

const schemaUrl = new URL("../node_modules/leader-calls/schemas/1.0/draft-2020-12.json", import.meta.url);
const schema = await (await fetch(schemaUrl)).json();
const validator = new Validator(schema, "2020-12", false);

/** Keywords that only say that something inside them is wrong; the list has that too. */
const frames = new Set(["$ref", "allOf", "properties", "items", "false"]);

/** What is wrong and where: in a union, only under the kind that the data names. */
function errorsOf(data) {
  const errors = validator.validate(data).errors.filter(({ keyword }) => !frames.has(keyword));
  const isKind = /\/properties\/kind\/const$/;
  const otherKinds = errors.map(({ keywordLocation: at }) => at).filter((at) => isKind.test(at));
  const branches = otherKinds.map((at) => at.replace(isKind, "/"));
  const meant = errors.filter(({ keywordLocation: at }) => !branches.some((branch) => at.startsWith(branch)));
  const told = meant.filter(
    ({ keyword, keywordLocation: at }) =>
      keyword !== "oneOf" || !meant.some((other) => other.keywordLocation.startsWith(`${at}/`)),
  );
  const lines = told.map(({ instanceLocation, keyword, error }) => {
    const sentence = keyword === "oneOf" ? "There is no such kind." : error;
    return `${decodeURIComponent(instanceLocation.slice(1))}: ${sentence}`;
  });
  return [...new Set(lines)];
}

function check() {
  const show = (verdict, lines) => {
    document.querySelector("#verdict").textContent = verdict;
    document
      .querySelector("#errors")
      .replaceChildren(
        ...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })),
      );
  };
  try {
    const lines = errorsOf(JSON.parse(document.querySelector("#json").value));
    show(lines.length === 0 ? "The structure is valid." : "The structure is not valid.", lines);
  } catch (error) {
    show(error instanceof SyntaxError ? "This is not JSON." : "This cannot be checked.", [error.message]);
  }
}

const button = document.querySelector("#check");
button.addEventListener("click", check);
button.disabled = false;
