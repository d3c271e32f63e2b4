/** The version of the data model, which has its own number beside the package's. */
export const SCHEMA_VERSION = "1.0";

/**
 * The versions that a dataset may name: the current one and every earlier minor version of the same major one, whose
 * data stays valid. A dataset should name the lowest version that has all it uses, so that most readers can read it.
 */
export const READABLE_VERSIONS = [SCHEMA_VERSION] as const;
