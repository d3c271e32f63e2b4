import type { CodePlan, StringPlan, ValuePlan } from "../../../src/plan/plan.ts";
import { codelistPlans } from "../../../src/plan/dataset-plan.ts";
import { germanCodes } from "./german-codes.ts";
import type { Site } from "./sites.ts";
import { isSame } from "./steps.ts";
import type { Loose, Steps } from "./steps.ts";
import {
  asPrinted,
  dayForMonth,
  movedByDays,
  movedByYears,
  oneCharacterOff,
  translated,
  withLookAlike,
} from "./words.ts";
import { neighbour, strange } from "./world.ts";
import type { World } from "./world.ts";

/** What is written instead: at each place a value, or undefined where it is left out. */
export interface Edit {
  readonly writes: readonly (readonly [Steps, unknown])[];
  /** The places that a reader would call wrong. */
  readonly places: readonly Steps[];
}

/** A way to slip: what somebody in a hurry writes at a place; undefined where it cannot happen there. */
export type Slip = (site: Site, world: World) => Edit | undefined;

/** Slips by their names; several of one name are its variants. */
export type Slips = Readonly<Record<string, Slip | readonly Slip[]>>;

/** A slip that writes another value at the place itself. */
function write(value: (site: Site, world: World) => unknown): Slip {
  return (site, world) => {
    if (site.value === undefined) return undefined;
    const written = value(site, world);
    if (written === undefined || isSame(written, site.value)) return undefined;
    return { writes: [[site.steps, written]], places: [site.steps] };
  };
}

/** A slip within a text. */
function rewrite(value: (text: string) => string | undefined): Slip {
  return write(({ value: text }) => (typeof text === "string" ? value(text) : undefined));
}

const leftOut: Slip = ({ value, steps, holderSteps, required, key }) =>
  value === undefined || (key === "kind" && !required)
    ? undefined
    : { writes: [[steps, undefined]], places: [steps, holderSteps] };

const everywhere: Slips = {
  "the neighbour's": write((site, world) => neighbour(world, site)),
  "of another example": write((site, world) => strange(world, site)),
};

/** A field that nothing was to be written in. */
const added: Slip = (site, world) => {
  if (site.value !== undefined) return undefined;
  const value = neighbour(world, site);
  return value === undefined || site.key === "id"
    ? undefined
    : { writes: [[site.steps, value]], places: [site.steps] };
};

const ofText: Slips = {
  "one character off": rewrite(oneCharacterOff),
  "a letter of another script": rewrite(withLookAlike),
  translated: rewrite(translated),
  "a word too many": rewrite((text) => `${text} indeed`),
  "to be filled in": rewrite(() => "TODO"),
};

const ofDates: Slips = {
  "a day early": rewrite((date) => movedByDays(date, -1)),
  "a day late": rewrite((date) => movedByDays(date, 1)),
  "a year early": rewrite((date) => movedByYears(date, -1)),
  "a year late": rewrite((date) => movedByYears(date, 1)),
  "day for month": rewrite(dayForMonth),
  "as it is printed": rewrite(asPrinted),
  "a day that does not exist": rewrite((date) =>
    /-\d\d-\d\d/.test(date) ? date.replace(/-\d\d-\d\d/, "-02-30") : undefined,
  ),
};

const ofIds: Slips = {
  "one character off": rewrite(oneCharacterOff),
  "a name for an id": rewrite((id) =>
    id
      .split("-")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(" "),
  ),
};

/** By what a string of this form is expected to be, as the plan says it. */
const ofForms: readonly (readonly [RegExp, Slips])[] = [
  [/^a date of the form/, ofDates],
  [
    /^a time of day/,
    {
      "an hour late": rewrite((time) =>
        time.replace(/^\d\d/, (hour) => String((Number(hour) + 1) % 24).padStart(2, "0")),
      ),
      "on a 12-hour clock": rewrite(
        (time) => `${((Number(time.slice(0, 2)) + 11) % 12) + 1}${time.slice(2, 5)} pm`,
      ),
    },
  ],
  [
    /^a BCP 47/,
    {
      "a country's code": rewrite(
        (tag) => ({ en: "uk", de: "at", el: "gr", fr: "be", ru: "by", uk: "ua" })[tag],
      ),
      "a language's name": rewrite((tag) =>
        new Intl.DisplayNames("en", { type: "language" }).of(tag)?.toLowerCase(),
      ),
      "a word of German": rewrite(() => "deutsch"),
    },
  ],
  [
    /^an? (http|absolute)/,
    {
      "one character off": rewrite(oneCharacterOff),
      "without its scheme": rewrite((address) => address.replace(/^[a-z]+:\/*/, "")),
    },
  ],
  [
    /^a Wikidata/,
    {
      "one character off": rewrite(oneCharacterOff),
      "as an address": rewrite((item) => `https://www.wikidata.org/wiki/${item}`),
    },
  ],
  [
    /^an ISO 3166/,
    {
      "one character off": rewrite((code) => code.slice(0, -1) + (code.endsWith("K") ? "J" : "K")),
      "in small letters": rewrite((code) => code.toLowerCase()),
    },
  ],
  [
    /^an ISO 8601/,
    {
      "one off": rewrite((length) => length.replace(/\d+/, (number) => String(Number(number) + 1))),
      "another unit": rewrite((length) =>
        /M$/.test(length)
          ? length.replace(/M$/, length.includes("T") ? "S" : "D")
          : /H$/.test(length)
            ? length.replace(/H$/, "M")
            : /Y$/.test(length)
              ? length.replace(/Y$/, "M")
              : undefined,
      ),
      "in words": rewrite((length) => `${/\d+/.exec(length)?.[0]} minutes`),
    },
  ],
  [
    /^a SHA-256/,
    {
      "one character off": rewrite((digest) => digest.replace(/.$/, (last) => (last === "0" ? "1" : "0"))),
      "cut off": rewrite((digest) => digest.slice(0, 40)),
      "in capitals": rewrite((digest) => digest.toUpperCase()),
    },
  ],
  [/^text that is not empty/, ofText],
];

/** What happens to the texts themselves. */
const ofSourceTexts: Slips = {
  "one character off": rewrite(oneCharacterOff),
  "cut off": rewrite((text) => text.slice(0, Math.floor(text.length / 2))),
  "a blank before it": rewrite((text) => ` ${text}`),
  // A line end after the last quotation moves nothing.
  "line ends of Windows": rewrite((text) =>
    text.trim().includes("\n") ? text.replaceAll("\n", "\r\n") : undefined,
  ),
};

const ofNumbers: Slips = {
  "one more": write(({ value }) => Number(value) + 1),
  "one less": write(({ value }) => Number(value) - 1),
  "as a word": write(({ value }) => String(value)),
};

/** What is wrong with one item of a list, or with a value that is none: with its own name for the kind. */
function ofReference(targets: readonly string[]): Slips {
  const replaced = (other: (id: string, site: Site, world: World) => string | undefined): Slip =>
    write((site, world) => {
      const [first, ...rest] = Array.isArray(site.value) ? (site.value as string[]) : [site.value as string];
      if (first === undefined) return undefined;
      const id = other(first, site, world);
      if (id === undefined || id === first || rest.includes(id)) return undefined;
      return Array.isArray(site.value) ? [id, ...rest] : id;
    });
  return {
    "one character off": replaced(oneCharacterOff),
    "a name for an id": replaced((id, _site, { owners }) => {
      const owner = owners.find((each) => each.id === id)?.value;
      const name = owner?.name ?? owner?.label ?? owner?.title;
      return typeof name === "string" ? name : undefined;
    }),
    "another of the kind": replaced((id, _site, world) => anotherOfTheKind(id, world)),
    "of another kind": replaced(
      (_id, _site, { owners }) =>
        owners.find(({ kind }) => kind !== "dataset" && !targets.includes(kind))?.id,
    ),
    "the other side's": replaced((id, _site, world) => world.otherSide(id)),
    itself: replaced((_id, { owner }) => owner?.id),
    "the arrow turned round": turnedRound(targets),
  };
}

function anotherOfTheKind(
  id: string,
  { owners }: World,
  except: readonly unknown[] = [],
): string | undefined {
  const start = owners.findIndex((owner) => owner.id === id);
  const kind = owners[start]?.kind;
  return [...owners.slice(start + 1), ...owners.slice(0, Math.max(start, 0))].find(
    (owner) => owner.kind === kind && owner.id !== id && !except.includes(owner.id),
  )?.id;
}

/** "A is part of B" written as "B is part of A". */
function turnedRound(targets: readonly string[]): Slip {
  return ({ value, owner, key, steps, holderSteps, holder }, { owners }) => {
    if (value === undefined || !owner || owner.value !== holder || !targets.includes(owner.kind))
      return undefined;
    const [first, ...rest] = Array.isArray(value) ? (value as string[]) : [value as string];
    const other = owners.find(({ id }) => id === first);
    if (!other || !targets.includes(other.kind) || other.kind !== owner.kind) return undefined;
    const there = [...other.steps, key];
    const theirs = other.value[key];
    if (theirs !== undefined && !Array.isArray(value)) return undefined;
    return {
      writes: [
        [steps, Array.isArray(value) && rest.length > 0 ? rest : undefined],
        [there, Array.isArray(value) ? [...((theirs as string[] | undefined) ?? []), owner.id] : owner.id],
      ],
      places: [steps, holderSteps, there],
    };
  };
}

function ofCode({ codelist, codes }: CodePlan): Slips {
  const replaced = (other: (code: string) => string | undefined): Slip =>
    write(({ value }) => {
      const [first, ...rest] = Array.isArray(value) ? (value as string[]) : [value as string];
      const code = first === undefined ? undefined : other(first);
      if (code === undefined || rest.includes(code)) return undefined;
      return Array.isArray(value) ? [code, ...rest] : code;
    });
  const slips: Slips = {
    "one character off": replaced(oneCharacterOff),
    "with a capital": replaced((code) => code.charAt(0).toUpperCase() + code.slice(1)),
  };
  if (codelist === undefined) return slips;
  const german = germanCodes[codelist];
  return {
    ...slips,
    "another code": codes.map((other) => replaced(() => other)),
    "of another list": replaced(() =>
      codelistPlans.flatMap((plan) => plan.codes).find((code) => !codes.includes(code)),
    ),
    translated: replaced(() => german),
  };
}

const ofLists: Slips = {
  "one twice": ({ value, steps }) => {
    const list = value as unknown[] | undefined;
    if (!list || list.length === 0) return undefined;
    return {
      writes: [[steps, [...list, list[0]]]],
      places: [
        [...steps, 0],
        [...steps, list.length],
      ],
    };
  },
  "one left out": ({ value, steps, holderSteps }) => {
    const list = value as unknown[] | undefined;
    if (!list || list.length < 2) return undefined;
    return { writes: [[steps, list.slice(0, -1)]], places: [steps, holderSteps] };
  },
  "all left out": ({ value, steps, holderSteps }) => {
    const list = value as unknown[] | undefined;
    if (!list || list.length === 0) return undefined;
    return { writes: [[steps, []]], places: [steps, holderSteps] };
  },
};

const ofListsOfIds: Slips = {
  "one too many": (site, world) => {
    const list = site.value as string[] | undefined;
    if (!list?.[0]) return undefined;
    const other = anotherOfTheKind(list[0], world, list);
    return other === undefined
      ? undefined
      : { writes: [[site.steps, [...list, other]]], places: [[...site.steps, list.length], site.steps] };
  },
};

const ofListsOfObjects: Slips = {
  "one twice, under another id": ({ value, steps }) => {
    const list = value as Loose[] | undefined;
    const first = list?.[0];
    if (!first || typeof first.id !== "string") return undefined;
    return {
      writes: [[steps, [...list, renamed(first)]]],
      places: [
        [...steps, 0],
        [...steps, list.length],
      ],
    };
  },
};

/** A copy in which everything has another id, and the copies name each other. */
function renamed(original: Loose): unknown {
  const ids = new Set(idsWithin(original));
  return JSON.parse(JSON.stringify(original), (_key, value: unknown) =>
    typeof value === "string" && ids.has(value) ? `${value}-again` : value,
  );
}

function idsWithin(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "id" && typeof inner === "string" ? [inner] : idsWithin(inner),
  );
}

/** The slips that can happen to values of a field, by name. */
export function slipsOf(plan: ValuePlan): Slips {
  if (plan.type === "literal") return {};
  const common = isCopiedAsOne(plan)
    ? { "left out": leftOut, ...everywhere, "written where nothing was to be": added }
    : { "left out": leftOut };
  if (plan.type === "list") {
    const { item } = plan;
    if (item.type === "string" && item.targets)
      return { ...common, ...ofLists, ...ofListsOfIds, ...ofReference(item.targets) };
    if (item.type === "code") return { ...common, ...ofLists, ...ofCode(item) };
    return {
      ...common,
      ...ofLists,
      ...(item.type === "object" || item.type === "union" ? ofListsOfObjects : {}),
    };
  }
  if (plan.type === "code") return { ...common, ...ofCode(plan) };
  if (plan.type === "number") return { ...common, ...ofNumbers };
  if (plan.type === "string") return { ...common, ...ofString(plan) };
  return common;
}

function ofString(plan: StringPlan): Slips {
  if (plan.identity !== undefined) return ofIds;
  if (plan.targets) return ofReference(plan.targets);
  const expected = plan.demands.map((demand) => demand.expected);
  const forms = ofForms.find(([form]) => expected.some((each) => form.test(each)));
  if (forms) return forms[1];
  if (plan.demands.length === 0) return ofSourceTexts;
  throw new Error(`No slips are known for ${expected.join(", ")}: add them to tests/defects/facts/slips.ts.`);
}

/**
 * Whether somebody would copy a value of this plan as it is. What has fields of its own is written field by field, and each
 * of them is covered; only passages and cues are copied whole.
 */
function isCopiedAsOne(plan: ValuePlan): boolean {
  const inner = plan.type === "list" ? plan.item : plan;
  return (
    (inner.type !== "object" && inner.type !== "union") ||
    inner.entity === "Evidence" ||
    inner.entity === "Cue"
  );
}
