import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { LOCALES } from "../../../i18n/locales"
import { actionName, resourceName } from "./audit-words"

const ROOT = join(__dirname, "../../../../..")
const PLUGINS = join(ROOT, "plugins")

/** Where the audit log is written from. The engines of search write none, and have actions of their own. */
const SOURCES = [
  ...readdirSync(PLUGINS)
    .filter((plugin) => plugin !== "search")
    .map((plugin) => join(PLUGINS, plugin, "src")),
  join(ROOT, "backend/src"),
]

/** What is written into the audit log, as far as it stands in the source as a text. */
const written = SOURCES.filter((folder) => existsSync(folder)).flatMap((folder) =>
  (readdirSync(folder, { recursive: true, encoding: "utf8" }) as string[])
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".spec.ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"))
)
const found = (pattern: RegExp) => [
  ...new Set(written.flatMap((text) => [...text.matchAll(pattern)].map(([, code = ""]) => code))),
]

describe("the words of the audit log", () => {
  const actions = found(/\baction: "([a-z_]+\.[a-z_]+)"/g)

  it("are looked for where they are", () => expect(actions.length).toBeGreaterThan(60))

  it.each(LOCALES)("name every action that is recorded (%s)", (locale) => {
    expect(actions.filter((action) => actionName(action, locale) === action)).toEqual([])
  })

  it.each(LOCALES)("name what it is done to (%s)", (locale) => {
    const resources = found(/action: "[a-z_]+\.[a-z_]+",\s*resource: "([a-z_]+)"/g)
    expect(resources.filter((resource) => resourceName(resource, locale) === resource)).toEqual([])
  })
})
