import { simulate, type SimulatedSale } from "./policy-simulation"
import { rules } from "./test/sale-examples"

const sale: SimulatedSale = {
  price: 5900,
  quantity: 2,
  mode: "inpe_workshop",
  agreed_pay: null,
  makers: [6000, 4000],
}
const withoutMaterials = {
  ...rules,
  modes: { ...rules.modes, inpe_workshop: { ...rules.modes.inpe_workshop, deductions: [] } },
} as typeof rules

describe("simulate", () => {
  it("says who gets what of a sale, and what each maker's income becomes", () => {
    const { amount, lines, makers } = simulate(sale, rules, null, "es")
    expect(amount).toBe(11_800)
    expect(lines.map(({ party, amount: part, against_amount }) => [party, part, against_amount])).toEqual([
      ["maker_family", 5250, null],
      ["reparation", 1500, null],
      ["inpe_activity", 750, null],
      ["materials", 2500, null],
      ["tax_igv", 1800, null],
    ])
    expect(makers).toEqual([
      { share_bp: 6000, income: 4500, against_income: null, maker: 3150, reparation: 900, inpe: 450 },
      { share_bp: 4000, income: 3000, against_income: null, maker: 2100, reparation: 600, inpe: 300 },
    ])
  })

  it("sets it against other rules, also what only the others take", () => {
    const { inpe_workshop: mode } = rules.modes
    const [materials] = mode.income === "net" ? mode.deductions : []
    const { lines, makers } = simulate(sale, withoutMaterials, rules, "en")
    expect(lines).toContainEqual(
      expect.objectContaining({ party: "maker_family", amount: 7000, against_amount: 5250 })
    )
    expect(lines.at(-1)).toMatchObject({
      party: "materials",
      label: "Workshop materials",
      amount: 0,
      against_amount: 2500,
      basis: materials?.legal_basis.en,
    })
    expect(makers[0]).toMatchObject({ income: 6000, against_income: 4500 })
    const turned = simulate(sale, rules, withoutMaterials, "es").lines
    expect(turned.filter(({ party }) => party === "materials")).toEqual([
      expect.objectContaining({ label: "Materiales del taller", amount: 2500, against_amount: 0 }),
    ])
  })

  it("pays what is agreed, the rest to the company, and holds what is nobody's", () => {
    const agreed = simulate({ ...sale, mode: "company", agreed_pay: 1000 }, rules, null, "es")
    expect(agreed.makers.map(({ income }) => income)).toEqual([1200, 800])
    expect(agreed.lines).toContainEqual(expect.objectContaining({ party: "company", amount: 8000 }))
    const nobody = simulate({ ...sale, makers: [] }, rules, null, "es")
    expect(nobody.makers).toEqual([])
    expect(nobody.lines).toContainEqual(expect.objectContaining({ party: "unattributed", amount: 10_000 }))
  })

  it("keeps makers in the order given, however many: of equal remainders the first win", () => {
    const makers = Array.from({ length: 12 }, (_, index) => (index < 11 ? 834 : 826))
    const { makers: found } = simulate({ ...sale, price: 59, mode: "own_account", makers }, rules, null, "es")
    expect(found.map(({ share_bp }) => share_bp)).toEqual(makers)
    expect(found.map(({ income }) => income)).toEqual(makers.map((_, index) => (index < 4 ? 9 : 8)))
  })

  it("calls a deduction of its own what the policy calls it, with its ground", () => {
    const { legal_basis } = rules.igv
    const own = (code: string, es: string) => ({
      ...{
        code,
        label: { es, en: `${es} (en)` },
        rate_bp: 500,
        legal_basis: { ...legal_basis, es: `Por ${es}` },
      },
    })
    const { deductions = [] } = rules.modes.inpe_workshop.income === "net" ? rules.modes.inpe_workshop : {}
    const policy = {
      ...rules,
      modes: {
        ...rules.modes,
        inpe_workshop: {
          ...rules.modes.inpe_workshop,
          deductions: [...deductions, own("tools", "Herramientas"), own("rent", "Alquiler")],
        },
      },
    } as typeof rules
    const other = (language: "es" | "en") =>
      simulate(sale, policy, null, language).lines.find(({ party }) => party === "other_deductions")
    expect(other("es")).toMatchObject({
      ...{ amount: 1000, label: "Herramientas, Alquiler", basis: "Por Herramientas Por Alquiler" },
    })
    expect(other("en")?.label).toBe("Herramientas (en), Alquiler (en)")
  })
})
