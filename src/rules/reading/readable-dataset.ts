import type { Path } from "../../diagnostics/json-pointer.ts";
import type { EntityName, EntityTypes } from "../../schema/entities/all-entities.ts";
import type { EntityKind } from "../../schema/reference.ts";
import { ID_PATTERN } from "../../schema/scalars/id.ts";
import { SourceText } from "../../text/source-text.ts";
import { datasetPlan, kindsWithin } from "./entity-plan.ts";
import type { EntityPlan } from "./entity-plan.ts";

/** An entity where it stands in the document. */
export interface Entity<Name extends EntityName = EntityName> {
  readonly name: Name;
  readonly value: EntityTypes[Name];
  readonly path: Path;
  /** The entity that holds this one; undefined for the dataset itself. */
  readonly parent: Entity | undefined;
  /** False where its structure failed: its own fields must not be relied on, though what it holds may be sound. */
  readonly sound: boolean;
}

/** A field that holds the id of another entity. */
export interface ReferenceField {
  readonly id: string;
  readonly path: Path;
  readonly targets: readonly EntityKind[];
  /** The entity that the field belongs to. */
  readonly holder: Entity;
}

/** An id and the entity that it names. */
export interface Identified {
  readonly id: string;
  readonly kind: EntityKind;
  readonly path: Path;
  readonly entity: Entity;
}

/** Where an evidence's words are to be looked for: in a source, nowhere that is said, or where nobody can tell. */
export type EvidenceSource = Entity<"Source"> | "not-named" | "unreadable";

/**
 * What can be read of a document, also of one whose structure failed in places: each entity with its path, every id and
 * every reference, found in one walk. Rules ask this rather than walk the document themselves.
 */
export class ReadableDataset {
  /** Whether something is wrong with the structure, so that nothing may be concluded from what is absent. */
  readonly hasStructureErrors: boolean;
  readonly references: ReferenceField[] = [];
  /** Every place at which an id is given, in the order of the document. */
  readonly identified: Identified[] = [];
  readonly #entities = new Map<EntityName, Entity[]>();
  readonly #children = new Map<Entity, Map<EntityName, Entity[]>>();
  readonly #byId = new Map<string, Identified>();
  readonly #duplicates = new Set<string>();
  readonly #duplicatedKinds = new Set<EntityKind>();
  readonly #givenTexts: Readonly<Record<string, string>>;
  readonly #texts = new Map<Entity<"Source">, SourceText | undefined>();
  readonly #broken: ReadonlySet<object>;
  readonly #data: unknown;
  #isWhole: boolean | undefined;
  #givenAnywhere: ReadonlySet<string> | undefined;
  readonly #unreadKinds = new Set<EntityKind>();

  constructor(data: unknown, texts: Readonly<Record<string, string>>, broken: ReadonlySet<object>) {
    this.#data = data;
    this.#broken = broken;
    this.#givenTexts = texts;
    this.hasStructureErrors = broken.size > 0;
    this.#walk(datasetPlan(), data, [], undefined);
    for (const identified of this.identified) {
      const first = this.#byId.get(identified.id);
      if (first) {
        this.#duplicates.add(identified.id);
        for (const { kind } of [first, identified]) this.#duplicatedKinds.add(kind);
      } else this.#byId.set(identified.id, identified);
    }
  }

  /**
   * Whether all of the document can be read: its structure holds, no id is given twice, and every reference names what it
   * may name. Only then may something be concluded from what is absent.
   */
  get isWhole(): boolean {
    return (this.#isWhole ??=
      !this.hasStructureErrors &&
      this.#duplicates.size === 0 &&
      this.references.every(({ id, targets }) => targets.includes(this.#byId.get(id)?.kind as EntityKind)));
  }

  /** The entities of a name whose structure holds, in the order of the document. */
  all<Name extends EntityName>(name: Name): readonly Entity<Name>[] {
    const found = this.#entities.get(name) ?? [];
    return (this.hasStructureErrors
      ? found.filter(({ sound }) => sound)
      : found) as unknown as Entity<Name>[];
  }

  /** How many entities of a name there are, sound or not. */
  count(name: EntityName): number {
    return this.#entities.get(name)?.length ?? 0;
  }

  /** The entities of a name that another directly holds, where their structure holds. */
  held<Name extends EntityName>(by: Entity, name: Name): readonly Entity<Name>[] {
    const found = this.#children.get(by)?.get(name) ?? [];
    return (this.hasStructureErrors
      ? found.filter(({ sound }) => sound)
      : found) as unknown as Entity<Name>[];
  }

  /** Whether something that an entity directly holds has a structure that failed. */
  holdsUnsound(entity: Entity): boolean {
    if (!this.hasStructureErrors) return false;
    return [...(this.#children.get(entity)?.values() ?? [])].flat().some(({ sound }) => !sound);
  }

  /** What an id names; the first where several entities have it. */
  identify(id: string): Identified | undefined {
    return this.#byId.get(id);
  }

  /** Every id of the document. */
  ids(): IterableIterator<string> {
    return this.#byId.keys();
  }

  /**
   * Whether an id may be given in a part of the document that cannot be read: it stands there, or such a part should hold
   * entities of these kinds.
   */
  mayBeUnread(id: string, kinds: readonly EntityKind[]): boolean {
    if (!this.hasStructureErrors) return false;
    this.#givenAnywhere ??= new Set(idsGivenIn(this.#data));
    return this.#givenAnywhere.has(id) || kinds.some((kind) => this.#unreadKinds.has(kind));
  }

  /** Whether an entity of these kinds has the id of another, so that its own is missing wherever it is referred to. */
  mayBeOverwritten(kinds: readonly EntityKind[]): boolean {
    return kinds.some((kind) => this.#duplicatedKinds.has(kind));
  }

  /** Whether two entities have this id, so that nothing can be said of what it names. */
  isDuplicated(id: string): boolean {
    return this.#duplicates.has(id);
  }

  /** The entity of a name with an id; undefined where there is none, several, or one whose structure failed. */
  get<Name extends EntityName>(name: Name, id: string | undefined): Entity<Name> | undefined {
    if (id === undefined || this.#duplicates.has(id)) return undefined;
    const entity = this.#byId.get(id)?.entity;
    return entity?.name === name && entity.sound ? (entity as Entity<Name>) : undefined;
  }

  /** The call that an entity belongs to, where its structure holds. */
  callOf(entity: Entity): Entity<"LeaderCall"> | undefined {
    for (let at: Entity | undefined = entity; at; at = at.parent) {
      if (at.name === "LeaderCall") return at.sound ? (at as Entity<"LeaderCall">) : undefined;
    }
    return undefined;
  }

  /** The id of the account that an entity is told by: its own, or that of the nearest entity around it. */
  accountIdOf(entity: Entity): string | undefined {
    for (let at: Entity | undefined = entity; at; at = at.parent) {
      const id =
        at.name === "Account"
          ? (at.value as { id: unknown }).id
          : (at.value as { account?: unknown }).account;
      if (typeof id === "string") return id;
    }
    return undefined;
  }

  /** The source whose words an evidence points at: its own, or that of the account that it is evidence for. */
  sourceOf(evidence: Entity<"Evidence">): EvidenceSource {
    const own = evidence.value.source;
    if (own !== undefined) return this.get("Source", own) ?? "unreadable";
    const accountId = this.accountIdOf(evidence);
    if (accountId === undefined) return this.#isInUnsound(evidence) ? "unreadable" : "not-named";
    return this.get("Source", this.get("Account", accountId)?.value.source) ?? "unreadable";
  }

  /** Whether an entity stands in one whose structure failed, so that a field which it relies on may be misspelled. */
  #isInUnsound(entity: Entity): boolean {
    for (let at = entity.parent; at; at = at.parent) if (!at.sound) return true;
    return false;
  }

  /** The text of a source, given from outside or written in it; undefined where it is not held. */
  textOf(source: Entity<"Source">): SourceText | undefined {
    if (!this.#texts.has(source)) {
      const { id, text: inline } = source.value;
      // Of two sources with one id nobody knows whose text is given.
      const isGiven = Object.hasOwn(this.#givenTexts, id) && !this.#duplicates.has(id);
      const text = (isGiven ? this.#givenTexts[id] : undefined) ?? inline;
      this.#texts.set(source, text === undefined ? undefined : new SourceText(text));
    }
    return this.#texts.get(source);
  }

  #walk(plan: EntityPlan, value: unknown, path: Path, parent: Entity | undefined): void {
    if (plan.identity || plan.targets) {
      if (typeof value === "string" && parent) this.#addId(plan, value, path, parent);
      if (this.hasStructureErrors && (typeof value !== "string" || !ID_PATTERN.test(value)))
        this.#leaveUnread(plan);
    } else if (plan.item) {
      if (!Array.isArray(value)) {
        this.#leaveUnread(plan);
        return;
      }
      for (let index = 0; index < value.length; index++)
        this.#walk(plan.item, value[index], [...path, index], parent);
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      this.#walkObject(plan, value as Record<string, unknown>, path, parent);
    } else this.#leaveUnread(plan);
  }

  /** Whatever stands in a part that cannot be read may have given an id that others refer to. */
  #leaveUnread(plan: EntityPlan): void {
    for (const kind of kindsWithin(plan)) this.#unreadKinds.add(kind);
  }

  #addId(plan: EntityPlan, id: string, path: Path, holder: Entity): void {
    if (plan.targets) this.references.push({ id, path, targets: plan.targets, holder });
    else this.identified.push({ id, kind: plan.identity!, path, entity: holder });
  }

  #walkObject(
    plan: EntityPlan,
    value: Record<string, unknown>,
    path: Path,
    parent: Entity | undefined,
  ): void {
    const entity = plan.entity ? this.#addEntity(plan.entity, value, path, parent) : parent;
    const fields = plan.options ? plan.options.get(String(value.kind))?.fields : plan.fields;
    for (const { key, plan: field, optional } of fields ?? []) {
      const inner = value[key];
      const isEmpty = inner === undefined || (Array.isArray(inner) && inner.length === 0);
      // An id that may be left out may also have been given under a misspelled key.
      const maybeMisspelled = field.identity !== undefined && entity?.sound === false;
      if (!isEmpty) this.#walk(field, inner, [...path, key], entity);
      else if (!optional || maybeMisspelled) this.#leaveUnread(field);
    }
  }

  #addEntity(name: EntityName, value: object, path: Path, parent: Entity | undefined): Entity {
    const entity = { name, value, path, parent, sound: !this.#broken.has(value) } as Entity;
    push(this.#entities, name, entity);
    if (parent) {
      let children = this.#children.get(parent);
      if (!children) this.#children.set(parent, (children = new Map()));
      push(children, name, entity);
    }
    return entity;
  }
}

/** Every string under a key "id", however deep and whatever it stands in. */
export function idsGivenIn(data: unknown): string[] {
  const ids: string[] = [];
  const seen = new Set<unknown>();
  const waiting = [data];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (key === "id" && typeof inner === "string") ids.push(inner);
      waiting.push(inner);
    }
  }
  return ids;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
