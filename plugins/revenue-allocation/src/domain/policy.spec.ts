import { POLICY_V1 } from "../modules/revenue-allocation/policies/v1"
import { PolicyRules } from "./policy"

const v1 = () => structuredClone(POLICY_V1.rules)

describe("PolicyRules: a policy says everything or is refused", () => {
  it("takes version 1, and marks what INPE has to confirm", () => {
    const { modes, igv } = PolicyRules.parse(v1())
    expect(modes.inpe_workshop).toMatchObject({ deductions: [{ legal_basis: { to_confirm: true } }] })
    expect(igv.legal_basis.to_confirm).toBe(false)
  })

  it("refuses a split that is not the whole income", () => {
    const rules = v1()
    rules.income_split.inpe_bp = 999
    expect(PolicyRules.safeParse(rules).success).toBe(false)
  })

  it("refuses deductions above the net, the same one twice, and one of nothing", () => {
    const withRates = (...rates: number[]) => {
      const rules = v1()
      const [materials] = rules.modes.training.income === "net" ? rules.modes.training.deductions : []
      const deductions = rates.map((rate_bp, index) => ({
        ...materials!,
        code: index % 2 ? ("payment_fee" as const) : ("materials" as const),
        rate_bp,
      }))
      return PolicyRules.safeParse({
        ...rules,
        modes: { ...rules.modes, training: { ...rules.modes.training, deductions } },
      }).success
    }
    expect(withRates(9000, 1000)).toBe(true)
    expect(withRates(9000, 1001)).toBe(false)
    expect(withRates(10, 10, 10)).toBe(false)
    expect(withRates(0)).toBe(false)
  })

  it("refuses a policy that forgets a mode", () => {
    const { company: _, ...modes } = v1().modes
    expect(PolicyRules.safeParse({ ...v1(), modes }).success).toBe(false)
  })
})
