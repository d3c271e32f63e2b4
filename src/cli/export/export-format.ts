import type { ExtensionCodes } from "../../plan/extension-codes.ts";
import type { WhichDataset } from "../../export/dataset-rows.ts";
import type { Dataset } from "../../schema/model-types.ts";
import type { RuleSettings } from "../../validate/rule-settings.ts";

/** A form in which datasets are written. */
export interface ExportFormat {
  /** Whether it is a folder of files, or one file. */
  readonly makes: "folder" | "file";
  /** The names of the files in the folder: nothing else is replaced when a folder is written anew. */
  readonly files?: () => readonly string[];
  /** Rules whose findings make a dataset one that this form cannot hold, whatever the settings say. */
  readonly needs: RuleSettings;
  /** Begins to write at a path: into a folder that is empty, or a file that is not there. */
  begin(path: string, settings: ExportSettings): DatasetWriter;
}

/** What a form may have to know beside the datasets. */
export interface ExportSettings {
  readonly extensionCodes: ExtensionCodes;
  /** What the IRIs of datasets begin with; only JSON-LD has such. */
  readonly base?: string | undefined;
}

/** Writes datasets, one after the other. */
export interface DatasetWriter {
  add(dataset: Dataset, which: WhichDataset): void;
  /** Ends the writing; says what was written, in words that follow a count of datasets: "3 rows in 21 tables". */
  end(): string;
  /** Ends the writing in the middle, so that what was written can be removed. */
  abort(): void;
}
