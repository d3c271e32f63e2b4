import type { ReadableDataset } from "../dataset/readable-dataset.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { View } from "../view/view.ts";
import type { Languages } from "./languages.ts";
import type { Places } from "./places.ts";

/** What every part of a page is made with. */
export interface Page {
  readonly view: View;
  readonly readable: ReadableDataset;
  readonly places: Places;
  readonly languages: Languages;
  /** A sentence about the dataset in HTML. */
  sentence(text: string): string;
  /** What is wrong with, or open about, an entity itself. */
  diagnosticsOf(entity: object): readonly Diagnostic[];
  /** The id of the element of an entity; undefined once it was given, because an id names one element. */
  takeAnchor(entity: object): string | undefined;
}
