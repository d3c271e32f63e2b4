import { FormApi } from "@tanstack/form-core";
import { checkedDataset } from "leader-calls";
import { judge, settings } from "./judge.mjs";

const ask = async (data) => {
  let submitted = false;
  const form = new FormApi({
    defaultValues: data,
    validators: { onSubmit: checkedDataset(settings) },
    onSubmit: () => void (submitted = true),
  });
  form.mount();
  await form.handleSubmit();
  const paths = form.state.errors.flatMap((found) => Object.keys(found ?? {}));
  if (submitted !== (paths.length === 0)) throw new Error("It was submitted with errors, or not without.");
  return paths.map((path) => path.replaceAll(/\[(\d+)\]/g, ".$1").split("."));
};
await judge(ask, { rules: true });
