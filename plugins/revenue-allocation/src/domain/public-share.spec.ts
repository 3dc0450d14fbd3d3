import { account } from "./account"
import type { OrderEntry } from "./allocate-order"
import { centimos } from "./centimos"
import { PolicyRules, type Mode } from "./policy"
import { PARTIES, publicShares, type Party } from "./public-share"
import { rules } from "./test/sale-examples"

const { income_split, modes } = rules
const entry = (code: string, amount: number): OrderEntry => ({
  ...{ account: code, amount: centimos(amount), line_id: null },
})
const materialsOf = (mode: Mode) => {
  const rule = modes[mode]
  const found = rule.income === "net" && rule.deductions.find(({ code }) => code === "materials")
  return found ? found.legal_basis : null
}

/** A sale that gives something to everybody whom a sale can give to. */
const everybody = [
  entry(account.clearing("pp_demo"), 10900),
  entry(account.income("ana"), -600),
  entry(account.income("berta"), -400),
  entry(account.deduction("materials", "wksp_1"), -2000),
  entry(account.deduction("payment_fee", "wksp_1"), -300),
  entry(account.deduction("tools", "wksp_1"), -200),
  entry(account.company("wksp_2"), -4000),
  entry(account.tax, -1800),
  entry(account.shipping, -1500),
  entry(account.unattributed, -99),
  entry(account.rounding, -1),
]
const shown = (entries: readonly OrderEntry[], of: readonly Mode[] = [], language: "es" | "en" = "es") =>
  publicShares(entries, of, rules, language)
const basisOf = (party: Party, of: readonly Mode[] = [], language: "es" | "en" = "es") =>
  shown(everybody, of, language).find((found) => found.party === party)?.basis

describe("publicShares: what the public is told of a sale", () => {
  it("has one share for each party, the makers' income divided by the law, all of it in order", () => {
    expect(shown(everybody).map(({ party, amount }) => [party, amount])).toEqual([
      ["maker_family", 700],
      ["reparation", 200],
      ["inpe_activity", 100],
      ["materials", 2000],
      ["payment_fee", 300],
      ["other_deductions", 200],
      ["company", 4000],
      ["tax_igv", 1800],
      ["shipping", 1500],
      ["unattributed", 99],
      ["rounding", 1],
    ])
  })

  it("adds up to what the providers took, which is no share itself", () => {
    const total = shown(everybody).reduce((all, { amount }) => all + amount, 0)
    expect(total).toBe(10900)
  })

  it("does not speak of parties that get nothing, nor of those whose entries cancel out", () => {
    const entries = [
      entry(account.tax, -1800),
      entry(account.company("a"), -50),
      entry(account.company("b"), 50),
    ]
    expect(shown(entries).map(({ party }) => party)).toEqual(["tax_igv"])
    expect(shown([])).toEqual([])
  })

  it("shows a company's loss as what it is", () => {
    const entries = [entry(account.income("ana"), -1000), entry(account.company("wksp_2"), 500)]
    expect(shown(entries).find(({ party }) => party === "company")?.amount).toBe(-500)
  })

  it.each(["es", "en"] as const)("calls every party by a name of its own (%s)", (language) => {
    const labels = shown(everybody, [], language).map(({ label }) => label.trim())
    expect(labels.some((label) => label === "" || PARTIES.some((party) => party === label))).toBe(false)
    expect(new Set(labels).size).toBe(PARTIES.length)
  })
})

describe("publicShares: the ground of each share", () => {
  const { maker, reparation, inpe } = income_split.legal_basis

  it.each([
    ["maker_family", maker],
    ["reparation", reparation],
    ["inpe_activity", inpe],
    ["tax_igv", rules.igv.legal_basis],
    ["shipping", rules.shipping.legal_basis],
    ["company", modes.company.legal_basis],
  ] as const)("%s: what the policy cites for it, in both languages", (party, { es, en }) => {
    expect([basisOf(party), basisOf(party, [], "en")]).toEqual([es, en])
  })

  it.each(["unattributed", "rounding"] as const)(
    "%s: words of the shop, for no law speaks of it",
    (party) => {
      const [es, en] = [basisOf(party), basisOf(party, [], "en")]
      expect([es, en].every((basis) => basis?.trim())).toBe(true)
      expect(es).not.toBe(en)
      expect(basisOf("unattributed")).not.toBe(basisOf("rounding"))
    }
  )

  it("says besides why the work of each workshop in the sale is income", () => {
    expect(basisOf("maker_family", ["company", "training"])).toBe(
      [maker, modes.company.legal_basis, modes.training.legal_basis].map(({ es }) => es).join(" ")
    )
  })

  it("cites a ground once, however many workshops have it", () => {
    expect(basisOf("materials", ["training", "training"])).toBe(materialsOf("training")?.es)
  })

  it("cites for deductions the workshops that deduct, and no others", () => {
    expect(basisOf("materials", ["company", "inpe_workshop", "own_account", "training"])).toBe(
      [materialsOf("inpe_workshop"), materialsOf("training")].map((basis) => basis?.es).join(" ")
    )
    expect(basisOf("payment_fee", ["company", "inpe_workshop"])).toBe("")
  })

  it("cites for a deduction its own ground, not another one's", () => {
    const fee = { es: "Por la comisión", en: "For the fee", to_confirm: false }
    const tools = { es: "Por las herramientas", en: "For the tools", to_confirm: false }
    const deductions = [
      { code: "payment_fee", rate_bp: 300, legal_basis: fee },
      { code: "tools", label: { es: "Herramientas", en: "Tools" }, rate_bp: 200, legal_basis: tools },
    ]
    const policy = PolicyRules.parse({
      ...rules,
      modes: { ...modes, training: { ...modes.training, deductions } },
    })
    const told = publicShares(everybody, ["training"], policy, "en")
    const by = (party: Party) => told.find((found) => found.party === party)
    expect(by("payment_fee")?.basis).toBe(fee.en)
    expect(by("other_deductions")).toMatchObject({ basis: tools.en, label: "Tools" })
  })
})
