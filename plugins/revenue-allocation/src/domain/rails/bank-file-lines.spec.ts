import { centimos } from "../centimos"
import { bankFileHeader, bankFileLine, solesOf } from "./bank-file-lines"
import type { PayoutPayee } from "./payout-rail"

const payee = (change: Partial<PayoutPayee> = {}): PayoutPayee => ({
  ...{ name: "Rosa Canaria Yanaqa", documentType: "dni", documentNumber: "48151623", caseNumber: null },
  ...{ bank: "Banco de la Nación", accountKind: "cci", account: "01800000000000000001" },
  ...change,
})
const line = (change: Partial<PayoutPayee> = {}) =>
  bankFileLine({
    reference: "T000012000001",
    payee: payee(change),
    amount: centimos(123_456),
    concept: "INGRESO",
  })

describe("the file for the bank", () => {
  it("begins with the batch, its day, how many payments and what they add up to", () => {
    const header = { batch: 12, date: "2026-11-30", count: 27_000, total: centimos(9_007_199_254_740_993n) }
    expect(bankFileHeader({ ...header, currencyCode: "pen" })).toBe(
      "C,12,2026-11-30,27000,90071992547409.93,PEN\r\n"
    )
  })

  it("has a line for each payment", () => {
    expect(line()).toBe(
      "D,T000012000001,DNI,48151623,Rosa Canaria Yanaqa,Banco de la Nación,CCI,01800000000000000001,1234.56,INGRESO\r\n"
    )
  })

  it("pays without an account by the document, and a reparation by its case", () => {
    expect(line({ accountKind: "cash_order", account: null, bank: null })).toContain(",,GIRO,,1234.56,")
    const court = line({ name: null, documentType: null, documentNumber: null, caseNumber: "00123-2024" })
    expect(court).toMatch(/^D,T000012000001,,,,.*,INGRESO EXP 00123-2024\r\n$/)
  })

  it.each([
    ["dni", "DNI"],
    ["ce", "CE"],
    ["passport", "PAS"],
    ["ruc", "RUC"],
    ["ptp", "PTP"],
  ])("names the kind of document %s as banks do: %s", (documentType, word) => {
    expect(line({ documentType })).toContain(`,${word},48151623,`)
  })

  it("has no blanks around what people typed", () => {
    expect(line({ name: " Rosa  Canaria\t" })).toContain(",Rosa Canaria,")
  })

  it("is only ever text, one payment to a line, whatever a name is", () => {
    expect(line({ name: '=HYPERLINK("x")' })).toContain(`"'=HYPERLINK(""x"")"`)
    expect(line({ name: "-1+1" })).toContain(",'-1+1,")
    expect(line({ name: "A\r\nD,T2,DNI" })).toContain('"A D,T2,DNI"')
    expect(line({ name: "A\r\nB\u0000\u202E" }).match(/\r\n/g)).toHaveLength(1)
  })

  it("writes soles with a point and two decimals", () => {
    expect([0n, 5n, 50n, 100n, 123_456_789n].map(solesOf)).toEqual([
      ...["0.00", "0.05", "0.50", "1.00", "1234567.89"],
    ])
    expect([-5n, -123_456n].map(solesOf)).toEqual(["-0.05", "-1234.56"])
  })
})
