import { join } from "node:path";
import ts from "typescript";
import { entityKinds } from "../../schema/all-entity-kinds.ts";
import { codelists } from "../../schema/codelists/all-codelists.ts";
import { entities } from "../../schema/entities/all-entities.ts";
import { pascalCase } from "../../plan/plan.ts";
import { commonParams } from "./common-params.ts";

/** A param of a code, or a member of one. */
export interface ReadParam {
  readonly name: string;
  /** Its type as TypeScript writes it: of a codelist its name, of an object only that it is one. */
  readonly type: string;
  /** Whether it can be absent. */
  readonly isOptional: boolean;
  /** What it means, in a sentence or two. */
  readonly says: string;
  /** The members of an object, or of the objects in a list. */
  readonly members: readonly ReadParam[];
}

/** A file that declares a kind of finding, and the code of that kind. */
export interface KindFile {
  readonly code: string;
  /** The path from the folder of the package. */
  readonly path: string;
}

/** The params of each code, and what is missing. */
export interface ReadParams {
  readonly params: ReadonlyMap<string, readonly ReadParam[]>;
  /** In sentences that name the file. */
  readonly problems: readonly string[];
}

/** The types with an argument that says which params a kind of finding has. */
const KIND_TYPES: ReadonlySet<string> = new Set(["Rule", "DiagnosticKind", "KindWithDoc"]);

/** Reads with TypeScript's own compiler what the params of kinds of findings are, and what their comments say. */
export function readParams(root: string, files: readonly KindFile[]): ReadParams {
  return new ParamReader(root, files).read();
}

class ParamReader {
  readonly #checker: ts.TypeChecker;
  readonly #program: ts.Program;
  readonly #root: string;
  readonly #files: readonly KindFile[];
  readonly #problems: string[] = [];

  constructor(root: string, files: readonly KindFile[]) {
    this.#root = root;
    this.#files = files;
    const config = join(root, "tsconfig.json");
    const { options } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(config, (path) => ts.sys.readFile(path)).config,
      ts.sys,
      root,
    );
    this.#program = ts.createProgram(
      files.map(({ path }) => join(root, path)),
      { ...options, noEmit: true },
    );
    this.#checker = this.#program.getTypeChecker();
  }

  read(): ReadParams {
    const params = new Map(this.#files.map((file) => [file.code, this.#paramsIn(file)]));
    return { params, problems: this.#problems };
  }

  #paramsIn(file: KindFile): readonly ReadParam[] {
    const source = this.#program.getSourceFile(join(this.#root, file.path));
    const argument = source && this.#typeArgumentIn(source);
    if (!argument) return [];
    return this.#membersOf(this.#partsOf(this.#checker.getTypeFromTypeNode(argument)), file, "");
  }

  /** The type of the params: `P` of `Rule<P>`, with which a constant is declared or which it satisfies. */
  #typeArgumentIn(source: ts.SourceFile): ts.TypeNode | undefined {
    let found: ts.TypeNode | undefined;
    const visit = (node: ts.Node): void => {
      if (ts.isTypeReferenceNode(node) && KIND_TYPES.has(node.typeName.getText()))
        found ??= node.typeArguments?.[0];
      ts.forEachChild(node, visit);
    };
    for (const statement of source.statements) {
      const isExported =
        ts.isVariableStatement(statement) &&
        statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      if (isExported) visit(statement);
    }
    return found;
  }

  /** The comment of a property; empty where there is none. */
  #says(property: ts.Symbol): string {
    const comment = ts.displayPartsToString(property.getDocumentationComment(this.#checker));
    return comment.replaceAll(/\s+/g, " ").trim();
  }

  /** The members of an object, of the objects in a list, or of those in a union. */
  #membersOf(parts: readonly ts.Type[], file: KindFile, within: string): readonly ReadParam[] {
    const objects = parts.flatMap((part) => this.#objectsIn(part));
    const found = new Map<string, [ts.Symbol, ...ts.Symbol[]]>();
    for (const object of objects)
      for (const property of this.#checker.getPropertiesOfType(object)) {
        const same = found.get(property.name);
        if (same) same.push(property);
        else found.set(property.name, [property]);
      }
    return [...found].map(([name, same]) => {
      const place = within === "" ? name : `${within}.${name}`;
      const types = same.map((property) => this.#checker.getTypeOfSymbol(property));
      const says = same.map((property) => this.#says(property)).find((each) => each !== "");
      if (says === undefined && commonParams[name] === undefined)
        this.#problems.push(
          `${file.path}: the param "${place}" has no description. Write one above it, in the type of the params.`,
        );
      const isJson = types.some((type) => this.#isJson(type));
      const parts = [...new Set(types.flatMap((type) => this.#partsOf(type)))];
      return {
        name,
        type: isJson ? "Json" : this.#print(parts),
        // Of a union, some objects may be without it.
        isOptional: same.length < objects.length || same.some((property) => this.#isOptional(property)),
        says: says ?? commonParams[name] ?? "",
        members: isJson ? [] : this.#membersOf(parts, file, place),
      };
    });
  }

  /** The object types of which a type consists: itself, or what its list has as items. */
  #objectsIn(type: ts.Type): readonly ts.Type[] {
    const item = this.#itemOf(type);
    if (item) return this.#isJson(item) ? [] : this.#partsOf(item).flatMap((each) => this.#objectsIn(each));
    return this.#isObject(type) && !this.#keysOf(type) ? [type] : [];
  }

  #isOptional(property: ts.Symbol): boolean {
    const type = this.#checker.getTypeOfSymbol(property);
    return (
      (property.flags & ts.SymbolFlags.Optional) !== 0 ||
      (type.isUnion() && type.types.some(({ flags }) => (flags & ts.TypeFlags.Undefined) !== 0))
    );
  }

  /** The types of a union without undefined, or the type itself. */
  #partsOf(type: ts.Type): readonly ts.Type[] {
    const parts = type.isUnion() ? type.types : [type];
    return parts.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
  }

  /** The type that consists of some parts as TypeScript writes it, with only those names in it that readers know. */
  #print(parts: readonly ts.Type[]): string {
    const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
    if (literals.length === parts.length && literals.length > 1) return printCodes(literals);
    const printed = parts.map((part) => this.#printOne(part));
    const isBoolean = printed.includes("true") && printed.includes("false");
    const others = printed.filter((each) => !isBoolean || (each !== "true" && each !== "false"));
    return [...new Set([...others, ...(isBoolean ? ["boolean"] : [])])].join(" | ");
  }

  #printOne(type: ts.Type): string {
    const item = this.#itemOf(type);
    if (item) {
      const printed = this.#isJson(item) ? "Json" : this.#print(this.#partsOf(item));
      return printed.includes(" ") ? `(${printed})[]` : `${printed}[]`;
    }
    const values = this.#keysOf(type);
    if (values) return `Record<string, ${this.#print(this.#partsOf(values))}>`;
    return this.#isObject(type) ? "object" : this.#checker.typeToString(type);
  }

  #itemOf(type: ts.Type): ts.Type | undefined {
    if (!this.#checker.isArrayType(type)) return undefined;
    return this.#checker.getTypeArguments(type as ts.TypeReference)[0];
  }

  /** Of an object with any keys, the type of its values. */
  #keysOf(type: ts.Type): ts.Type | undefined {
    return this.#checker.getIndexInfoOfType(type, ts.IndexKind.String)?.type;
  }

  /** Whether it is the type that refers to itself. */
  #isJson(type: ts.Type): boolean {
    return type.aliasSymbol?.name === "Json";
  }

  #isObject(type: ts.Type): boolean {
    return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
  }
}

/** The types that readers find by their names: those of codelists, and of what the model consists of. */
const namedCodes: readonly (readonly [name: string, codes: readonly string[]])[] = [
  ...Object.entries(codelists).map(([name, { codes }]) => [pascalCase(name), Object.keys(codes)] as const),
  ["EntityKind", entityKinds],
  ["EntityName", Object.keys(entities)],
];

/** Codes as TypeScript writes them; of those that have one, the name of their type, and what is beyond it. */
function printCodes(codes: readonly string[]): string {
  const named = namedCodes.find(
    ([, own]) => codes.length - own.length <= 1 && own.every((code) => codes.includes(code)),
  );
  const others = codes.filter((code) => !named?.[1].includes(code)).map((code) => JSON.stringify(code));
  return [...(named ? [named[0]] : []), ...others].join(" | ");
}
