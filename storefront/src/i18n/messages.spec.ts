import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const folder = join(__dirname, "../messages")
const read = (locale: string, file: string) => JSON.parse(readFileSync(join(folder, locale, file), "utf8"))

function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
}

const placeholders = (text: string) =>
  [...new Set(text.match(/(?<!(?:=\d+|\bone|\bother) )\{\w+(?=[},])/g) ?? [])].sort()

describe.each(readdirSync(join(folder, "es")))("the strings of %s", (file) => {
  const spanish = new Map(leaves(read("es", file)))
  const english = new Map(leaves(read("en", file)))

  it("say the same things in both languages", () => {
    expect([...english.keys()].sort()).toEqual([...spanish.keys()].sort())
  })

  it("take the same values in both languages", () => {
    for (const [key, text] of spanish)
      expect([key, placeholders(english.get(key) ?? "")]).toEqual([key, placeholders(text)])
  })

  it("are never empty", () => {
    for (const [key, text] of [...spanish, ...english]) expect([key, text.trim()]).not.toEqual([key, ""])
  })
})
