/** The headings below which the help lists commands, in the order in which it has them. Each command names its own. */
export const helpGroups = {
  check: "Check datasets:",
  read: "Read one:",
  begin: "Begin one:",
  edit: "Edit one:",
  several: "Compare or join several:",
  convert: "Convert to other forms, and back:",
  lookUp: "Look something up:",
} as const;
