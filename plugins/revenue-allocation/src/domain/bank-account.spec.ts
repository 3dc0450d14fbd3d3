import { readBankAccount } from "./bank-account"

describe("an account's number", () => {
  it.each([
    ["account", "0021-9300 4567", "002193004567"],
    ["account", "０４００１２３４５６７", "04001234567"],
    ["cci", "002-193-002345678981-12", "00219300234567898112"],
  ] as const)("as %s, %j is kept as %j", (kind, typed, number) => {
    expect(readBankAccount(kind, typed)?.number).toBe(number)
  })

  it.each([
    ["account", "12345"],
    ["account", "123456789012345678901"],
    ["account", "04001234567x"],
    ["account", ""],
    ["cci", "0021930023456789811"],
    ["cci", "04001234567"],
  ] as const)("as %s, %j is none", (kind, typed) => {
    expect(readBankAccount(kind, typed)).toBeNull()
  })

  it("warns where check digits do not agree, and says nothing of numbers that have none", () => {
    expect(readBankAccount("cci", "00219300234567898112")?.warning).toBe(true)
    expect(readBankAccount("cci", "00219100000000000050")?.warning).toBe(false)
    expect(readBankAccount("account", "00219300234567898112")?.warning).toBe(false)
  })
})
