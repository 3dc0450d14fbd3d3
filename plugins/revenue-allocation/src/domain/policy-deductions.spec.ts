import { centimos } from "./centimos"
import { PolicyRules, type Deduction } from "./policy"
import { weighDeductions, type DeductedLine } from "./policy-deductions"
import { share } from "./share"
import { rules } from "./test/sale-examples"

const { legal_basis } = rules.igv
const deduct = (change: Partial<Deduction> = {}): Deduction => ({
  code: "materials",
  rate_bp: 1000,
  legal_basis,
  ...change,
})
/** S/ 118 with IGV, paid whole: what each deduction takes in céntimos, and at last what is left. */
const taken = (deductions: Deduction[], change: Partial<DeductedLine> = {}) => {
  const line = { net: 10_000n, gross: 11_800n, quantity: 2, settled: 11_800n, worth: 11_800n, ...change }
  const weighed = weighDeductions(line, deductions)
  return share(centimos(line.net), [...weighed.taken, weighed.left]).map(Number)
}

describe("weighDeductions: what is taken of S/ 100.00 net", () => {
  it("takes a rate of the net, or of what the buyer pays", () => {
    expect(taken([deduct()])).toEqual([1000, 9000])
    expect(taken([deduct({ base: "net" })])).toEqual([1000, 9000])
    expect(taken([deduct({ base: "gross" })])).toEqual([1180, 8820])
  })

  it("takes at least the floor and at most the cap, of the line or of each unit", () => {
    expect(taken([deduct({ floor: 999, per: "line" })])).toEqual([1000, 9000])
    expect(taken([deduct({ floor: 1500, per: "line" })])).toEqual([1500, 8500])
    expect(taken([deduct({ floor: 1500, per: "unit" })])).toEqual([3000, 7000])
    expect(taken([deduct({ cap: 400, per: "line" })])).toEqual([400, 9600])
    expect(taken([deduct({ cap: 400, per: "unit" })])).toEqual([800, 9200])
    expect(taken([deduct({ cap: 0, per: "line" })])).toEqual([0, 10_000])
    expect(taken([deduct({ rate_bp: 0, floor: 250, cap: 250, per: "unit" })])).toEqual([500, 9500])
  })

  it("lets floor and cap fall due in step with the payment", () => {
    const half = { net: 5000n, gross: 5900n, settled: 5900n }
    expect(taken([deduct({ floor: 1500, per: "line" })], half)).toEqual([750, 4250])
    expect(taken([deduct({ cap: 400, per: "unit" })], half)).toEqual([400, 4600])
    expect(taken([deduct()], half)).toEqual([500, 4500])
  })

  it("takes in the order given, never more than is left: makers are not below zero", () => {
    const [big, other] = [
      deduct({ floor: 8000, per: "line" }),
      deduct({ code: "payment_fee", rate_bp: 3000 }),
    ]
    expect(taken([big, other])).toEqual([8000, 2000, 0])
    expect(taken([other, big])).toEqual([3000, 7000, 0])
    expect(taken([big, other], { net: 0n, gross: 0n })).toEqual([0, 0, 0])
  })

  it("needs no whole units where nothing is per unit", () => {
    expect(taken([deduct({ floor: 1500, per: "line" })], { quantity: 0.5 })).toEqual([1500, 8500])
  })
})

describe("a policy's deductions: what is refused", () => {
  const problems = (...deductions: object[]) => {
    const training = { ...rules.modes.training, income: "net", deductions }
    const { error } = PolicyRules.safeParse({ ...rules, modes: { ...rules.modes, training } })
    return (error?.issues ?? []).map(({ path, message }) => `${path.slice(3).join(".")}: ${message}`)
  }
  const label = { es: "Herramientas", en: "Tools" }

  it.each([
    [deduct()],
    [deduct({ code: "payment_fee", base: "gross" })],
    [deduct({ code: "tools", label })],
    [deduct({ rate_bp: 10_000 })],
    [deduct({ rate_bp: 0, floor: 1, per: "line" })],
    [deduct({ floor: 5, cap: 5, per: "unit" })],
    [deduct({ cap: 0, per: "unit" })],
    [deduct({ cap: 10_000_000, per: "unit" })],
  ])("takes %j", (deduction) => {
    expect(problems(deduction)).toEqual([])
  })

  it.each([
    [deduct({ rate_bp: 10_001 }), "0.rate_bp: Too big"],
    [deduct({ rate_bp: -1 }), "0.rate_bp: Too small"],
    [deduct({ rate_bp: 12.5 }), "0.rate_bp: Invalid input"],
    [deduct({ rate_bp: 0 }), "0.rate_bp: takes nothing"],
    [deduct({ rate_bp: 0, floor: 0, per: "line" }), "0.rate_bp: takes nothing"],
    [deduct({ rate_bp: 0, cap: 5, per: "line" }), "0.rate_bp: takes nothing"],
    [deduct({ floor: -1, per: "line" }), "0.floor: Too small"],
    [deduct({ floor: 0.5, per: "line" }), "0.floor: Invalid input"],
    [deduct({ cap: 10_000_001, per: "line" }), "0.cap: Too big"],
    [deduct({ floor: 6, cap: 5, per: "line" }), "0.cap: the cap is below the floor"],
    [deduct({ floor: 5 }), "0.per: a floor or cap is per unit or per line, and nothing else is"],
    [deduct({ cap: 5 }), "0.per: a floor or cap is per unit or per line, and nothing else is"],
    [deduct({ per: "unit" }), "0.per: a floor or cap is per unit or per line, and nothing else is"],
    [deduct({ code: "tools" }), "0.label: a deduction of its own needs a label, and a known one has its own"],
    [deduct({ label }), "0.label: a deduction of its own needs a label, and a known one has its own"],
    [deduct({ code: "tools", label: { es: " ", en: "Tools" } }), "0.label.es: Too small"],
    [deduct({ code: "tools", label: { es: "x".repeat(81), en: "Tools" } }), "0.label.es: Too big"],
    [deduct({ code: "tools:2", label }), "0.code: Invalid string"],
    [deduct({ code: "Tools", label }), "0.code: Invalid string"],
    [deduct({ code: "2tools", label }), "0.code: Invalid string"],
    [deduct({ code: "t", label }), "0.code: Invalid string"],
    [deduct({ code: "t".repeat(41), label }), "0.code: Invalid string"],
    [deduct({ legal_basis: { ...legal_basis, en: "  " } }), "0.legal_basis.en: Too small"],
    [deduct({ legal_basis: { ...legal_basis, es: "x".repeat(1001) } }), "0.legal_basis.es: Too big"],
    [{ ...deduct(), bonus: 1 }, "0: Unrecognized key"],
    [{ ...deduct(), base: "income" }, "0.base: Invalid option"],
  ])("refuses %j", (deduction, problem) => {
    expect(problems(deduction)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]))
  })

  it("refuses one twice, rates above the whole, and a list without end", () => {
    expect(problems(deduct(), deduct())).toEqual([": a deduction is listed twice"])
    const fee = deduct({ code: "payment_fee", rate_bp: 9001 })
    expect(problems(deduct(), fee)).toEqual([": deductions exceed the net"])
    expect(problems(deduct(), { ...fee, rate_bp: 9000 })).toEqual([])
    const many = Array.from({ length: 11 }, (_, index) =>
      deduct({ code: `code_${"abcdefghijk"[index]}`, rate_bp: 1, label })
    )
    expect(problems(...many.slice(1))).toEqual([])
    expect(problems(...many)).toEqual([expect.stringContaining("Too big")])
  })
})
