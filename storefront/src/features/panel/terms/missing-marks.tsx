import { getTranslations } from "next-intl/server"
import { StateMark } from "../table/state-mark"
import type { Missing } from "./terms-list"

/** What is lacking before somebody's month can be paid. */
export async function MissingMarks({ missing }: { missing: readonly Missing[] }) {
  const t = await getTranslations("panel.terms")
  if (missing.length === 0) return <StateMark tone="good">{t("complete")}</StateMark>
  return missing.map((what) => (
    <div key={what}>
      <StateMark tone="waiting">{t(`missings.${what}`)}</StateMark>
    </div>
  ))
}
