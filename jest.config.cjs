// One place for how tests are compiled and found. Three kinds, by file name:
//   *.spec.ts          pure code, no I/O, beside what it tests
//   *.module.spec.ts   a Medusa module or SQL on a real database
//   *.http.spec.ts     the whole backend over HTTP (backend/integration-tests)
// `node scripts/test.mjs` sets TEST_KIND and the database; nothing else decides.
const kind = process.env.TEST_KIND ?? "unit"

const patterns = {
  unit: {
    testMatch: ["**/src/**/*.spec.ts", "**/scripts/**/*.spec.ts"],
    testPathIgnorePatterns: [
      "/node_modules/",
      "/.medusa/",
      "/.next/",
      "\\.module\\.spec\\.ts$",
      "\\.http\\.spec\\.ts$",
    ],
  },
  module: { testMatch: ["**/src/**/*.module.spec.ts"] },
  http: { testMatch: ["**/integration-tests/**/*.http.spec.ts"] },
}

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  roots: [
    "<rootDir>/backend",
    "<rootDir>/plugins",
    "<rootDir>/seed",
    "<rootDir>/scripts",
    "<rootDir>/storefront",
  ],
  testPathIgnorePatterns: ["/node_modules/", "/.medusa/", "/.next/"],
  modulePathIgnorePatterns: ["/.medusa/", "/.next/", "/.tejido/"],
  testEnvironment: "node",
  // A file that booted Medusa leaves much of it in memory: a worker that has grown is replaced before the next file.
  workerIdleMemoryLimit: "1.5GB",
  testTimeout: { unit: 20_000, module: 120_000, http: 300_000 }[kind],
  transform: {
    "^.+\\.[cm]?[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { decoratorMetadata: true, legacyDecorator: true, react: { runtime: "automatic" } },
          target: "es2022",
        },
        module: { type: "commonjs" },
      },
    ],
  },
  // ESM-only packages that jest cannot require on Node 20 are compiled to CommonJS.
  transformIgnorePatterns: ["/node_modules/(?!(jose|meilisearch|file-type|get-port|thumbhash)/)"],
  // d3's packages are ESM alone but for these files, which jest can require as they are.
  moduleNameMapper: { "^(d3-[a-z-]+)$": "<rootDir>/node_modules/$1/dist/$1.js" },
  ...patterns[kind],
}
