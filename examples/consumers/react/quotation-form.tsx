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
  const [others, setOthers] = useState<readonly DatasetIssue[]>([]);
  const quotations = dataset.calls.flatMap(({ statements = [] }, call) =>
    statements.flatMap(({ content, evidence }, at) => {
      const statement = `calls.${call}.statements.${at}` as const;
      return evidence.flatMap(({ exact }, number) => {
        const name = `${statement}.evidence.${number}.exact` as const;
        return exact === undefined ? [] : [{ name, statement, content }];
      });
    }),
  );

  // A rule may report where the form has no field: a cue that is no longer in the quotation, an unknown id.
  const keepOthers = async () => {
    const names = new Set<string>(quotations.map(({ name }) => name));
    const { issues = [] } = await schema["~standard"].validate(withoutOldPositions(getValues(), dataset));
    setOthers(issues.filter(({ path }) => !names.has(path.join("."))));
  };
  // If it is about a statement, it is said under the first quotation of that.
  const fieldOf = ({ path }: DatasetIssue) =>
    quotations.find(({ statement }) => `${path.join(".")}.`.startsWith(`${statement}.`))?.name;
  const save = (valid: Dataset) => {
    setOthers([]);
    // Writes the positions of changed quotations.
    onSave(JSON.parse(locate(JSON.stringify(valid), { texts }).json) as Dataset);
  };

  return (
    <form onSubmit={handleSubmit(save, keepOthers)} onChange={() => setOthers([])} noValidate>
      {dataset.sources.map(({ id, title = id, text = texts[id] }) => (
        <details key={id}>
          <summary>{title}</summary>
          {text}
        </details>
      ))}
      {quotations.map(({ name, content }) => {
        const error = getFieldState(name, formState).error ?? others.find((issue) => fieldOf(issue) === name);
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
          {others
            .filter((issue) => fieldOf(issue) === undefined)
            .map(({ path, message }) => (
              <li key={`${path.join(".")} ${message}`}>
                {path.join(".")}: {message}
              </li>
            ))}
        </ul>
      </div>
      <button>Save</button>
    </form>
  );
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
