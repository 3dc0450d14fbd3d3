import fc from "fast-check"
import { POLICY_V1 } from "../modules/revenue-allocation/policies/v1"
import { centimos } from "./centimos"
import { MODES, PolicyRules } from "./policy"
import { projectAllocation } from "./project-allocation"
import { languageOf } from "./public-share"

const rules = PolicyRules.parse(POLICY_V1.rules)
const by = (mode: (typeof MODES)[number], agreed_pay: number | null = null) => ({
  workshop_id: "wksh",
  mode,
  agreed_pay,
  makers: [
    { artisan_id: "ana", share_bp: 6000 },
    { artisan_id: "berta", share_bp: 4000 },
  ],
})
const shares = (amount: number, origin: ReturnType<typeof by> | null, quantity = 1) =>
  projectAllocation({ amount: centimos(amount), quantity, origin }, rules, "es").map(
    ({ party, amount }) => [party, amount] as const
  )

describe("projectAllocation: where the money of a price would go", () => {
  it("own account: a price of S/ 118.00", () => {
    expect(shares(11800, by("own_account"))).toEqual([
      ["maker_family", 7000],
      ["reparation", 2000],
      ["inpe_activity", 1000],
      ["tax_igv", 1800],
    ])
  })

  it("an INPE workshop gets its materials back", () => {
    expect(shares(11800, by("inpe_workshop"))).toEqual([
      ["maker_family", 5250],
      ["reparation", 1500],
      ["inpe_activity", 750],
      ["materials", 2500],
      ["tax_igv", 1800],
    ])
  })

  it("company: the law's split is of the agreed pay, the rest is the company's", () => {
    expect(shares(23600, by("company", 2000), 2)).toEqual([
      ["maker_family", 2800],
      ["reparation", 800],
      ["inpe_activity", 400],
      ["company", 16000],
      ["tax_igv", 3600],
    ])
  })

  it("an origin that nobody recorded is told as such", () => {
    expect(shares(11800, null)).toEqual([
      ["tax_igv", 1800],
      ["unattributed", 10000],
    ])
  })

  it("a gift has no shares", () => {
    expect(shares(0, by("own_account"))).toEqual([])
  })

  it("adds up to the amount, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.constantFrom(...MODES),
        fc.option(fc.nat(5000)),
        fc.integer({ min: 1, max: 1000 }),
        (amount, mode, pay, quantity) => {
          const total = shares(amount, by(mode, pay), quantity).reduce((all, [, part]) => all + part, 0)
          expect(total).toBe(amount)
        }
      )
    )
  })

  it("cites the law for each share, in the language asked for", () => {
    const english = projectAllocation(
      { amount: centimos(11800), quantity: 1, origin: by("training") },
      rules,
      languageOf("en-US")
    )
    expect(english.find(({ party }) => party === "reparation")).toMatchObject({
      label: "Civil reparation",
      basis: expect.stringContaining("D.Leg. 1343, art. 14.1.b"),
    })
    expect(english.find(({ party }) => party === "materials")?.basis).toContain("to be confirmed by INPE")
    expect(english.every(({ label, basis }) => label && basis)).toBe(true)
    expect([undefined, "es-PE", "en", "EN-us"].map(languageOf)).toEqual(["es", "es", "en", "en"])
  })

  it("names nobody: no id of a maker or workshop is in it (P1)", () => {
    const text = JSON.stringify(
      projectAllocation({ amount: centimos(11800), quantity: 1, origin: by("company", 100) }, rules, "es")
    )
    expect(text).not.toMatch(/ana|berta|wksh/)
  })
})
