import {
  type Deduction,
  type LegalBasis,
  MODES,
  type ModeRules,
  type PolicyRules,
  SPLIT_PARTS,
} from "./policy-rules"

/** What one point of a policy says. */
export type RuleValue =
  | { kind: "rate"; bp: number }
  | { kind: "income"; income: ModeRules["income"] }
  | ({ kind: "deduction" } & Omit<Deduction, "legal_basis">)
  | { kind: "none" }

/** One thing that a policy says, and the law behind it. */
export type RulePoint = {
  /** `igv`, `shipping`, `company`, `training_materials`, `split_inpe`. */
  id: string
  value: RuleValue
  basis: LegalBasis
}

/** A part of a policy as people read it: the tax and freight of a sale, one way of working, the month's division. */
export type RuleGroup = { id: "sale" | (typeof MODES)[number] | "split"; points: RulePoint[] }

/** What a policy says, in the order in which a sale comes to it. */
export function ruleGroups(rules: PolicyRules): RuleGroup[] {
  return [
    {
      id: "sale",
      points: [
        { id: "igv", value: { kind: "rate", bp: rules.igv.rate_bp }, basis: rules.igv.legal_basis },
        { id: "shipping", value: { kind: "none" }, basis: rules.shipping.legal_basis },
      ],
    },
    ...MODES.map((mode): RuleGroup => {
      const said = rules.modes[mode]
      const deductions = said.income === "net" ? said.deductions : []
      return {
        id: mode,
        points: [
          { id: mode, value: { kind: "income", income: said.income }, basis: said.legal_basis },
          ...deductions.map(({ legal_basis, ...deduction }): RulePoint => ({
            id: `${mode}_${deduction.code}`,
            value: { kind: "deduction", ...deduction },
            basis: legal_basis,
          })),
        ],
      }
    }),
    {
      id: "split",
      points: SPLIT_PARTS.map((part): RulePoint => ({
        id: `split_${part}`,
        value: { kind: "rate", bp: rules.income_split[`${part}_bp`] },
        basis: rules.income_split.legal_basis[part],
      })),
    },
  ]
}

/** What became of a point from one policy to another. A point that is neither was not touched. */
export type RuleChange = { before: RulePoint | null; after: RulePoint | null }

/**
 * The points in which two policies differ, by what they say or by the law that they name, in the order of the later
 * one; those that it drops come last.
 */
export function changedPoints(before: PolicyRules, after: PolicyRules): RuleChange[] {
  const points = (rules: PolicyRules) => ruleGroups(rules).flatMap((group) => group.points)
  const old = new Map(points(before).map((point) => [point.id, point]))
  const now = points(after)
  const changed = now.flatMap((point): RuleChange[] => {
    const was = old.get(point.id) ?? null
    return isSame(was, point) ? [] : [{ before: was, after: point }]
  })
  const kept = new Set(now.map(({ id }) => id))
  const dropped = [...old.values()].filter(({ id }) => !kept.has(id))
  return [...changed, ...dropped.map((point) => ({ before: point, after: null }))]
}

// Keys come in another order from a form than from the API.
function isSame(one: RulePoint | null, other: RulePoint | null): boolean {
  const text = (point: RulePoint | null) =>
    point && JSON.stringify([Object.entries(point.value).sort(), Object.entries(point.basis).sort()])
  return text(one) === text(other)
}
