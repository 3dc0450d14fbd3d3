import { readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"

const ROOT = join(__dirname, "../..")

describe("migrations", () => {
  // All modules write into one table what ran, by name alone: a second one of the same name would never run. The same
  // one from two folders is meant to run once.
  it("have names of their own across all plugins", () => {
    const names = ["plugins", "backend/src"]
      .flatMap((folder) =>
        readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) =>
          join(folder, file)
        )
      )
      .filter(
        (file) => /(^|\/)migrations\/Migration\w+\.ts$/.test(file) && !/node_modules|\.medusa/.test(file)
      )
      .filter((file) => /^export class /m.test(readFileSync(join(ROOT, file), "utf8")))
      .map((file) => basename(file))
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })
})
