import "server-only"
import { getLocale, getTranslations } from "next-intl/server"
import { formatCentimos } from "@/lib/money"
import { formatBasisPoints } from "./basis-points"
import { isKnownDeduction, MODES, SPLIT_PARTS } from "./policy-rules"
import type { RulePoint, RuleValue } from "./rule-points"

export type RuleWords = {
  /** What a point is about, within its group: "IGV", "Materiales". */
  label: (point: RulePoint) => string
  /** The same where the group is not around it: "Taller del INPE: materiales". */
  fullLabel: (point: RulePoint) => string
  /** What it says: "18 %", "25 % del valor de venta, mínimo S/ 5.00 por pieza". */
  value: (point: RulePoint) => string
  /** The law behind it, in the reader's language. */
  basis: (point: RulePoint) => string
}

/** The words for the points of a policy. */
export async function ruleWords(): Promise<RuleWords> {
  const [t, locale] = await Promise.all([getTranslations("panel.rules"), getLocale()])
  const label = ({ id, value }: RulePoint) => {
    if (value.kind === "deduction") {
      return isKnownDeduction(value.code)
        ? t(`deductions.${value.code}`)
        : (value.label?.[locale] ?? value.code)
    }
    const split = SPLIT_PARTS.find((part) => id === `split_${part}`)
    if (split) return t(`split.${split}`)
    return value.kind === "income" ? t("points.income") : t(id === "igv" ? "points.igv" : "points.shipping")
  }
  return {
    label,
    fullLabel: (point) => {
      const mode = MODES.find((each) => point.id === each || point.id.startsWith(`${each}_`))
      return mode ? t("points.ofMode", { mode: t(`modes.${mode}`), point: label(point) }) : label(point)
    },
    value: ({ value }) => valueText(value),
    basis: ({ basis }) => basis[locale],
  }

  function valueText(value: RuleValue): string {
    switch (value.kind) {
      case "rate":
        return formatBasisPoints(value.bp)
      case "income":
        return t(`incomes.${value.income}`)
      case "none":
        return t("points.igvInside")
      case "deduction": {
        const { rate_bp, base = "net", floor, cap, per } = value
        const limit = (amount: number) =>
          t(per === "line" ? "limits.line" : "limits.unit", { amount: formatCentimos(amount) })
        return [
          rate_bp > 0 ? t(`bases.${base}`, { rate: formatBasisPoints(rate_bp) }) : null,
          floor === undefined ? null : t("limits.floor", { limit: limit(floor) }),
          cap === undefined ? null : t("limits.cap", { limit: limit(cap) }),
        ]
          .filter(Boolean)
          .join(", ")
      }
    }
  }
}
