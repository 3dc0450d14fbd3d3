import type { Words } from "@tejido/institutions/domain/permissions"

/** What a curator looks at before anything is shown to the public; all of it must be right. */
export const CHECKLIST = ["quality", "photos", "text", "price", "privacy"] as const
export type CheckedPart = (typeof CHECKLIST)[number]
export type Checklist = Partial<Record<CheckedPart, "ok" | "problem">>

/** The parts that were not found right. */
export function unchecked(checklist: Checklist): CheckedPart[] {
  return CHECKLIST.filter((part) => checklist[part] !== "ok")
}

/** What can be asked to be changed: the parts of the checklist, and what else is often wrong. */
export const CHANGE_REASONS = [
  ...CHECKLIST,
  "measures",
  "materials",
  "makers",
  "stock",
  "english",
  "other",
] as const
export type ChangeReason = (typeof CHANGE_REASONS)[number]

/** Why something is taken out of the shop, as the table has them. */
export const WITHDRAWALS = {
  defect: { es: "Tiene un defecto", en: "It has a defect" },
  sanction: { es: "Sanción", en: "Sanction" },
  duplicate: { es: "Está dos veces", en: "It is there twice" },
  not_made: { es: "Ya no se hace", en: "No longer made" },
  other: { es: "Otro motivo", en: "Another reason" },
} as const satisfies Record<string, Words>
export type WithdrawnKind = keyof typeof WITHDRAWALS
export const WITHDRAWN_KINDS = Object.keys(WITHDRAWALS) as [WithdrawnKind, ...WithdrawnKind[]]
