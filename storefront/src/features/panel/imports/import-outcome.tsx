import { getTranslations } from "next-intl/server"
import { Notice } from "@/components/notice"
import type { Import } from "./import"

const FAILURES = ["interrupted"] as const

/** What a check or an import came to, in a sentence; nothing while it is under way. */
export async function ImportOutcome({ of }: { of: Import }) {
  const t = await getTranslations("panel.imports.outcome")
  const { state, rows, good, bad, created, updated, unchanged, failure, failure_message } = of
  switch (state) {
    case "checked":
      if (rows === 0 || good === 0) return <Notice kind="error">{t("nothingGood")}</Notice>
      return (
        <Notice kind={bad > 0 ? "information" : "success"}>
          {bad > 0 ? t("some", { good, bad }) : t("all", { rows })}
        </Notice>
      )
    case "done":
      return <Notice kind="success">{t("done", { created, updated, unchanged })}</Notice>
    case "cancelled":
      return <Notice>{t("cancelled", { created, updated })}</Notice>
    case "failed": {
      const known = FAILURES.find((each) => each === failure)
      return <Notice kind="error">{known ? t(`failures.${known}`) : (failure_message ?? t("failed"))}</Notice>
    }
    default:
      return null
  }
}
