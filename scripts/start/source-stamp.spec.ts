import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { hashFiles, sourceFiles } from "./source-stamp"

describe("knowing whether sources have changed", () => {
  let folder: string
  const hash = () => hashFiles(folder, sourceFiles(folder))
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "tejido-stamp-"))
    mkdirSync(join(folder, "src"))
    writeFileSync(join(folder, "src", "a.ts"), "export const a = 1")
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it("sees a changed, a renamed and an added file", () => {
    const seen = new Set([hash()])
    writeFileSync(join(folder, "src", "a.ts"), "export const a = 2")
    seen.add(hash())
    renameSync(join(folder, "src", "a.ts"), join(folder, "src", "b.ts"))
    seen.add(hash())
    writeFileSync(join(folder, "src", "c.ts"), "")
    seen.add(hash())
    expect(seen.size).toBe(4)
  })

  it("does not mind tests, outputs and installed packages", () => {
    const before = hash()
    for (const name of ["dist", "node_modules", ".medusa", ".next"]) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, "x.js"), "x")
    }
    writeFileSync(join(folder, "src", "a.spec.ts"), "it")
    expect(hash()).toBe(before)
  })
})
