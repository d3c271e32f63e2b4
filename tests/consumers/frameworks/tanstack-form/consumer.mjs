import { FormApi } from "@tanstack/form-core";
import { DatasetSchema } from "leader-calls";
import { judge } from "./judge.mjs";

await judge(async (data) => {
  let submitted = false;
  const form = new FormApi({
    defaultValues: data,
    validators: { onSubmit: DatasetSchema },
    onSubmit: () => void (submitted = true),
  });
  form.mount();
  await form.handleSubmit();
  const paths = form.state.errors.flatMap((found) => Object.keys(found ?? {}));
  if (submitted !== (paths.length === 0)) throw new Error("It was submitted with errors, or not without.");
  return paths.map((path) => path.replaceAll(/\[(\d+)\]/g, ".$1").split("."));
});
