/** The version of the data model, which has its own number beside the package's. */
export const SCHEMA_VERSION = "1.0";
