import tseslint from "typescript-eslint";

/** What only Node has: the library runs in browsers too. */
const onlyInNode = ["process", "Buffer", "__dirname", "__filename", "require", "setImmediate"];

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "schemas/",
      "node_modules/",
      "tests/consumers/frameworks/",
      "tests/consumers/examples/",
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["src/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A switch over a closed set of values either has a case for each, or says what becomes of all others.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**", "src/generate/**"],
    rules: { "no-restricted-globals": ["error", ...onlyInNode] },
  },
);
