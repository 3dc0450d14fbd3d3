import { ACCOUNT_KINDS, CHART, kindOfAccount, type AccountKind } from "./chart-of-accounts"

/** A code as the chart writes it, with an id in the brackets: `artisan:<artisan>:income` is `artisan:id_1:income`. */
const exampleOf = (kind: AccountKind) =>
  CHART[kind].code.replaceAll(/\[|\]/g, "").replaceAll(/<[^>]*>/g, "id_1")

describe("the chart of accounts", () => {
  it.each(ACCOUNT_KINDS)("knows an account of the kind %s by the code that the chart gives it", (kind) => {
    expect(kindOfAccount(exampleOf(kind))).toBe(kind)
  })

  it.each(ACCOUNT_KINDS)("tells people in both languages what %s is", (kind) => {
    const { words, help } = CHART[kind]
    for (const text of [words.es, words.en, help.es, help.en]) {
      expect(text.trim()).not.toBe("")
      expect(text).not.toBe(CHART[kind].code)
    }
  })

  it.each(["", "treasure:island", "income", "unattributed", "artisan", "artisan:id_1", "artisan:id_1:tips"])(
    "does not know %p",
    (code) => {
      expect(kindOfAccount(code)).toBe("other")
    }
  )

  it("takes no word of the language for a kind", () => {
    expect(kindOfAccount("constructor")).toBe("other")
    expect(kindOfAccount("artisan:id_1:constructor")).toBe("other")
  })

  it("holds for a person on one account, and for nobody yet on another", () => {
    expect(kindOfAccount("hold:id_1")).toBe("hold")
    expect(kindOfAccount("hold:unattributed")).toBe("unattributed")
  })
})
