import { isKnownZone, isZoneName } from "../../text/zone-offset.ts";
import type { Rule, RuleDoc } from "../rule.ts";

export const unknownZoneDoc: RuleDoc = {
  reason:
    'A zone is written as it is printed ("Moscow time") or by its IANA name. A name in that form that no zone has is a typing error, and dates in it cannot be compared.',
  example: { at: "/calls/0/date/zone", wrong: "Europe/Kyjiv", right: "Europe/Kyiv" },
};

export const unknownZone: Rule<{ zone: string }> = {
  code: "date/unknown-zone",
  // Which names there are depends on the platform: new ones are added every few years.
  severity: "info",
  message: ({ zone }) => `"${zone}" is not a time zone that is known here.`,
  hint: () =>
    'Write an IANA name such as "Europe/Kyiv", an offset such as "+03:00", or the words as they are printed.',
  check(dataset, report) {
    for (const number of dataset.numbersOf("DateClaim")) {
      if (!dataset.isSoundAt(number)) continue;
      const { zone } = dataset.valueAt<"DateClaim">(number);
      if (zone !== undefined && isZoneName(zone) && !isKnownZone(zone))
        report([...dataset.pathOf(number), "zone"], { zone });
    }
  },
};
