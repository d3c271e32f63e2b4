import { describeSlips } from "./slip-table.ts";
import type { Edits } from "./slip-table.ts";

const date = (fields: object): Edits => ({ "/calls/0/date": { basis: "unknown", ...fields } });
const lateInFriday = "2024-11-15T22:30:00Z";
const ofWeekday = { code: "date/weekday-mismatch", at: "/calls/0/date/weekday" };
const ofTime = { code: "date/time-mismatch", at: "/calls/0/date/time" };
const ofPart = { code: "date/time-mismatch", at: "/calls/0/date/partOfDay" };

const printedClock = "/calls/0/circumstances/8/date";

describeSlips(
  "weekdays and times in the zone that is written",
  [
    {
      title: "Friday in UTC, where it is Saturday in Moscow",
      edits: date({ value: lateInFriday, zone: "Europe/Moscow", weekday: "friday" }),
      ...ofWeekday,
      says: ["Saturday", "Europe/Moscow"],
    },
    {
      title: "Saturday, where it is still Friday in New York",
      edits: date({ value: "2024-11-16T02:30Z", zone: "America/New_York", weekday: "saturday" }),
      ...ofWeekday,
      says: ["Friday"],
    },
    {
      title: "an offset as zone",
      edits: date({ value: lateInFriday, zone: "UTC+3", weekday: "friday" }),
      ...ofWeekday,
    },
    {
      title: "a weekday that no zone has at that moment",
      edits: date({ value: lateInFriday, weekday: "thursday" }),
      ...ofWeekday,
    },
    {
      title: "a weekday that no zone has, and a zone in Russian words",
      edits: date({ value: lateInFriday, zone: "по московскому времени", weekday: "sunday" }),
      ...ofWeekday,
    },
    {
      title: "a written offset",
      edits: date({ value: "2024-11-16T01:30+03:00", weekday: "friday" }),
      ...ofWeekday,
    },
    {
      title: "a day without a time has its weekday in every zone",
      edits: date({ value: "2031-03-04", zone: "Asia/Tokyo", weekday: "wednesday" }),
      ...ofWeekday,
    },
    {
      title: "the time in UTC beside a zone",
      edits: date({ value: "2031-03-04T14:15Z", zone: "Europe/Moscow", time: "14:15" }),
      ...ofTime,
      severity: "warning",
      says: ["14:15", "17:15"],
    },
    {
      title: "two times",
      edits: date({ value: "2031-03-03T17:15", time: "17:51" }),
      ...ofTime,
    },
    {
      title: "summer time, forgotten",
      edits: date({ value: "2030-07-04T15:15Z", zone: "Europe/Berlin", time: "16:15" }),
      ...ofTime,
      says: ["17:15"],
    },
    {
      title: "a call of the evening in the morning",
      edits: date({ value: "2031-03-03T20:15", partOfDay: "morning" }),
      ...ofPart,
      says: ["20:15", "morning"],
    },
    {
      title: "a time at noon in the night",
      edits: date({ value: "2031-03-03", time: "12:00", partOfDay: "night" }),
      ...ofPart,
    },
    {
      title: "morning in UTC, evening in Tokyo",
      edits: date({ value: "2031-03-03T10:15Z", zone: "Asia/Tokyo", partOfDay: "morning" }),
      ...ofPart,
      says: ["19:15"],
    },
    {
      title: "a zone with a typo",
      edits: date({ value: "2031-03-04", zone: "Europe/Moskow" }),
      code: "date/unknown-zone",
      at: "/calls/0/date/zone",
      severity: "info",
      says: ["Europe/Moskow", "IANA"],
    },
    {
      title: "another time than the printed one",
      example: "lenne-bridge",
      edits: { [`${printedClock}/time`]: "18:15", [`${printedClock}/basis`]: "context" },
      code: "date/time-mismatch",
      at: `${printedClock}/time`,
      severity: "warning",
      says: ["18:15", "17:15 Norrland time"],
    },
    {
      title: "another time than is printed in words from which it may be reckoned",
      example: "lenne-bridge",
      edits: { [`${printedClock}/time`]: "18:15" },
      code: "date/time-mismatch",
      at: `${printedClock}/time`,
      severity: "info",
    },
  ],
  [
    {
      title: "Saturday in Moscow",
      edits: date({ value: lateInFriday, zone: "Europe/Moscow", weekday: "saturday" }),
    },
    {
      title: "Friday in New York",
      edits: date({ value: "2024-11-16T02:30Z", zone: "America/New_York", weekday: "friday" }),
    },
    {
      title: "Saturday by an offset",
      edits: date({ value: lateInFriday, zone: "+03:00", weekday: "saturday" }),
    },
    {
      title: "Friday by a written offset",
      edits: date({ value: "2024-11-15T17:15-05:00", weekday: "friday" }),
    },
    {
      title: "the time on a clock of twelve hours",
      example: "lenne-bridge",
      edits: { [`${printedClock}/time`]: "05:15", [`${printedClock}/basis`]: "context" },
    },
    {
      title: "the time in a zone that is not printed",
      example: "lenne-bridge",
      edits: {
        [`${printedClock}/time`]: "15:15",
        [`${printedClock}/zone`]: "UTC",
        [`${printedClock}/basis`]: "context",
      },
    },
    { title: "Friday in UTC", edits: date({ value: lateInFriday, weekday: "friday" }) },
    { title: "Saturday somewhere", edits: date({ value: lateInFriday, weekday: "saturday" }) },
    {
      title: "Saturday in Moscow time",
      edits: date({ value: lateInFriday, zone: "Moscow time", weekday: "saturday" }),
    },
    { title: "莫斯科时间", edits: date({ value: lateInFriday, zone: "莫斯科时间", weekday: "saturday" }) },
    {
      title: "a zone of half hours",
      edits: date({ value: "2024-11-15T19:00Z", zone: "Asia/Kolkata", time: "00:30", weekday: "saturday" }),
    },
    {
      title: "winter time",
      edits: date({ value: "2030-12-04T15:15Z", zone: "Europe/Berlin", time: "16:15" }),
    },
    { title: "a rounded time", edits: date({ value: "2031-03-03T17:04", time: "17:00" }) },
    {
      title: "a time in a zone that cannot be read",
      edits: date({ value: "2031-03-03T14:15Z", zone: "Norrland time", time: "17:15" }),
    },
    { title: "two in the night", edits: date({ value: "2031-03-03", time: "02:00", partOfDay: "night" }) },
    {
      title: "half past eleven in the evening",
      edits: date({ value: "2031-03-03", time: "23:30", partOfDay: "evening" }),
    },
    { title: "a zone as printed", edits: date({ value: "2031-03-04", zone: "Norrland time" }) },
    { title: "a zone of Hebrew words", edits: date({ value: "2031-03-04", zone: "שעון ירושלים" }) },
    { title: "a zone by its new name", edits: date({ value: "2031-03-04", zone: "Europe/Kyiv" }) },
  ],
);
