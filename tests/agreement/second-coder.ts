import type { Dataset, Statement } from "leader-calls";

/**
 * The example of the Lenne bridge as a second coder might have encoded the same texts: other ids, other judgements. What
 * differs from the first is named here, and nothing else does.
 */
export function secondCoding(first: Dataset): Dataset {
  const renamed = withOtherIds(first);
  for (const call of renamed.calls) {
    const statements = (call.statements ?? []).filter(({ id }) => id !== "second-thanks");
    for (const statement of statements) changes[statement.id.replace(/^second-/, "")]?.(statement);
    const spoken = statements.find(({ id }) => id === "second-look-into-it");
    if (spoken) statements.push({ ...spoken, id: "second-of-the-cost", ...costs });
    call.statements = statements;
    // What pointed at the statement that this coder does not have.
    call.comparisons = [];
  }
  return renamed;
}

const costs: Partial<Statement> = {
  content: "The repairs cost more than the bridge.",
  acts: ["claim"],
  elements: [],
  cues: [],
  evidence: [{ exact: "pay half of the repairs" }],
};

const changes: Readonly<Record<string, (statement: Statement) => void>> = {
  // Asked to, or told to: the commonest doubt of all.
  "three-demands": (statement) => {
    statement.acts = ["request"];
  },
  "open-to-proposals": (statement) => {
    statement.mode = "indirect";
    statement.acts = ["stress"];
  },
  // The negative in words, instead of the denied clause.
  "kald-rejects": (statement) => {
    statement.acts = ["claim"];
    delete statement.factuality;
  },
  // Half of the sentence.
  "engineers-first": (statement) => {
    statement.evidence = [{ exact: "No lorry crosses before my engineers do!" }];
    statement.cues = [];
  },
  "not-before-autumn": (statement) => {
    delete statement.factuality;
  },
};

/** Every id with a word before it, as another person would have other ids. */
function withOtherIds(dataset: Dataset): Dataset {
  const ids = new Set<string>();
  const gather = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(gather);
    else if (typeof value === "object" && value !== null)
      for (const [key, inner] of Object.entries(value)) {
        if (key === "id" && typeof inner === "string") ids.add(inner);
        gather(inner);
      }
  };
  gather(dataset);
  const json = JSON.stringify(dataset, (_, value: unknown) =>
    typeof value === "string" && ids.has(value) ? `second-${value}` : value,
  );
  return JSON.parse(json) as Dataset;
}
