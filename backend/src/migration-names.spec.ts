import { readdirSync } from "node:fs"
import { basename, join } from "node:path"

const ROOT = join(__dirname, "../..")

describe("migrations", () => {
  // All modules write into one table what ran, by name alone: a second one of the same name would never run.
  it("have names of their own across all plugins", () => {
    const names = ["plugins", "backend/src"]
      .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }))
      .filter(
        (file) => /(^|\/)migrations\/Migration\w+\.ts$/.test(file) && !/node_modules|\.medusa/.test(file)
      )
      .map((file) => basename(file))
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})
