import { existsSync } from "node:fs"
import { defineConfig } from "@playwright/test"
import { market } from "./market"

/** Debian's Chromium where it is, else the browser that Playwright installed. */
function chromium(): string | undefined {
  const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"
  return existsSync(path) ? path : undefined
}

const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE

/**
 * The shop in a real browser, against a market that is already running: its addresses and database come from the
 * file that `npm start` and `npm test` write (`TEJIDO_RUN_JSON`, else `.tejido/run.json`).
 */
export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // Two cores for browser, shop and backend alike: more workers only make each other late.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: report ? [["list"], ["json", { outputFile: report }]] : "list",
  use: {
    baseURL: market().shop,
    locale: "es-PE",
    timezoneId: "America/Lima",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    },
  },
  projects: [
    {
      name: "phone",
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
      testIgnore: /keyboard\.e2e\.ts$/,
    },
    {
      name: "desktop",
      use: { viewport: { width: 1280, height: 800 } },
      // What does not depend on the width is tried once, on the phone.
      testMatch: /(purchase|accessibility|keyboard)\.e2e\.ts$/,
    },
  ],
  testMatch: /\.e2e\.ts$/,
})
