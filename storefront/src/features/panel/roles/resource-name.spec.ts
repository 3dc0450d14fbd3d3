import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import en from "../../../messages/en/panel-roles.json"
import es from "../../../messages/es/panel-roles.json"

const folder = join(__dirname, "../../../../../plugins/institutions/src/domain/permissions")

/** What the catalogue of permissions has permissions about. */
const resources = readdirSync(folder).flatMap((file) =>
  [...readFileSync(join(folder, file), "utf8").matchAll(/resource: "([a-z_]+)"/g)].map(
    ([, name]) => name ?? ""
  )
)

it.each([
  ["es", es.resources],
  ["en", en.resources],
])("everything that a role can be given a right about has a name in %s", (_locale, names) => {
  expect(resources).toContain("listing")
  expect(resources.filter((resource) => !Object.hasOwn(names, resource))).toEqual([])
})
