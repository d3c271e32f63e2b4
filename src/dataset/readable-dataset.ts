import { isObject } from "../collections/is-object.ts";
import type { Path } from "../diagnostics/json-pointer.ts";
import { Columns, fieldOf, indexOf, NO_HOLDER, placeOf } from "../plan/columns.ts";
import type { EntityColumns, IdColumns } from "../plan/columns.ts";
import type { EntityName, EntityTypes } from "../schema/model-types.ts";
import type { EntityKind } from "../schema/reference.ts";
import { SourceText } from "../text/source-text.ts";
import { idsGivenIn, isId } from "./given-ids.ts";
import type { Suggested } from "./suggested.ts";
import { walkPlan } from "./walk-plan.ts";
import type { WalkedField, WalkedObject, WalkPlan } from "./walk-plan.ts";

/** An entity and its place in the document. */
export interface Entity<Name extends EntityName = EntityName> {
  readonly name: Name;
  readonly value: EntityTypes[Name];
  readonly path: Path;
  /** The entity that holds this one; undefined for the dataset itself. */
  readonly parent: Entity | undefined;
  /** False where its structure failed: do not rely on its own fields, though what it holds may be sound. */
  readonly sound: boolean;
  /** What rules have made of it to share; see `memoOfEntity`. */
  readonly views: unknown[];
}

/** A field that holds the id of another entity. */
export interface ReferenceField {
  readonly id: string;
  readonly path: Path;
  readonly targetKinds: readonly EntityKind[];
  /** The entity that the field belongs to. */
  readonly owner: Entity;
  /** What the id names; the first where several entities have it, undefined where none does. */
  readonly target: IdField | undefined;
}

/** The field that gives an entity its id. */
export interface IdField {
  readonly id: string;
  readonly kind: EntityKind;
  readonly path: Path;
  readonly entity: Entity;
}

/** Where to look for the words of an evidence: in a source, nowhere that is said, or in a part that cannot be read. */
export type EvidenceSource = Entity<"Source"> | "not-named" | "unreadable";

const NOT_NAMED = -1;
const UNREADABLE = -2;

const none: readonly never[] = [];
const SECOND_ITEM = placeOf(0, 1);

/** Where to go from an entity, or a name, to the next. Lists would have to be made for all, and most are never asked for. */
interface Links {
  /** By an entity's number: the number of its name. */
  readonly names: readonly number[];
  /** By the number of a name: the first entity that has it; -1 where there is none. */
  readonly firsts: readonly number[];
  /** By an entity's number: the next of its name; -1 where there is none. */
  readonly nexts: readonly number[];
  /** By an entity's number: the first number that is behind all that the entity holds. */
  readonly ends: readonly number[];
}

/** An entity by its number in the document; made when it is first asked for. */
class Node implements Entity {
  readonly name: EntityName;
  readonly value: EntityTypes[EntityName];
  readonly sound: boolean;
  readonly number: number;
  readonly #dataset: ReadableDataset;
  /** For a source: its text; undefined until somebody asks. */
  text: SourceText | "none" | undefined = undefined;
  #views: unknown[] | undefined = undefined;

  constructor(dataset: ReadableDataset, number: number, name: EntityName, value: object, sound: boolean) {
    this.#dataset = dataset;
    this.number = number;
    this.name = name;
    this.value = value;
    this.sound = sound;
  }

  get parent(): Entity | undefined {
    return this.#dataset.parentOf(this.number);
  }

  get path(): Path {
    return this.#dataset.pathOf(this.number);
  }

  get views(): unknown[] {
    return (this.#views ??= []);
  }
}

/** Where an id is given; its path is made when it is first asked for, because most are only looked up. */
class GivenId implements IdField {
  readonly id: string;
  readonly kind: EntityKind;
  readonly entity: Node;
  readonly #steps: Path;

  constructor(id: string, kind: EntityKind, entity: Node, steps: Path) {
    this.id = id;
    this.kind = kind;
    this.entity = entity;
    this.#steps = steps;
  }

  get path(): Path {
    return [...this.entity.path, ...this.#steps];
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
  /**
   * What is likely meant by what is wrong in it, where somebody is to guess.
   *
   * @internal
   */
  suggested: Suggested | undefined = undefined;

  readonly #entities: EntityColumns;
  readonly #given: IdColumns;
  readonly #references: IdColumns;
  readonly #byId = new Map<string, number>();
  /** By place in `#given`: whether a reference holds the id. */
  readonly #isReferredTo: boolean[] = [];
  /** The references that name nothing, or not what they may name. */
  readonly #failed: number[] = [];
  // Hardly any document has duplicates or unread parts, and small ones come by the million: these sets are made when needed.
  #duplicates: Set<string> | undefined = undefined;
  #duplicatedKinds: Set<EntityKind> | undefined = undefined;

  readonly #plan: WalkPlan;
  readonly #nodes: (Node | undefined)[] = [];
  readonly #identified: IdField[] = [];
  /** The entities of each name whose structure holds, by the name's number; see `WalkPlan.numberOfName`. */
  readonly #all: (readonly Node[] | undefined)[] = [];
  #linksMade: Links | undefined = undefined;
  readonly #givenTexts: Readonly<Record<string, string>>;
  readonly #broken: ReadonlySet<object>;
  readonly #data: unknown;
  #givenAnywhere: ReadonlySet<string> | undefined;
  #unreadKinds: Set<EntityKind> | undefined = undefined;
  /** The account whose source was asked for last, and the number of that source. */
  #lastAccount: string | undefined;
  #lastSource = UNREADABLE;

  /** `columns` are what the document holds, where that is known already and nothing in it is broken. */
  constructor(
    data: unknown,
    texts: Readonly<Record<string, string>>,
    broken: ReadonlySet<object>,
    columns?: Columns,
  ) {
    this.#data = data;
    this.#broken = broken;
    this.#givenTexts = texts;
    this.hasStructureErrors = broken.size > 0;
    this.#plan = walkPlan();
    const { entities, given, references } = columns ?? new Columns();
    this.#entities = entities;
    this.#given = given;
    this.#references = references;
    if (!columns) {
      if (isObject(data)) this.#walkObject(this.#plan.root, data, NO_HOLDER, 0);
      else
        for (const { kindsWithin } of this.#plan.root.fields?.values() ?? []) this.#leaveUnread(kindsWithin);
    }
    this.#indexIds();
    this.#resolve();
  }

  /** The document as it is, for what reads it by itself; its structure need not hold. */
  get data(): unknown {
    return this.#data;
  }

  /** The field of a place; see columns. */
  #fieldOf(place: number | undefined): WalkedField {
    const field = place === undefined ? undefined : this.#plan.fields[fieldOf(place)];
    if (!field) throw new RangeError("No such place.");
    return field;
  }

  /** The name of the entity with a number; undefined where there is none. */
  #nameAt(number: number): EntityName | undefined {
    const name = number < 0 ? undefined : this.#links.names[number];
    return name === undefined ? undefined : this.#plan.namesByNumber[name];
  }

  #indexIds(): void {
    const { ids } = this.#given;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at];
      if (id === undefined) continue;
      const first = this.#byId.get(id);
      if (first === undefined) this.#byId.set(id, at);
      else {
        (this.#duplicates ??= new Set()).add(id);
        this.#duplicatedKinds ??= new Set();
        for (const each of [first, at]) this.#duplicatedKinds.add(this.#kindOfGiven(each));
      }
    }
  }

  #resolve(): void {
    const { ids, places } = this.#references;
    for (let at = 0; at < this.#given.ids.length; at++) this.#isReferredTo.push(false);
    let lastId: string | undefined;
    let lastNamed = -1;
    let lastKind: EntityKind | undefined;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at];
      if (id === undefined) continue;
      if (id !== lastId) {
        lastId = id;
        lastNamed = this.#byId.get(id) ?? -1;
        lastKind = lastNamed < 0 ? undefined : this.#kindOfGiven(lastNamed);
      }
      if (lastKind !== undefined) this.#isReferredTo[lastNamed] = true;
      if (lastKind === undefined || !canName(this.#fieldOf(places.at(at)), lastKind)) this.#failed.push(at);
    }
  }

  /** Every reference, in the order of the document. */
  get references(): readonly ReferenceField[] {
    return this.#references.ids.map((_, at) => this.#reference(at));
  }

  /** The references that name nothing, or an entity of a kind that they may not name, in the order of the document. */
  get failedReferences(): readonly ReferenceField[] {
    return this.#failed.length === 0 ? none : this.#failed.map((at) => this.#reference(at));
  }

  #kindOfGiven(at: number): EntityKind {
    return kindOf(this.#fieldOf(this.#given.places.at(at)));
  }

  #reference(at: number): ReferenceField {
    const { ids, holders, places } = this.#references;
    const [id, holder, place] = [ids[at], holders.at(at), places.at(at)];
    if (id === undefined || holder === undefined || place === undefined)
      throw new RangeError("No such reference.");
    return {
      id,
      targetKinds: this.#fieldOf(place).targets ?? [],
      owner: this.#node(holder),
      path: [...this.pathOf(holder), ...this.#stepsTo(place)],
      target: this.identify(id),
    };
  }

  /** The steps from an entity to a place in it. */
  #stepsTo(place: number): Path {
    const { key } = this.#fieldOf(place);
    const index = indexOf(place);
    return index === undefined ? [key] : [key, index];
  }

  /** Every place at which an id is given, in the order of the document. */
  get identified(): readonly IdField[] {
    return this.#given.ids.map((_, at) => this.#identifiedAt(at));
  }

  /** The ids that no reference holds, of entities of these kinds. */
  notReferredTo(kinds: ReadonlySet<EntityKind>): readonly IdField[] {
    const found: IdField[] = [];
    const { ids } = this.#given;
    for (let at = 0; at < ids.length; at++) {
      // Of two that have the id, the first is what a reference names.
      if (this.#isReferredTo[at] === true || !kinds.has(this.#kindOfGiven(at))) continue;
      const id = ids[at];
      if (id !== undefined && !this.isReferredTo(id)) found.push(this.#identifiedAt(at));
    }
    return found;
  }

  /** The ids that were given before, each with the entity that has it first. */
  get duplicates(): readonly { readonly given: IdField; readonly first: IdField }[] {
    if (!this.#duplicates) return [];
    return this.#given.ids.flatMap((id, at) => {
      const first = this.#byId.get(id);
      if (first === undefined || first === at) return [];
      return [{ given: this.#identifiedAt(at), first: this.#identifiedAt(first) }];
    });
  }

  #identifiedAt(at: number): IdField {
    const known = this.#identified[at];
    if (known) return known;
    const { ids, holders, places } = this.#given;
    const [id, holder, place] = [ids[at], holders.at(at), places.at(at)];
    if (id === undefined || holder === undefined || place === undefined) throw new RangeError("No such id.");
    const identified = new GivenId(id, this.#kindOfGiven(at), this.#node(holder), this.#stepsTo(place));
    this.#identified[at] = identified;
    return identified;
  }

  /**
   * Whether all of the document can be read: its structure holds, no id is given twice, and every reference names what it
   * may name. Only then may something be concluded from what is absent.
   */
  get isComplete(): boolean {
    return !this.hasStructureErrors && this.#duplicates === undefined && this.#failed.length === 0;
  }

  /** The entities of a name whose structure holds, in the order of the document. */
  all<Name extends EntityName>(name: Name): readonly Entity<Name>[] {
    const at = this.#plan.numberOfName.get(name) ?? -1;
    const nodes = (this.#all[at] ??= this.#soundNodes(name));
    return nodes as readonly Entity[] as readonly Entity<Name>[];
  }

  #soundNodes(name: EntityName): readonly Node[] {
    const { nexts } = this.#links;
    let nodes: Node[] | undefined;
    for (let at = this.#firstOf(name); at >= 0; at = nexts[at] ?? -1) {
      if (!this.isSoundAt(at)) continue;
      if (nodes) nodes.push(this.#node(at));
      else nodes = [this.#node(at)];
    }
    return nodes ?? none;
  }

  /** How many entities of a name there are, sound or not. */
  count(name: EntityName): number {
    const { nexts } = this.#links;
    let count = 0;
    for (let at = this.#firstOf(name); at >= 0; at = nexts[at] ?? -1) count++;
    return count;
  }

  /** Visits all entities, sound or not, in the order of the document: the number and the name of each. */
  eachNumber(visit: (number: number, name: EntityName | undefined) => void): void {
    const { names } = this.#links;
    const { namesByNumber } = this.#plan;
    for (let at = 0; at < names.length; at++) visit(at, namesByNumber[names[at] ?? -1]);
  }

  /**
   * Visits the lists of entities and references that have more than one item: the number of the entity that has the list, and
   * of the field.
   */
  eachLongList(visit: (holder: number, field: number) => void): void {
    for (const { holders, places } of [this.#entities, this.#references]) {
      let [lastHolder, lastField] = [NO_HOLDER, 0];
      for (let at = 0; at < places.length; at++) {
        const place = places.at(at) ?? 0;
        if (place < SECOND_ITEM) continue;
        const [holder, field] = [holders.at(at) ?? NO_HOLDER, fieldOf(place)];
        if (holder === lastHolder && field === lastField) continue;
        [lastHolder, lastField] = [holder, field];
        visit(holder, field);
      }
    }
  }

  /** The number of the first entity of a name; -1 where there is none. */
  #firstOf(name: EntityName): number {
    const { firsts } = this.#links;
    return firsts[this.#plan.numberOfName.get(name) ?? -1] ?? -1;
  }

  /** The numbers of the entities of a name, sound or not, in the order of the document; see {@link entityAt}. */
  numbersOf(name: EntityName): readonly number[] {
    const { nexts } = this.#links;
    let numbers: number[] | undefined;
    for (let at = this.#firstOf(name); at >= 0; at = nexts[at] ?? -1) {
      if (numbers) numbers.push(at);
      else numbers = [at];
    }
    return numbers ?? none;
  }

  get #links(): Links {
    return (this.#linksMade ??= this.#makeLinks());
  }

  #makeLinks(): Links {
    const { holders, places } = this.#entities;
    const { nameNumbers, numberOfName } = this.#plan;
    const firsts = new Array<number>(numberOfName.size).fill(-1);
    const names = new Array<number>(places.length).fill(-1);
    const nexts = new Array<number>(places.length).fill(-1);
    const ends = new Array<number>(places.length).fill(0);
    for (let at = places.length - 1; at >= 0; at--) {
      const name = nameNumbers[fieldOf(places.at(at) ?? 0)] ?? 0;
      names[at] = name;
      nexts[at] = firsts[name] ?? -1;
      firsts[name] = at;
      if (ends[at] === 0) ends[at] = at + 1;
      // Of the parts of a holder, the last is met first, and nothing of the holder is behind it.
      const holder = holders.at(at) ?? NO_HOLDER;
      if (holder >= 0 && ends[holder] === 0) ends[holder] = ends[at] ?? 0;
    }
    return { names, firsts, nexts, ends };
  }

  /** The entity with a number. */
  entityAt<Name extends EntityName>(number: number): Entity<Name> {
    return this.#node(number) as Entity as Entity<Name>;
  }

  /** The value of the entity with a number, without making the entity: most evidence needs none. */
  valueAt<Name extends EntityName>(number: number): EntityTypes[Name] {
    return this.#entities.values[number] as EntityTypes[Name];
  }

  /** Whether the structure of the entity with a number holds. */
  isSoundAt(number: number): boolean {
    return !this.hasStructureErrors || !this.#broken.has(this.#entities.values[number] ?? this);
  }

  #node(number: number): Node {
    let node = this.#nodes[number];
    if (!node) {
      const name = this.#nameAt(number);
      const value = this.#entities.values[number];
      if (name === undefined || value === undefined) throw new RangeError("No such entity.");
      node = new Node(this, number, name, value, this.isSoundAt(number));
      this.#nodes[number] = node;
    }
    return node;
  }

  /** The entity that holds the one with a number; undefined for the dataset itself. */
  parentOf(number: number): Entity | undefined {
    const holder = this.holderOf(number);
    return holder === NO_HOLDER ? undefined : this.#node(holder);
  }

  /** The path of the entity with a number. */
  pathOf(number: number): Path {
    const path: (string | number)[] = [];
    let at = number;
    for (let holder = this.holderOf(at); holder !== NO_HOLDER; holder = this.holderOf(at)) {
      const place = this.#entities.places.at(at) ?? 0;
      const index = indexOf(place);
      if (index !== undefined) path.push(index);
      path.push(this.#fieldOf(place).key);
      at = holder;
    }
    return path.reverse();
  }

  /** The entities of a name that another directly holds, where their structure holds. */
  partsOf<Name extends EntityName>(by: Entity, name: Name): readonly Entity<Name>[] {
    const numbers = this.#partsAt((by as Node).number, name);
    const parts: readonly Entity[] = numbers.length === 0 ? none : numbers.map((at) => this.#node(at));
    return parts as readonly Entity<Name>[];
  }

  /** The numbers of the evidence that the entity with a number directly holds, where its structure holds. */
  evidenceIn(holder: number): readonly number[] {
    return this.#partsAt(holder, "Evidence");
  }

  /** The numbers of the parts of a name that the entity with a number directly holds, where their structure holds. */
  #partsAt(holder: number, name: EntityName): readonly number[] {
    let found: number[] | undefined;
    const { names, ends } = this.#links;
    const sought = this.#plan.numberOfName.get(name);
    const end = ends[holder] ?? 0;
    // Behind a part, and all that it holds, comes the next.
    for (let at = holder + 1; at < end; at = ends[at] ?? end) {
      if (names[at] !== sought || !this.isSoundAt(at)) continue;
      if (found) found.push(at);
      else found = [at];
    }
    return found ?? none;
  }

  /** The number of an entity. */
  numberOf(entity: Entity): number {
    return (entity as Node).number;
  }

  /** The number of the entity that holds the one with a number; -1 for the dataset itself. */
  holderOf(number: number): number {
    return this.#entities.holders.at(number) ?? NO_HOLDER;
  }

  /** Whether something that an entity directly holds has a structure that failed. */
  hasUnsoundPart(entity: Entity): boolean {
    return this.hasUnsoundPartAt((entity as Node).number);
  }

  /** Whether something that the entity with a number directly holds has a structure that failed. */
  hasUnsoundPartAt(by: number): boolean {
    if (!this.hasStructureErrors) return false;
    for (let at = by + 1; this.holderOf(at) >= by; at++)
      if (this.holderOf(at) === by && !this.isSoundAt(at)) return true;
    return false;
  }

  /** Whether something in the entity with a number, however deep, has a structure that failed. */
  hasUnsoundWithin(by: number): boolean {
    if (!this.hasStructureErrors) return false;
    const end = this.#links.ends[by] ?? 0;
    for (let at = by + 1; at < end; at++) if (!this.isSoundAt(at)) return true;
    return false;
  }

  /** The entity that an id names, whatever it is; the first where several have it. */
  named(id: string): Entity | undefined {
    const at = this.#byId.get(id);
    return at === undefined ? undefined : this.#node(this.#given.holders.at(at) ?? NO_HOLDER);
  }

  /** What an id names, with the place where it is given; the first where several entities have it. */
  identify(id: string): IdField | undefined {
    const at = this.#byId.get(id);
    return at === undefined ? undefined : this.#identifiedAt(at);
  }

  /** Whether a reference holds an id. */
  isReferredTo(id: string): boolean {
    const at = this.#byId.get(id);
    return at !== undefined && this.#isReferredTo[at] === true;
  }

  /** Every id of the document. */
  ids(): IterableIterator<string> {
    return this.#byId.keys();
  }

  /**
   * Whether an id may be given in a part of the document that cannot be read: it is there, or such a part should hold
   * entities of these kinds.
   */
  mayBeInUnreadablePart(id: string, kinds: readonly EntityKind[]): boolean {
    if (!this.hasStructureErrors) return false;
    this.#givenAnywhere ??= new Set(idsGivenIn(this.#data));
    return this.#givenAnywhere.has(id) || kinds.some((kind) => this.#unreadKinds?.has(kind) === true);
  }

  /** Whether an entity of these kinds has the id of another, so that its own is missing wherever it is referred to. */
  mayBeHiddenByDuplicate(kinds: readonly EntityKind[]): boolean {
    return kinds.some((kind) => this.#duplicatedKinds?.has(kind) === true);
  }

  /** Whether two entities have this id, so that nothing can be said of what it names. */
  isDuplicated(id: string): boolean {
    return this.#duplicates?.has(id) === true;
  }

  /** The entity of a name with an id; undefined where there is none, several, or one whose structure failed. */
  get<Name extends EntityName>(name: Name, id: string | undefined): Entity<Name> | undefined {
    const number = this.#numberOf(name, id);
    return number === undefined ? undefined : this.entityAt(number);
  }

  #numberOf(name: EntityName, id: string | undefined): number | undefined {
    const number = this.#numberOfAny(name, id);
    return number !== undefined && this.isSoundAt(number) ? number : undefined;
  }

  /** The number of the entity of a name with an id, sound or not; undefined where there is none, or several. */
  #numberOfAny(name: EntityName, id: string | undefined): number | undefined {
    if (id === undefined || this.isDuplicated(id)) return undefined;
    const at = this.#byId.get(id);
    if (at === undefined) return undefined;
    const number = this.#given.holders.at(at) as number;
    return this.#nameAt(number) === name ? number : undefined;
  }

  /** The sources whose words can be read: those whose structure holds, and those of which at least the text is there. */
  readableSources(): readonly Entity<"Source">[] {
    if (!this.hasStructureErrors) return this.all("Source");
    return this.numbersOf("Source")
      .filter((number) => this.#isReadableSource(number))
      .map((number) => this.entityAt(number));
  }

  /** Something wrong with another field of a source, such as its date, must not leave its quotations unchecked. */
  #isReadableSource(number: number): boolean {
    return this.isSoundAt(number) || this.textOf(this.entityAt(number)) !== undefined;
  }

  #sourceNumberOf(id: string | undefined): number {
    const number = this.#numberOfAny("Source", id);
    return number !== undefined && this.#isReadableSource(number) ? number : UNREADABLE;
  }

  /** Visits every id that says whose account something is, with the number of the call that this is part of. */
  eachAccountIdOfCalls(visit: (id: string, call: number) => void): void {
    const { ids, holders, places } = this.#references;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at];
      if (id === undefined || !this.#fieldOf(places.at(at)).namesOwnAccount) continue;
      const call = this.#callNumber(holders.at(at) ?? NO_HOLDER);
      if (call !== NO_HOLDER) visit(id, call);
    }
  }

  #callNumber(number: number): number {
    let at = number;
    while (at >= 0 && this.#nameAt(at) !== "LeaderCall") at = this.holderOf(at);
    return at;
  }

  /** The call that an entity belongs to, where its structure holds. */
  callOf(entity: Entity): Entity<"LeaderCall"> | undefined {
    const call = this.#callNumber((entity as Node).number);
    return call !== NO_HOLDER && this.isSoundAt(call) ? this.entityAt(call) : undefined;
  }

  /** The id of the account that an entity belongs to: its own, or that of the nearest entity around it. */
  accountIdOf(entity: Entity): string | undefined {
    return this.#accountIdAt((entity as Node).number);
  }

  #accountIdAt(number: number): string | undefined {
    for (let at = number; at >= 0; at = this.holderOf(at)) {
      const value = this.#entities.values[at] as { id?: unknown; account?: unknown };
      const id = this.#nameAt(at) === "Account" ? value.id : value.account;
      if (typeof id === "string") return id;
    }
    return undefined;
  }

  /**
   * The source whose words an evidence points at: the one that it names, the one that holds it, or that of the account that
   * it is evidence for.
   */
  sourceOf(evidence: Entity<"Evidence">): EvidenceSource {
    return this.sourceAt((evidence as Entity as Node).number);
  }

  /** The source of the evidence with a number; see {@link sourceOf}. */
  sourceAt(evidence: number): EvidenceSource {
    const source = this.#sourceNumber(evidence);
    if (source >= 0) return this.entityAt(source);
    return source === NOT_NAMED ? "not-named" : "unreadable";
  }

  #sourceNumber(evidence: number): number {
    const own = this.valueAt<"Evidence">(evidence).source;
    if (own !== undefined) return this.#sourceNumberOf(own);
    const holder = this.holderOf(evidence);
    if (this.#nameAt(holder) === "Source") return this.#isReadableSource(holder) ? holder : UNREADABLE;
    const accountId = this.#accountIdAt(holder);
    if (accountId === undefined) return this.#isInUnsound(evidence) ? UNREADABLE : NOT_NAMED;
    // Neighbours mostly belong to the same account.
    if (accountId !== this.#lastAccount) {
      const account = this.#numberOfAny("Account", accountId);
      const source = account === undefined ? undefined : this.valueAt<"Account">(account).source;
      this.#lastSource = this.#sourceNumberOf(source);
      this.#lastAccount = accountId;
    }
    return this.#lastSource;
  }

  /** Whether an entity is in one whose structure failed, so that a field which it relies on may be misspelled. */
  #isInUnsound(number: number): boolean {
    for (let at = this.holderOf(number); at >= 0; at = this.holderOf(at))
      if (!this.isSoundAt(at)) return true;
    return false;
  }

  /** The text of a source, given from outside or written in it; undefined where nobody gave it. */
  textOf(source: Entity<"Source">): SourceText | undefined {
    const node = source as Entity as Node;
    const text = (node.text ??= this.#findText(source) ?? "none");
    return text === "none" ? undefined : text;
  }

  /** Whether the text of a source was given from outside. */
  hasGivenText({ value }: Entity<"Source">): boolean {
    return this.#givenText(value.id) !== undefined;
  }

  /** The text that was given for a source; of two sources with one id nobody knows whose it is. */
  #givenText(id: unknown): string | undefined {
    const isGiven = typeof id === "string" && Object.hasOwn(this.#givenTexts, id) && !this.isDuplicated(id);
    return isGiven ? this.#givenTexts[id] : undefined;
  }

  #findText({ value, sound }: Entity<"Source">): SourceText | undefined {
    // Of a source whose structure failed, the fields may hold anything.
    const { id, text: inline }: { id: unknown; text?: unknown } = value;
    const text = this.#givenText(id) ?? inline;
    return typeof text === "string" && (sound || text !== "") ? new SourceText(text) : undefined;
  }

  /** Whatever is in a part that cannot be read may have given an id that others refer to. */
  #leaveUnread(kinds: readonly EntityKind[]): void {
    for (const kind of kinds) (this.#unreadKinds ??= new Set()).add(kind);
  }

  /** Walks in the order of the members, as the program of the plan does. */
  #walkObject(
    plan: WalkedObject,
    value: Readonly<Record<string, unknown>>,
    holder: number,
    place: number,
  ): void {
    const number = this.#entities.add(value, holder, place);
    const fields = plan.fields ?? plan.fieldsOfKind?.get(value.kind);
    if (!fields) return;
    const walked = new Set<string>();
    for (const key in value) {
      const field = fields.get(key);
      if (field) this.#walkField(field, value[key], number);
      walked.add(key);
    }
    for (const [key, field] of fields) if (!walked.has(key)) this.#walkField(field, value[key], number);
  }

  #walkField(field: WalkedField, member: unknown, holder: number): void {
    const isEmpty = member === undefined || (field.isList && Array.isArray(member) && member.length === 0);
    if (isEmpty) this.#missField(field, holder);
    else if (!field.isList) this.#walkItem(field, member, holder);
    else if (Array.isArray(member))
      for (const [index, item] of member.entries()) this.#walkItem(field, item, holder, index);
    else this.#leaveUnread(field.kindsWithin);
  }

  /** A field that must be there may have given an id; one that may be left out, only under a misspelled key. */
  #missField({ isOptional, identity, kindsWithin }: WalkedField, holder: number): void {
    if (!isOptional || (identity !== undefined && !this.isSoundAt(holder))) this.#leaveUnread(kindsWithin);
  }

  #walkItem(field: WalkedField, value: unknown, holder: number, index?: number): void {
    const place = placeOf(field.number, index);
    if (field.object) {
      if (isObject(value)) this.#walkObject(field.object, value, holder, place);
      else this.#leaveUnread(field.kindsWithin);
      return;
    }
    if (typeof value === "string") (field.targets ? this.#references : this.#given).add(value, holder, place);
    if (this.hasStructureErrors && (typeof value !== "string" || !isId(value)))
      this.#leaveUnread(field.kindsWithin);
  }
}

function kindOf(field: WalkedField): EntityKind {
  if (field.identity === undefined) throw new TypeError("The field gives no id.");
  return field.identity;
}

function canName({ targets = none }: WalkedField, kind: EntityKind): boolean {
  // There are few, mostly one; a search by the platform takes longer to begin.
  for (const target of targets) if (target === kind) return true;
  return false;
}
