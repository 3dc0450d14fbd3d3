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
const codes = (change: Partial<BeneficiaryStatement>) =>
  beneficiaryProblems({ ...said, ...change }).map(({ code }) => code)

describe("a beneficiary", () => {
  it("is sealed in one form, whatever way it was typed", () => {
    expect(codes({})).toEqual([])
    expect(readBeneficiary(said)).toMatchObject({
      full_name: "María del Carmen D'Angelo",
      document_number: "48151623",
      account: "00219300234567898112",
      account_warning: true,
      email: "maria@ejemplo.pe",
    })
  })

  it("needs no account yet, and none at all for cash at a counter", () => {
    expect(codes({ account: null, account_kind: null })).toEqual([])
    expect(codes({ account: null, account_kind: "cash_order" })).toEqual([])
    expect(codes({ account_kind: "cash_order" })).toEqual(["account_not_open"])
    expect(codes({ account: null })).toEqual(["account_missing"])
    expect(codes({ account_kind: null })).toEqual(["account_kind_missing"])
  })

  it.each([
    [{ full_name: "X" }, "invalid_full_name"],
    [{ document_number: "4815162" }, "invalid_document_number"],
    [{ document_number: "481516239" }, "invalid_document_number"],
    [{ document_type: "ruc" as "dni" }, "invalid_document_type"],
    [{ account: "123" }, "invalid_account_number"],
    [{ email: "maria" }, "invalid_email"],
    [{ email: "maria@ejemplo.pe, otra@ejemplo.pe" }, "invalid_email"],
  ])("is refused with %j", (change, code) => {
    expect(codes(change)).toEqual([code])
  })

  it("is refused with every reason, and none repeats what was typed", () => {
    const problems = beneficiaryProblems({
      ...said,
      full_name: "7",
      document_number: "7",
      account: "7",
      email: "7",
    })
    expect(problems).toHaveLength(4)
    expect(JSON.stringify(problems)).not.toContain("7")
  })
})
