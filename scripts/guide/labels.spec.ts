import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { ROLE_CODES } from "./role-block"

const ROOT = join(__dirname, "../..")
const MESSAGES = join(ROOT, "storefront/src/messages/es")

/** Everything that the interface says in Spanish. */
const said = readdirSync(MESSAGES)
  .flatMap((file) => textsOf(JSON.parse(readFileSync(join(MESSAGES, file), "utf8"))))
  .map((text) => text.toLowerCase())

describe("the guide of each role", () => {
  // Bold with a capital names what is on the screen; other bold words only stress.
  it.each(ROLE_CODES)("names for %s what the screens call it", (code) => {
    const page = readFileSync(join(ROOT, "docs/guide", `${code}.md`), "utf8")
      .split("<!-- /rol -->")
      .at(-1)
    const named = [...(page ?? "").matchAll(/\*\*([^*]+)\*\*/g)]
      .flatMap(([, bold = ""]) => bold.split("→"))
      .map((label) => label.trim().replace(/[.:]$/, ""))
      .filter((label) => /^\p{Lu}/u.test(label))
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((label) => !said.some((text) => text.includes(label.toLowerCase())))).toEqual([])
  })
})

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : []
}
