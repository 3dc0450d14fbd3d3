import type { PolicyRules } from "./policy-rules"
import { changedPoints } from "./rule-points"
import { readRules, rulesValues } from "./rules-form-values"

const basis = (es: string) => ({ es, en: `${es}, in English`, to_confirm: false })

const RULES: PolicyRules = {
  igv: { rate_bp: 1800, legal_basis: basis("IGV") },
  shipping: { legal_basis: basis("Envío") },
  modes: {
    own_account: { income: "net", deductions: [], legal_basis: basis("Cuenta propia") },
    inpe_workshop: {
      income: "net",
      deductions: [
        { code: "materials", rate_bp: 2550, legal_basis: { ...basis("Materiales"), to_confirm: true } },
      ],
      legal_basis: basis("Taller del INPE"),
    },
    company: { income: "agreed_pay", legal_basis: basis("Empresa") },
    training: { income: "net", deductions: [], legal_basis: basis("Formación") },
  },
  income_split: {
    maker_bp: 7000,
    reparation_bp: 2000,
    inpe_bp: 1000,
    legal_basis: { maker: basis("70"), reparation: basis("20"), inpe: basis("10") },
  },
}

describe("a policy in a form", () => {
  const values = rulesValues(RULES)

  it("comes out as it went in", () => {
    expect(readRules(values, RULES)).toEqual({ ok: true, rules: RULES })
  })

  it("is refused with everything that is wrong with it", () => {
    const typed = {
      ...values,
      igv_rate: "dieciocho",
      split_inpe_rate: "11",
      training_materials_rate: "60",
      training_payment_fee_rate: "50",
      own_account_es: " ",
      own_account_materials_rate: "5",
      own_account_materials_floor: "20",
      own_account_materials_cap: "10.00",
      own_account_new_cap: "1.234",
      inpe_workshop_new_label_es: "Flete",
      company_income: "something",
    }
    expect(readRules(typed, RULES)).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        { field: "igv_rate", problem: "percent" },
        { field: "split_maker_rate", problem: "whole" },
        { field: "training_materials_es", problem: "basis" },
        { field: "training_materials_rate", problem: "exceeds" },
        { field: "own_account_es", problem: "basis" },
        { field: "own_account_materials_cap", problem: "capBelowFloor" },
        { field: "own_account_new_cap", problem: "amount" },
        { field: "inpe_workshop_new_rate", problem: "nothing" },
        { field: "company_income", problem: "income" },
      ]),
    })
  })

  it("gives up a deduction whose rate is emptied, and asks no law for it", () => {
    const read = readRules({ ...values, inpe_workshop_materials_rate: "" }, RULES)
    expect(read.ok && read.rules.modes.inpe_workshop).toMatchObject({ income: "net", deductions: [] })
  })

  it("makes a deduction of its own under a code from its name, and keeps it the next time", () => {
    const made = {
      code: "flete_a_la_tienda",
      label: { es: "Flete a la tienda", en: "Freight to the shop" },
      rate_bp: 150,
      base: "gross" as const,
      floor: 50,
      cap: 100_000,
      per: "line" as const,
      legal_basis: basis("Convenio"),
    }
    const typed = {
      ...values,
      training_new_label_es: "Flete a la tienda",
      training_new_label_en: "Freight to the shop",
      training_new_rate: "1,5",
      training_new_base: "gross",
      training_new_floor: "0.50",
      training_new_cap: "1,000.00",
      training_new_per: "line",
      training_new_es: "Convenio",
      training_new_en: "Convenio, in English",
    }
    const read = readRules(typed, RULES)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(read.rules.modes.training).toMatchObject({ deductions: [made] })
    expect(readRules(rulesValues(read.rules), read.rules)).toEqual(read)
  })

  it("refuses a second deduction under the name of one that is there", () => {
    const typed = {
      ...values,
      inpe_workshop_new_label_es: "Materials",
      inpe_workshop_new_label_en: "Materials",
      inpe_workshop_new_rate: "1",
      inpe_workshop_new_es: "x",
      inpe_workshop_new_en: "x",
    }
    expect(readRules(typed, RULES)).toMatchObject({
      ok: false,
      problems: [{ field: "inpe_workshop_new_label_es", problem: "label" }],
    })
  })
})

describe("what changes from one policy to another", () => {
  it("is named point by point, also where only the law behind it changes or a deduction goes", () => {
    expect(changedPoints(RULES, RULES)).toEqual([])
    const after: PolicyRules = {
      ...RULES,
      igv: { rate_bp: 1600, legal_basis: RULES.igv.legal_basis },
      modes: {
        ...RULES.modes,
        inpe_workshop: { income: "net", deductions: [], legal_basis: basis("Otra") },
      },
    }
    expect(changedPoints(RULES, after).map(({ before, after }) => [before?.id, after?.id])).toEqual([
      ["igv", "igv"],
      ["inpe_workshop", "inpe_workshop"],
      ["inpe_workshop_materials", undefined],
    ])
  })
})
