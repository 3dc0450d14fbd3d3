import jestConfig from "../../jest.config.cjs"

/**
 * `npm run mutation`: changes the pure rules of the money in small ways, one at a time, and asks the tests whether they
 * notice. A change that they let pass is a rule that nobody proves. Takes minutes; not part of CI.
 *
 * `npm run mutation -- --mutate src/domain/share.ts` looks at one file alone.
 */
export default {
  mutate: [
    "src/domain/**/*.ts",
    "!src/domain/**/*.spec.ts",
    "!src/domain/test/**",
    // Words for people, and nothing that could be computed wrongly.
    "!src/domain/rails/payout-words.ts",
  ],
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  coverageAnalysis: "perTest",
  jest: {
    config: {
      testEnvironment: "node",
      testMatch: ["<rootDir>/src/domain/**/*.spec.ts"],
      setupFiles: ["<rootDir>/src/domain/test/quick-properties.ts"],
      testTimeout: 20_000,
      transform: jestConfig.transform,
      transformIgnorePatterns: jestConfig.transformIgnorePatterns,
    },
  },
  concurrency: 2,
  // What prepares the tests alone is not a rule.
  ignoreStatic: true,
  reporters: ["clear-text", "progress", "html"],
  clearTextReporter: { allowColor: false, logTests: false },
  htmlReporter: { fileName: "../../.tejido/mutation/report.html" },
  incremental: true,
  incrementalFile: "../../.tejido/mutation/incremental.json",
  tempDirName: "../../.tejido/mutation/work",
  thresholds: { high: 95, low: 90, break: 90 },
}
