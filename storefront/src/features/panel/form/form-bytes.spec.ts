import { readFileSync } from "node:fs"
import { join } from "node:path"
import { LOCALES } from "../../../i18n/locales"
import { LARGEST_FILE } from "../imports/file-limits"
import { FORM_BYTES } from "./form-bytes"

const MB = 1024 * 1024

describe("the largest form", () => {
  it("has room for the largest table that the API takes", () => {
    const api = join(
      __dirname,
      "../../../../../plugins/listings/src/modules/listings/imports/begin-import.ts"
    )
    const [, megabytes] = /LARGEST_FILE = (\d+) \* 1024 \* 1024/.exec(readFileSync(api, "utf8")) ?? []
    expect(LARGEST_FILE).toBe(Number(megabytes) * MB)
    expect(FORM_BYTES).toBeGreaterThan(LARGEST_FILE)
  })

  it.each(LOCALES)("is as large as the words say (%s)", (locale) => {
    const read = (area: string) =>
      readFileSync(join(__dirname, `../../../messages/${locale}/panel-${area}.json`), "utf8")
    const said = ["common", "photos", "registry"].flatMap((area) =>
      [...read(area).matchAll(/(?:más de|hasta|larger than|up to) (\d+) MB(?! de)/g)].map(([all]) => all)
    )
    const whole = `${FORM_BYTES / MB} MB`
    expect(said.filter((words) => words.endsWith(whole)).length).toBeGreaterThanOrEqual(4)
    expect([...read("imports").matchAll(/(\d+) MB/g)].map(([all]) => all)).toContain(
      `${LARGEST_FILE / MB} MB`
    )
  })
})
