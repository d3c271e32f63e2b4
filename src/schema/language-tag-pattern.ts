/** The shape of a BCP 47 language tag; that its subtags are registered is the rule `dataset/unregistered-language`. */
export const LANGUAGE_TAG_PATTERN = /^([A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*|[IXix](-[A-Za-z0-9]{1,8})+)$/;
