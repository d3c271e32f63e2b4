// A form that corrects the quotations of a dataset: what is wrong with one is said under its field.
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { checkedDataset } from "leader-calls/validate";
import type { Dataset } from "leader-calls/validate";
import { useForm } from "react-hook-form";

interface Props {
  readonly dataset: Dataset;
  /** The texts of the sources that the dataset does not hold, by the source's id. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly onSave: (dataset: Dataset) => void;
}

export function QuotationForm({ dataset, texts = {}, onSave }: Props) {
  const { register, handleSubmit, getFieldState, formState } = useForm<Dataset>({
    defaultValues: dataset,
    resolver: standardSchemaResolver(checkedDataset({ texts })),
  });
  const quotations = dataset.calls.flatMap(({ statements = [] }, call) =>
    statements.flatMap(({ content, evidence }, statement) =>
      evidence.flatMap(({ exact }, at) => {
        const name = `calls.${call}.statements.${statement}.evidence.${at}.exact` as const;
        return exact === undefined ? [] : [{ name, content }];
      }),
    ),
  );
  const inFields = quotations.some(({ name }) => getFieldState(name, formState).error);
  return (
    <form onSubmit={handleSubmit((valid) => onSave(valid))} noValidate>
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
      {!formState.isValid && formState.isSubmitted && !inFields && (
        <p role="alert">Something is wrong that has no field here.</p>
      )}
      <button>Save</button>
    </form>
  );
}
