import { pascalCase } from "../../plan/plan.ts";
import { schemaFilesIn } from "./load-schemas.ts";

/**
 * The file of the entity that a place of the model is in, from the package's folder: `CircumstancePlace.venue` is in that of
 * `Circumstance`. Undefined where no entity is called so.
 */
export function fileOfPlace(place: string): string | undefined {
  const [file] = schemaFilesIn("entities")
    .filter((name) => place.startsWith(pascalCase(name.replace(/\.ts$/, ""))))
    .sort((one, other) => other.length - one.length);
  return file && `src/schema/entities/${file}`;
}
