// A form that corrects quotations of statements: what is wrong with one is said under its field.
import { useId, useState } from "react";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { checkedDataset, locate } from "leader-calls";
import type { Dataset, DatasetIssue, Evidence } from "leader-calls";
import { useForm } from "react-hook-form";

interface Props {
  readonly dataset: Dataset;
  /** The texts of the sources that the dataset does not hold, by the source's id. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly onSave: (dataset: Dataset) => void | Promise<void>;
}

export function QuotationForm({ dataset, texts = {}, onSave }: Props) {
  const id = useId();
  // A word that is cut at its end is a warning otherwise.
  const schema = checkedDataset({ texts, rules: { "evidence/cut-word": "error" } });
  const resolve = standardSchemaResolver(schema);
  const { register, handleSubmit, reset, getFieldState, getValues, formState } = useForm<Dataset>({
    // With `defaultValues`, the form would go on with the first dataset that it was given.
    values: dataset,
    resolver: (values, ...more) => resolve(located(values, dataset, texts), ...more),
  });
  const [found, setFound] = useState({ of: dataset, issues: [] as readonly DatasetIssue[] });
  const others = found.of === dataset ? found.issues : [];
  const statements = dataset.calls.flatMap(({ statements = [] }, call) =>
    statements.map(({ content, evidence }, at) => {
      const path = `calls.${call}.statements.${at}` as const;
      const fields = evidence.flatMap(({ exact }, number) =>
        exact === undefined ? [] : [`${path}.evidence.${number}.exact` as const],
      );
      return { path, content, fields };
    }),
  );

  // A rule may report where the form has no field: a cue that is no longer in the quotations, an unknown id.
  const keepOthers = async () => {
    const { issues = [] } = await schema["~standard"].validate(located(getValues(), dataset, texts));
    const wrong = new Set<string>(issues.map(({ path }) => path.join(".")));
    const isInField = (issue: DatasetIssue) =>
      statements.some(
        ({ path, fields }) =>
          fields.some((field) => field === issue.path.join(".")) ||
          // A wrong quotation may lack a cue only because it is wrong.
          (issue.diagnostic.code === LOST_CUE &&
            isAbout(issue, path) &&
            fields.some((field) => wrong.has(field))),
      );
    setFound({ of: dataset, issues: issues.filter((issue) => !isInField(issue)) });
  };
  const forgetOthers = () => setFound({ of: dataset, issues: [] });
  const save = async (valid: Dataset) => {
    forgetOthers();
    await onSave(valid);
    // So that the fields have what was saved, as it is printed.
    reset(valid);
  };

  return (
    <form onSubmit={handleSubmit(save, keepOthers)} onChange={forgetOthers} noValidate>
      {dataset.sources.map(({ id: source, title = source, text = texts[source] }) => (
        <details key={source}>
          <summary>{title}</summary>
          {text}
        </details>
      ))}
      {statements.map(({ path, content, fields }) => (
        <fieldset key={path}>
          <legend>{content}</legend>
          {fields.map((field, at) => {
            const { error } = getFieldState(field, formState);
            return (
              <p key={field}>
                <label htmlFor={id + field}>Quotation {at + 1}</label>
                <textarea
                  id={id + field}
                  aria-invalid={error !== undefined}
                  aria-describedby={`${id + field}-error`}
                  {...register(field)}
                />
                <span id={`${id + field}-error`} role="alert">
                  {error?.message}
                </span>
              </p>
            );
          })}
          <Issues of={others.filter((issue) => isAbout(issue, path))} />
        </fieldset>
      ))}
      <Issues of={others.filter((issue) => !statements.some(({ path }) => isAbout(issue, path)))} />
      <button disabled={formState.isSubmitting}>Save</button>
    </form>
  );
}

const LOST_CUE = "evidence/printed-words-missing";

function Issues({ of: issues }: { readonly of: readonly DatasetIssue[] }) {
  return (
    <div role="alert">
      <ul>
        {issues.map(({ path, message }) => (
          <li key={`${path.join(".")} ${message}`}>
            {message} ({path.join(".")})
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whether an issue is in a part of the dataset, or names a place in it. */
function isAbout({ path, diagnostic: { related = [] } }: DatasetIssue, part: string): boolean {
  return [path, ...related.map((place) => place.path)].some((each) =>
    `${each.join(".")}.`.startsWith(`${part}.`),
  );
}

/**
 * What was edited, as it is checked and saved: each changed quotation with the position of its words, and with the blanks,
 * line breaks, quotation marks, dashes and first letter that are printed.
 */
function located(edited: Dataset, { calls }: Dataset, texts: Readonly<Record<string, string>>): Dataset {
  const before = calls.flatMap(evidenceOf);
  const changed = structuredClone(edited);
  for (const [at, evidence] of changed.calls.flatMap(evidenceOf).entries()) {
    if (evidence.exact === before[at]?.exact) continue;
    // They may be those of other words.
    for (const key of ["start", "end", "prefix", "suffix", "sha256"] as const) delete evidence[key];
  }
  return JSON.parse(locate(JSON.stringify(changed), { texts }, { printedWords: true }).json) as Dataset;
}

function evidenceOf({ statements = [] }: Dataset["calls"][number]): Evidence[] {
  return statements.flatMap(({ evidence }) => evidence);
}
