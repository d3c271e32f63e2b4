// A form that corrects quotations of statements: what is wrong with one is said under its field.
import { useState } from "react";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { checkedDataset, locate } from "leader-calls";
import type { Dataset, DatasetIssue, Evidence } from "leader-calls";
import { useForm } from "react-hook-form";

interface Props {
  readonly dataset: Dataset;
  /** The texts of the sources that the dataset does not hold, by the source's id. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly onSave: (dataset: Dataset) => void;
}

export function QuotationForm({ dataset, texts = {}, onSave }: Props) {
  // A word that is cut at its end is a warning otherwise.
  const schema = checkedDataset({ texts, rules: { "evidence/cut-word": "error" } });
  const resolve = standardSchemaResolver(schema);
  const { register, handleSubmit, getFieldState, getValues, formState } = useForm<Dataset>({
    defaultValues: dataset,
    resolver: (values, ...more) => resolve(withoutOldPositions(values, dataset), ...more),
  });
  const [elsewhere, setElsewhere] = useState<readonly DatasetIssue[]>([]);
  const quotations = dataset.calls.flatMap(({ statements = [] }, call) =>
    statements.flatMap(({ content, evidence }, statement) =>
      evidence.flatMap(({ exact }, at) => {
        const name = `calls.${call}.statements.${statement}.evidence.${at}.exact` as const;
        return exact === undefined ? [] : [{ name, content }];
      }),
    ),
  );

  // A rule may report where the form has no field: an unknown id, a cue that is no longer in its evidence.
  const listOthers = async () => {
    const names = new Set<string>(quotations.map(({ name }) => name));
    const { issues = [] } = await schema["~standard"].validate(withoutOldPositions(getValues(), dataset));
    setElsewhere(issues.filter(({ path }) => !names.has(path.join("."))));
  };
  const save = (valid: Dataset) => {
    setElsewhere([]);
    // Writes the positions of changed quotations.
    onSave(JSON.parse(locate(JSON.stringify(valid), { texts }).json) as Dataset);
  };

  return (
    <form onSubmit={handleSubmit(save, listOthers)} onChange={() => setElsewhere([])} noValidate>
      {dataset.sources.map(({ id, title = id, text = texts[id] }) => (
        <details key={id}>
          <summary>{title}</summary>
          {text}
        </details>
      ))}
      {quotations.map(({ name, content }) => {
        const { error } = getFieldState(name, formState);
        return (
          <p key={name}>
            <label htmlFor={name}>{content}</label>
            <textarea
              id={name}
              aria-invalid={error !== undefined}
              aria-describedby={`${name}-error`}
              {...register(name)}
            />
            <span id={`${name}-error`} role="alert">
              {error?.message}
            </span>
          </p>
        );
      })}
      <div role="alert">
        <ul>
          {elsewhere.map(({ path, message }) => (
            <li key={`${path.join(".")} ${message}`}>
              {placeOf(path, dataset)}: {message}
            </li>
          ))}
        </ul>
      </div>
      <button>Save</button>
    </form>
  );
}

/** What an issue is about: the statement, in the words of its label, or else where it is in the dataset. */
function placeOf(path: DatasetIssue["path"], { calls }: Dataset): string {
  const [collection, call, facts, at] = path;
  const statements = collection === "calls" && facts === "statements" ? calls[Number(call)]?.statements : [];
  const content = statements?.[Number(at)]?.content;
  return content === undefined ? path.join(".") : `“${content}”`;
}

/** A changed quotation is looked for anew: its old position may be that of other words. */
function withoutOldPositions(edited: Dataset, { calls }: Dataset): Dataset {
  const before = calls.flatMap(evidenceOf);
  const changed = structuredClone(edited);
  for (const [at, evidence] of changed.calls.flatMap(evidenceOf).entries()) {
    if (evidence.exact === before[at]?.exact) continue;
    for (const key of ["start", "end", "prefix", "suffix"] as const) delete evidence[key];
  }
  return changed;
}

function evidenceOf({ statements = [] }: Dataset["calls"][number]): Evidence[] {
  return statements.flatMap(({ evidence }) => evidence);
}
