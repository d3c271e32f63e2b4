import { browserConsumer } from "../../interop/browser-consumer.ts";
import type { Check } from "../../interop/check.ts";
import { commandLineConsumers } from "../../interop/command-line-consumers.ts";
import { exampleConsumers } from "../../interop/example-consumers.ts";
import { expressConsumer } from "../../interop/express-consumer.ts";
import { openapiConsumer } from "../../interop/openapi-consumer.ts";
import { commandFromAnywhere, typesElsewhere } from "../../interop/types-elsewhere.ts";
import type { Row } from "../row.ts";

const page = "as docs/other-languages.md says";
const readme = "as its page in examples/consumers says";

const checks: readonly (readonly [string, readonly Check[]])[] = [
  [page, [commandFromAnywhere, ...typesElsewhere]],
  [readme, [...commandLineConsumers, browserConsumer, openapiConsumer, expressConsumer, ...exampleConsumers]],
];

/** What `docs/other-languages.md` and `examples/consumers` promise: their commands are run as they are printed. */
const rows: readonly Row[] = checks.flatMap(([does, all]) =>
  all.map((check) => ({
    name: check.name,
    group: "Other languages",
    does,
    needs: {},
    tools: check.tools,
    short: true,
    ifItFails: "Do by hand what the page says: either the page is wrong, or what it shows.",
    versions: () => check.packages,
    run: (project) => check.run(project),
  })),
);
export default rows;
