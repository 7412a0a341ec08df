import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "output/",
      "test/**/fixtures/",
      "test/diagnostics/cases/",
      "**/*.d.ts",
    ],
  },
  ...tseslint.configs.strict,
  {
    files: ["**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Name what you export." },
      ],
      "no-restricted-globals": [
        "error",
        { name: "process", message: "Only the command line touches process." },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/unified-signatures": "off",
      "max-lines": ["warn", { max: 550 }],
      "no-console": "error",
    },
  },
  {
    files: [
      "generator/cli.ts",
      "generator/commands/mock-reader.ts",
      "generator/commands/reference-reader.ts",
      "generator/ground/system.ts",
      "test/**",
    ],
    rules: { "no-restricted-globals": "off" },
  },
  {
    // What fails behind an answer has nobody else to be told to.
    files: ["generator/webhooks/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["*.config.ts", "test/examples/**", "test/mocked/**"],
    rules: { "no-restricted-syntax": "off", "no-console": "off" },
  },
);
