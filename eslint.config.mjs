import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

const root = import.meta.dirname
const plugins = readdirSync(join(root, "plugins")).map((plugin) => `plugins/${plugin}`)
const folders = ["backend", "storefront", "seed", "scripts", "bench", ...plugins]

// One configuration for the whole house: Medusa's conventions where Medusa loads the files, strict TypeScript
// for everything that is ours, and the few type-aware rules that find real mistakes with promises.
export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "**/.next/",
      "**/.turbo/",
      "**/dist/",
      ".tejido/",
      "backend/static/",
      "**/next-env.d.ts",
      "**/coverage/",
      "**/test-results/",
      "**/playwright-report/",
    ],
  },
  ...medusa.configs.recommended.flatMap(forMedusaFiles),
  ...tseslint.configs.strict.map((block) => ({ ...block, files: ["**/*.{ts,tsx}"] })),
  // A file's types come from its own folder's program: linting a workspace holds one in memory, not all of them.
  ...folders.map((folder) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    languageOptions: { parserOptions: { project: [projectOf(folder)], tsconfigRootDir: root } },
  })),
  {
    files: ["**/*.{ts,tsx}"],
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A test that finds nothing where something must be fails all the same.
    files: [
      "**/*.spec.ts",
      "**/integration-tests/**/*.ts",
      "**/test/**/*.ts",
      "**/__tests__/**/*.ts",
      "storefront/e2e/**/*.ts",
    ],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    // Pure rules know no Medusa (design §2), the seed is a command, and nothing of the shop's cache answers a request: a plain Error is right there.
    files: ["**/domain/**/*.ts", "seed/**/*.ts", "backend/src/shop-cache/**/*.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // The licence: Medusa's Enterprise parts are installed with it, and never used.
    files: ["**/*.{ts,tsx,mjs,cjs}"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["@medusajs/rbac", "@medusajs/rbac/*", "@medusajs/medusa/rbac", "@medusajs/*auth-oidc*"],
              message: "Medusa's Enterprise licence; who may do what is our own plugin's work.",
            },
            { group: ["@mikro-orm/*"], message: "Import it from @medusajs/framework." },
          ],
        },
      ],
    },
  }
)

/** Medusa's conventions hold where Medusa loads files: not in the shop, our commands, or tests. */
function forMedusaFiles(block) {
  // Its global ignores would leave every test unlinted.
  if (!block.files) return block.ignores ? [] : [block]
  const inPlugins = (pattern) => ["backend", "plugins/*", "seed"].map((folder) => `${folder}/**/${pattern}`)
  const files = block.files.flatMap((pattern) => inPlugins(pattern.replace(/^\*\*\//, "")))
  return [
    {
      ...block,
      files,
      ignores: [...(block.ignores ?? []), "**/*.spec.ts", "**/integration-tests/**", "**/test/**"],
    },
  ]
}

/** What a folder's files are checked by: a plugin's tsconfig.json is what Medusa builds from, without tests. */
function projectOf(folder) {
  const checked = `./${folder}/tsconfig.check.json`
  return existsSync(join(root, checked)) ? checked : `./${folder}/tsconfig.json`
}
