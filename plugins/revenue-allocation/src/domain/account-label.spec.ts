import { account } from "./account"
import { accountLabel, idsInAccounts } from "./account-label"

const names = {
  artisans: new Map([["arti_1", "LUR-0001"]]),
  workshops: new Map([["wksp_1", "Taller de cuero"]]),
}

describe("an account's label", () => {
  it.each([
    [account.clearing("pp_demo"), "Cobrado por pp_demo", "Collected by pp_demo"],
    [account.tax, "IGV por pagar", "Sales tax (IGV) owed"],
    [account.shipping, "Envíos", "Shipping"],
    [account.rounding, "Redondeo", "Rounding"],
    [account.unattributed, "Retenido: por asignar", "Held: not assigned yet"],
    [account.deduction("materials", "wksp_1"), "Materiales: Taller de cuero", "Materials: Taller de cuero"],
    [account.deduction("payment_fee", "wksp_1"), "Comisión del medio de pago", "Payment fee"],
    [account.company("wksp_1"), "Empresa: Taller de cuero", "Company: Taller de cuero"],
    [account.income("arti_1"), "Ingresos de LUR-0001", "Income of LUR-0001"],
    ["artisan:arti_1:savings", "Ahorro de LUR-0001", "Savings of LUR-0001"],
    ["artisan:arti_1:family:bene_1", "Familia de LUR-0001", "Family of LUR-0001"],
    ["reparation:arti_1", "Reparación de LUR-0001", "Reparation of LUR-0001"],
    ["hold:arti_1", "Retenido de LUR-0001", "Held for LUR-0001"],
    ["bank:main", "En el banco", "At the bank"],
    ["deductions:courses", "deductions:courses", "deductions:courses"],
    [account.income("arti_gone"), "Ingresos de arti_gone", "Income of arti_gone"],
    ["court:exp-1", "court:exp-1", "court:exp-1"],
  ])("%s", (code, es, en) => {
    expect([accountLabel(code, names, "es"), accountLabel(code, names, "en")]).toEqual([es, en])
  })

  it.each([
    ...["clearing", "fees", "transit", "deductions:materials", "company"],
    ...["reparation", "hold", "artisan:@:income", "artisan:@:personal", "artisan:@:family"],
  ])("%s: words, and then whose or which it is, in both languages", (code) => {
    const withId = (id: string) => (code.includes("@") ? code.replace("@", id) : `${code}:${id}`)
    for (const language of ["es", "en"] as const) {
      const words = accountLabel(withId(""), names, language)
      expect(words.trim()).not.toBe("")
      expect(words).not.toContain(code)
      expect(accountLabel(withId("id_1"), names, language)).toBe(`${words}id_1`)
      // Cut short, it is still called by the same words.
      if (!code.includes("@")) expect(accountLabel(code, names, language)).toBe(words)
    }
  })

  it("needs the names of whom the accounts are of, each once", () => {
    const codes = [
      account.income("arti_1"),
      account.income("arti_1"),
      "hold:arti_2",
      account.unattributed,
      account.company("wksp_1"),
      account.deduction("materials", "wksp_2"),
      account.tax,
      "reparation:arti_3",
    ]
    expect(idsInAccounts(codes)).toEqual({
      ...{ artisans: ["arti_1", "arti_2", "arti_3"], workshops: ["wksp_1", "wksp_2"] },
    })
  })

  it.each([
    account.deduction("payment_fee", "wksp_1"),
    "deductions:tools:wksp_1",
    account.clearing("materials"),
    "transit:materials:wksp_1",
    "bank:main",
    "court:order_1",
    "inpe:activity",
  ])("needs nobody's name for %s", (code) => {
    expect(idsInAccounts([code])).toEqual({ artisans: [], workshops: [] })
  })
})
