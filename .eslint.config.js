import tseslint from "typescript-eslint";

/** Imports run one way; each layer may use those before it. */
const layers = [
  "schema",
  "text",
  "json-text",
  "diagnostics",
  "rules",
  "dataset-index",
  "validate",
  "stream",
  "edit",
  "config",
  "json-schema",
  "extraction",
  "view",
  "cli",
];

const oneWay = layers.map((layer, rank) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: layers
          .slice(rank + 1)
          .map((above) => ({ group: [`**/${above}/**`], message: `${layer} stands below ${above}.` })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "schemas/", "node_modules/", "tests/consumers/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  ...oneWay,
);
