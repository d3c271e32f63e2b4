import { isNegative } from "../../dataset/denial.ts";
import type { Medium } from "../../schema/model-types.ts";
import type { Rule, RuleDoc } from "../rule.ts";

/** Told by nobody, because it says that tellings differ, or that none is relied on. */
const ofTheEncoder: ReadonlySet<Medium> = new Set(["mixed", "unknown"]);

export const mediumUntoldDoc: RuleDoc = {
  reason:
    "If accounts disagree, the encoder can choose one of them. A medium that no account gives is probably a mistake.",
  example: {
    given: [
      {
        at: "/calls/0/circumstances",
        value: [
          {
            kind: "medium",
            medium: "telephone",
            account: "readout-account",
            evidence: [{ exact: "by telephone", start: 27, end: 39 }],
          },
        ],
      },
    ],
    at: "/calls/0/medium",
    wrong: "video",
    right: "telephone",
  },
};

export const mediumUntold: Rule<{
  call: string;
  /** The medium of the call. */
  medium: Medium;
  /** The media that the accounts give. */
  told: readonly Medium[];
}> = {
  code: "call/medium-untold",
  severity: "warning",
  message: ({ call, medium, told }) =>
    `Call "${call}" has the medium "${medium}", but its accounts say ${told.map((each) => `"${each}"`).join(" or ")}.`,
  hint: () =>
    'Correct the call or the circumstance, or add a circumstance "medium" of an account that says so.',
  related: (_, { account, medium }) => `Account "${String(account)}" says "${String(medium)}".`,
  check(dataset, report) {
    for (const call of dataset.all("LeaderCall")) {
      const { id, medium } = call.value;
      if (ofTheEncoder.has(medium)) continue;
      const tellings = dataset
        .partsOf(call, "Circumstance")
        .flatMap((each) =>
          each.value.kind === "medium" && !isNegative(each.value.factuality)
            ? [{ medium: each.value.medium, circumstance: each }]
            : [],
        );
      if (
        tellings.length === 0 ||
        tellings.some((each) => each.medium === medium || ofTheEncoder.has(each.medium))
      )
        continue;
      const told = [...new Set(tellings.map((each) => each.medium))];
      const related = tellings.map((each) => ({
        path: [...each.circumstance.path, "medium"],
        params: { account: each.circumstance.value.account, medium: each.medium },
      }));
      report([...call.path, "medium"], { call: id, medium, told }, related);
    }
  },
};
