import { payeeConcept } from "./payee-concept"

describe("what a bank prints beside a payment", () => {
  it.each([
    ["artisan:art_1:savings", "AHORRO"],
    ["artisan:art_1:personal", "INGRESO"],
    ["artisan:art_1:family:ben_1", "APORTE FAMILIAR"],
    ["court:ord_1", "PENSION DE ALIMENTOS"],
    ["reparation:rep_1", "REPARACION CIVIL"],
    ["company:wks_1", "VENTA DE PRODUCTOS"],
    ["deductions:materials:wks_1", "MATERIALES"],
    ["inpe:activity", "ACTIVIDAD PRODUCTIVA"],
    ["tax:igv", "IGV"],
  ])("of %s is %s: capitals without accents, and no word of a prison", (account, concept) => {
    expect(payeeConcept(account)).toBe(concept)
  })

  it.each([
    "artisan:art_1:savings:old",
    "artisan:art_1:personal:2",
    "artisan:savings",
    "artisan:personal",
    "artisan:family:ben_1",
    "artisan::savings",
    "old:artisan:art_1:savings",
    "old:artisan:art_1:personal",
    "old:artisan:art_1:family:ben_1",
    "supreme-court:1",
    "old:reparation:1",
    "old:company:1",
    "deductions:payment_fee",
    "old:deductions:materials:1",
    "inpe:activity:2",
    "old:inpe:activity",
    "tax:igv:2",
    "old:tax:igv",
    "",
  ])("of an account that is none of these, %j, is only a payment", (account) => {
    expect(payeeConcept(account)).toBe("PAGO")
  })
})
