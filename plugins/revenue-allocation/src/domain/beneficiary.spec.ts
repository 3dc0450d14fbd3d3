import { beneficiaryProblems, type BeneficiaryStatement, readBeneficiary } from "./beneficiary"

const said: BeneficiaryStatement = {
  relation: "child",
  full_name: "  María   del Carmen D'Angelo ",
  document_type: "dni",
  document_number: "4815 1623",
  bank: "Banco de la Nación",
  account_kind: "cci",
  account: "002-193-002345678981-12",
  email: " maria@ejemplo.pe ",
}
const problems = (change: Partial<BeneficiaryStatement>) => beneficiaryProblems({ ...said, ...change })

describe("a beneficiary", () => {
  it("is sealed in one form, whatever way it was typed", () => {
    expect(problems({})).toEqual([])
    expect(readBeneficiary(said)).toMatchObject({
      full_name: "María del Carmen D'Angelo",
      document_number: "48151623",
      account: "00219300234567898112",
      account_warning: true,
      email: "maria@ejemplo.pe",
    })
  })

  it("is sealed without what they do not have", () => {
    for (const account_kind of [null, "cash_order"] as const) {
      expect(readBeneficiary({ ...said, account_kind, account: null, email: null })).toMatchObject({
        ...{ account_kind, account: null, account_warning: false, email: null },
      })
    }
  })

  it("is sealed with a number only where the kind of account has one", () => {
    expect(readBeneficiary({ ...said, account_kind: "account", account: "04-001-234567" })).toMatchObject({
      ...{ account: "04001234567", account_warning: false },
    })
    expect(readBeneficiary({ ...said, account: null }).account).toBeNull()
    for (const account_kind of [null, "cash_order"] as const) {
      expect(readBeneficiary({ ...said, account_kind }).account).toBeNull()
    }
  })

  it("needs no account yet, none at all for cash at a counter, and no address for mail", () => {
    expect(problems({ account: null, account_kind: null })).toEqual([])
    expect(problems({ account: null, account_kind: "cash_order" })).toEqual([])
    expect(problems({ account: "04001234567", account_kind: "account" })).toEqual([])
    expect(problems({ email: null })).toEqual([])
  })

  it.each([
    [{ full_name: "X" }, "invalid_full_name", "full_name"],
    [{ document_number: "4815162" }, "invalid_document_number", "document_number"],
    [{ document_number: "481516239" }, "invalid_document_number", "document_number"],
    [{ document_type: "ruc" as "dni" }, "invalid_document_type", "document_type"],
    [{ account: null }, "account_missing", "account"],
    [{ account: null, account_kind: "account" as const }, "account_missing", "account"],
    [{ account_kind: null }, "account_kind_missing", "account_kind"],
    [{ account: "123", account_kind: null }, "account_kind_missing", "account_kind"],
    [{ account_kind: "cash_order" as const }, "account_not_open", "account"],
    [{ account: "123", account_kind: "cash_order" as const }, "account_not_open", "account"],
    [{ account: "123" }, "invalid_account_number", "account"],
    [{ account: "123", account_kind: "account" as const }, "invalid_account_number", "account"],
    [{ email: "maria" }, "invalid_email", "email"],
    [{ email: "maria@ejemplo.pe, otra@ejemplo.pe" }, "invalid_email", "email"],
  ])("is refused with %j, and told which field it is", (change, code, field) => {
    expect(problems(change)).toEqual([{ code, field }])
  })

  it("is not blamed for a mistake of the programme", () => {
    expect(() => problems({ full_name: undefined as unknown as string })).toThrow(TypeError)
  })

  it("is refused with every reason, and none repeats what was typed", () => {
    const found = problems({ full_name: "7", document_number: "7", account: "7", email: "7" })
    expect(found).toHaveLength(4)
    expect(JSON.stringify(found)).not.toContain("7")
  })
})
