import { formatAmount, parseSoles } from "../../../lib/money"
import type { FormValues } from "../form/form-state"
import { readBasisPoints, WHOLE_BP, writeBasisPoints } from "./basis-points"
import {
  type Deduction,
  isKnownDeduction,
  KNOWN_DEDUCTIONS,
  type LegalBasis,
  type Mode,
  MODES,
  type ModeRules,
  type PolicyRules,
  SPLIT_PARTS,
} from "./policy-rules"

/** What is wrong with the rules as typed: the field, and the key of the words for it. */
export type RulesProblem = {
  field: string
  problem:
    "percent" | "basis" | "whole" | "exceeds" | "income" | "amount" | "capBelowFloor" | "nothing" | "label"
}

/** The place of a deduction that is not there yet. */
export const NEW_DEDUCTION = "new"

/** The places for deductions of a mode in the form: those there are, in their order, then those there could be. */
export function deductionSlots(rules: PolicyRules, mode: Mode): string[] {
  const said = rules.modes[mode]
  const codes = said.income === "net" ? said.deductions.map(({ code }) => code) : []
  return [...new Set([...codes, ...KNOWN_DEDUCTIONS, NEW_DEDUCTION])]
}

/** A policy as its form holds it. Names of fields begin with what they are about: `igv_rate`, `company_income`. */
export function rulesValues(rules: PolicyRules): FormValues {
  const values: FormValues = {}
  const basis = (id: string, said?: LegalBasis) => {
    values[`${id}_es`] = said?.es ?? ""
    values[`${id}_en`] = said?.en ?? ""
    values[`${id}_confirm`] = said?.to_confirm ? ["yes"] : []
  }
  values.igv_rate = writeBasisPoints(rules.igv.rate_bp)
  basis("igv", rules.igv.legal_basis)
  basis("shipping", rules.shipping.legal_basis)
  for (const mode of MODES) {
    const said = rules.modes[mode]
    values[`${mode}_income`] = said.income
    basis(mode, said.legal_basis)
    for (const slot of deductionSlots(rules, mode)) {
      const id = `${mode}_${slot}`
      const made = said.income === "net" ? said.deductions.find(({ code }) => code === slot) : undefined
      values[`${id}_label_es`] = made?.label?.es ?? ""
      values[`${id}_label_en`] = made?.label?.en ?? ""
      values[`${id}_rate`] = made ? writeBasisPoints(made.rate_bp) : ""
      values[`${id}_base`] = made?.base ?? "net"
      values[`${id}_floor`] = made?.floor === undefined ? "" : formatAmount(made.floor)
      values[`${id}_cap`] = made?.cap === undefined ? "" : formatAmount(made.cap)
      values[`${id}_per`] = made?.per ?? "unit"
      basis(id, made?.legal_basis)
    }
  }
  for (const part of SPLIT_PARTS) {
    values[`split_${part}_rate`] = writeBasisPoints(rules.income_split[`${part}_bp`])
    basis(`split_${part}`, rules.income_split.legal_basis[part])
  }
  return values
}

/**
 * The policy that a form says, or everything that is wrong with it. A deduction without rate and least amount is one
 * that is not made.
 * @param base the policy that the form began with: it says which places for deductions there are.
 */
export function readRules(
  values: FormValues,
  base: PolicyRules
): { ok: true; rules: PolicyRules } | { ok: false; problems: RulesProblem[] } {
  const problems: RulesProblem[] = []
  const wrong = (field: string, problem: RulesProblem["problem"]) => {
    problems.push({ field, problem })
  }
  const text = (field: string) => {
    const value = values[field]
    return typeof value === "string" ? value.trim() : ""
  }
  const rate = (field: string, empty?: number): number => {
    const bp = text(field) === "" && empty !== undefined ? empty : readBasisPoints(text(field))
    if (bp === null) wrong(field, "percent")
    return bp ?? 0
  }
  const soles = (field: string): number | undefined => {
    if (text(field) === "") return undefined
    const amount = parseSoles(text(field))
    if (amount === null) wrong(field, "amount")
    return amount ?? undefined
  }
  const basis = (id: string): LegalBasis => {
    const words = { es: text(`${id}_es`), en: text(`${id}_en`) }
    if (words.es === "") wrong(`${id}_es`, "basis")
    if (words.en === "") wrong(`${id}_en`, "basis")
    return { ...words, to_confirm: (values[`${id}_confirm`] ?? []).includes("yes") }
  }
  const deduction = (mode: Mode, slot: string): Deduction[] => {
    const id = `${mode}_${slot}`
    const label = { es: text(`${id}_label_es`), en: text(`${id}_label_en`) }
    const rate_bp = rate(`${id}_rate`, 0)
    const floor = soles(`${id}_floor`)
    const cap = soles(`${id}_cap`)
    if (rate_bp === 0 && !floor) {
      const half = cap !== undefined || label.es !== "" || label.en !== ""
      // What has a name or a limit was meant to be made; the ones there were are simply given up.
      if (slot === NEW_DEDUCTION && half) wrong(`${id}_rate`, "nothing")
      return []
    }
    if (floor !== undefined && cap !== undefined && cap < floor) wrong(`${id}_cap`, "capBelowFloor")
    const code = slot === NEW_DEDUCTION ? codeOf(label.es) : slot
    if (!isKnownDeduction(slot)) {
      if (code === null) wrong(`${id}_label_es`, "label")
      if (label.en === "") wrong(`${id}_label_en`, "label")
    }
    return [
      {
        code: code ?? slot,
        ...(isKnownDeduction(slot) ? {} : { label }),
        rate_bp,
        ...(text(`${id}_base`) === "gross" ? { base: "gross" as const } : {}),
        ...(floor === undefined ? {} : { floor }),
        ...(cap === undefined ? {} : { cap }),
        ...(floor === undefined && cap === undefined
          ? {}
          : { per: text(`${id}_per`) === "line" ? ("line" as const) : ("unit" as const) }),
        legal_basis: basis(id),
      },
    ]
  }
  const mode = (id: Mode): ModeRules => {
    if (text(`${id}_income`) === "agreed_pay") return { income: "agreed_pay", legal_basis: basis(id) }
    if (text(`${id}_income`) !== "net") wrong(`${id}_income`, "income")
    const slots = deductionSlots(base, id)
    const deductions = slots.flatMap((slot) => deduction(id, slot))
    if (new Set(deductions.map(({ code }) => code)).size < deductions.length) {
      wrong(`${id}_${NEW_DEDUCTION}_label_es`, "label")
    }
    if (deductions.reduce((total, { rate_bp }) => total + rate_bp, 0) > WHOLE_BP) {
      wrong(`${id}_${slots[0]}_rate`, "exceeds")
    }
    return { income: "net", deductions, legal_basis: basis(id) }
  }
  const igv = { rate_bp: rate("igv_rate"), legal_basis: basis("igv") }
  const shipping = { legal_basis: basis("shipping") }
  const modes = {
    own_account: mode("own_account"),
    inpe_workshop: mode("inpe_workshop"),
    company: mode("company"),
    training: mode("training"),
  }
  const split = {
    maker_bp: rate("split_maker_rate"),
    reparation_bp: rate("split_reparation_rate"),
    inpe_bp: rate("split_inpe_rate"),
  }
  const legal_basis = {
    maker: basis("split_maker"),
    reparation: basis("split_reparation"),
    inpe: basis("split_inpe"),
  }
  if (split.maker_bp + split.reparation_bp + split.inpe_bp !== WHOLE_BP) wrong("split_maker_rate", "whole")
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, rules: { igv, shipping, modes, income_split: { ...split, legal_basis } } }
}

/** The code that a new deduction gets from its name, "Flete al taller" → `flete_al_taller`; null when none is in it. */
function codeOf(name: string): string | null {
  const code = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 40)
  return /^[a-z][a-z_]{1,39}$/.test(code) && code !== NEW_DEDUCTION ? code : null
}
