import type { Path } from "../diagnostics/json-pointer.ts";
import type { EntityName, EntityTypes } from "../schema/entities/all-entities.ts";
import type { EntityKind } from "../schema/reference.ts";
import { idsGivenIn, isId } from "./given-ids.ts";
import { SourceText } from "../text/source-text.ts";
import { entityPlan, kindsWithin } from "./entity-plan.ts";
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
  /** What the id names; the first where several entities have it, undefined where none does. */
  readonly named: Identified | undefined;
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

/** Where a value stands: the place of what holds it, and its key or index there. Only the dataset itself has none. */
interface Step {
  readonly up: Step | undefined;
  readonly key: string | number;
}

/** Paths are made where they are asked for, because hardly any is in a valid document. */
function pathTo(step: Step): Path {
  const path: (string | number)[] = [];
  for (let at = step; at.up; at = at.up) path.push(at.key);
  return path.reverse();
}

const none: readonly never[] = [];

/** Entities of one name that another holds, and the next such group; a list of lists would take several times the memory. */
class Group {
  readonly name: EntityName;
  readonly nodes: Node[];
  readonly next: Group | undefined;

  constructor(first: Node, next: Group | undefined) {
    this.name = first.name;
    this.nodes = [first];
    this.next = next;
  }
}

class Node implements Entity, Step {
  readonly name: EntityName;
  readonly value: EntityTypes[EntityName];
  readonly parent: Node | undefined;
  readonly sound: boolean;
  readonly up: Step | undefined;
  readonly key: string | number;
  /** The entities that it directly holds, by their names. */
  groups: Group | undefined = undefined;
  /** Of an evidence, once it was asked for. */
  source: EvidenceSource | undefined = undefined;

  constructor(name: EntityName, value: object, sound: boolean, parent: Node | undefined, at: Step) {
    this.name = name;
    this.value = value as EntityTypes[EntityName];
    this.sound = sound;
    this.parent = parent;
    this.up = at.up;
    this.key = at.key;
    if (parent) parent.#hold(this);
  }

  get path(): Path {
    return pathTo(this);
  }

  held(name: EntityName): readonly Node[] {
    for (let group = this.groups; group; group = group.next) if (group.name === name) return group.nodes;
    return none;
  }

  #hold(node: Node): void {
    for (let group = this.groups; group; group = group.next) {
      if (group.name === node.name) {
        group.nodes.push(node);
        return;
      }
    }
    this.groups = new Group(node, this.groups);
  }
}

/** A field that names an entity or gives it its id. */
class IdField implements Step {
  readonly id: string;
  readonly up: Step;
  readonly key: string | number;

  constructor(id: string, up: Step, key: string | number) {
    this.id = id;
    this.up = up;
    this.key = key;
  }

  get path(): Path {
    return pathTo(this);
  }
}

class Naming extends IdField implements Identified {
  readonly kind: EntityKind;
  readonly entity: Node;
  isReferredTo = false;

  constructor(id: string, up: Step, key: string | number, kind: EntityKind, entity: Node) {
    super(id, up, key);
    this.kind = kind;
    this.entity = entity;
  }
}

class Arrow extends IdField implements ReferenceField {
  readonly targets: readonly EntityKind[];
  readonly holder: Node;
  named: Naming | undefined = undefined;

  constructor(id: string, up: Step, key: string | number, targets: readonly EntityKind[], holder: Node) {
    super(id, up, key);
    this.targets = targets;
    this.holder = holder;
  }
}

/**
 * What can be read of a document, also of one whose structure failed in places: each entity with its path, every id and
 * every reference, found in one walk. Rules ask this rather than walk the document themselves.
 */
export class ReadableDataset {
  /** Whether something is wrong with the structure, so that nothing may be concluded from what is absent. */
  readonly hasStructureErrors: boolean;
  /** What rules have made of it to share; see `memo`. */
  readonly views: unknown[] = [];
  readonly #references: Arrow[] = [];
  readonly #identified: Naming[] = [];
  readonly #entities = new Map<EntityName, Node[]>();
  #sound: Map<EntityName, readonly Node[]> | undefined;
  readonly #byId = new Map<string, Naming>();
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
    this.#walk(entityPlan(), data, undefined, "", undefined);
    for (const identified of this.#identified) {
      const first = this.#byId.get(identified.id);
      if (first) {
        this.#duplicates.add(identified.id);
        for (const { kind } of [first, identified]) this.#duplicatedKinds.add(kind);
      } else this.#byId.set(identified.id, identified);
    }
    for (const reference of this.#references) {
      reference.named = this.#byId.get(reference.id);
      if (reference.named) reference.named.isReferredTo = true;
    }
  }

  /** Every reference, in the order of the document. */
  get references(): readonly ReferenceField[] {
    return this.#references;
  }

  /** Every place at which an id is given, in the order of the document. */
  get identified(): readonly Identified[] {
    return this.#identified;
  }

  /**
   * Whether all of the document can be read: its structure holds, no id is given twice, and every reference names what it
   * may name. Only then may something be concluded from what is absent.
   */
  get isWhole(): boolean {
    return (this.#isWhole ??=
      !this.hasStructureErrors &&
      this.#duplicates.size === 0 &&
      this.#references.every(({ named, targets }) => named !== undefined && targets.includes(named.kind)));
  }

  /** The entities of a name whose structure holds, in the order of the document. */
  all<Name extends EntityName>(name: Name): readonly Entity<Name>[] {
    let found: readonly Node[] = this.#entities.get(name) ?? none;
    if (this.hasStructureErrors) {
      const known = (this.#sound ??= new Map()).get(name);
      if (known) found = known;
      else this.#sound.set(name, (found = found.filter(({ sound }) => sound)));
    }
    return found as unknown as readonly Entity<Name>[];
  }

  /** How many entities of a name there are, sound or not. */
  count(name: EntityName): number {
    return this.#entities.get(name)?.length ?? 0;
  }

  /** The entities of a name that another directly holds, where their structure holds. */
  held<Name extends EntityName>(by: Entity, name: Name): readonly Entity<Name>[] {
    const found = (by as Node).held(name);
    return (this.hasStructureErrors
      ? found.filter(({ sound }) => sound)
      : found) as unknown as readonly Entity<Name>[];
  }

  /** Whether something that an entity directly holds has a structure that failed. */
  holdsUnsound(entity: Entity): boolean {
    if (!this.hasStructureErrors) return false;
    for (let group = (entity as Node).groups; group; group = group.next)
      if (group.nodes.some(({ sound }) => !sound)) return true;
    return false;
  }

  /** What an id names; the first where several entities have it. */
  identify(id: string): Identified | undefined {
    return this.#byId.get(id);
  }

  /** Whether a reference holds an id. */
  isReferredTo(id: string): boolean {
    return this.#byId.get(id)?.isReferredTo === true;
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
    return this.#duplicates.size > 0 && this.#duplicates.has(id);
  }

  /** The entity of a name with an id; undefined where there is none, several, or one whose structure failed. */
  get<Name extends EntityName>(name: Name, id: string | undefined): Entity<Name> | undefined {
    if (id === undefined || this.isDuplicated(id)) return undefined;
    const entity = this.#byId.get(id)?.entity;
    return entity?.name === name && entity.sound ? (entity as unknown as Entity<Name>) : undefined;
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
    return ((evidence as unknown as Node).source ??= this.#findSource(evidence));
  }

  #findSource(evidence: Entity<"Evidence">): EvidenceSource {
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

  #walk(
    plan: EntityPlan,
    value: unknown,
    up: Step | undefined,
    key: string | number,
    parent: Node | undefined,
  ): void {
    if (plan.identity || plan.targets) {
      if (typeof value === "string" && parent && up) this.#addId(plan, value, up, key, parent);
      if (this.hasStructureErrors && (typeof value !== "string" || !isId(value))) this.#leaveUnread(plan);
    } else if (plan.item) {
      if (!Array.isArray(value)) {
        this.#leaveUnread(plan);
        return;
      }
      const step = { up, key };
      for (let index = 0; index < value.length; index++)
        this.#walk(plan.item, value[index], step, index, parent);
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      this.#walkObject(plan, value as Record<string, unknown>, { up, key }, parent);
    } else this.#leaveUnread(plan);
  }

  /** Whatever stands in a part that cannot be read may have given an id that others refer to. */
  #leaveUnread(plan: EntityPlan): void {
    for (const kind of kindsWithin(plan)) this.#unreadKinds.add(kind);
  }

  #addId(plan: EntityPlan, id: string, up: Step, key: string | number, holder: Node): void {
    if (plan.targets) this.#references.push(new Arrow(id, up, key, plan.targets, holder));
    else this.#identified.push(new Naming(id, up, key, plan.identity!, holder));
  }

  #walkObject(plan: EntityPlan, value: Record<string, unknown>, at: Step, parent: Node | undefined): void {
    const entity = plan.entity ? this.#addEntity(plan.entity, value, at, parent) : parent;
    const step = plan.entity ? entity! : at;
    const fields = plan.options ? plan.options.get(String(value.kind))?.fields : plan.fields;
    if (!fields) return;
    for (const { key, plan: field, optional } of fields) {
      const inner = value[key];
      const isEmpty = inner === undefined || (Array.isArray(inner) && inner.length === 0);
      // An id that may be left out may also have been given under a misspelled key.
      const maybeMisspelled = field.identity !== undefined && entity?.sound === false;
      if (!isEmpty) this.#walk(field, inner, step, key, entity);
      else if (!optional || maybeMisspelled) this.#leaveUnread(field);
    }
  }

  #addEntity(name: EntityName, value: object, at: Step, parent: Node | undefined): Node {
    const entity = new Node(name, value, !(this.hasStructureErrors && this.#broken.has(value)), parent, at);
    const known = this.#entities.get(name);
    if (known) known.push(entity);
    else this.#entities.set(name, [entity]);
    return entity;
  }
}
