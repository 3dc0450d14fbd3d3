import "server-only"
import { getTranslations } from "next-intl/server"
import { panelLocale } from "../session/panel-locale"
import { WITHDRAWN_KINDS } from "./listing-states"

/** What a curator looks at before anything is shown to the public; the API's codes. */
export const CHECKLIST = ["quality", "photos", "text", "price", "privacy"] as const

/** Why changes are asked for; the API's codes. */
export const REVIEW_REASONS = [
  ...CHECKLIST,
  "measures",
  "materials",
  "makers",
  "stock",
  "english",
  "other",
] as const

/** Says a reason in words, of a request or of taking it out of the shop; one without words is shown by its code. */
export async function reasonWords(): Promise<(code: string) => string> {
  const locale = await panelLocale()
  const [t, kinds] = await Promise.all([
    getTranslations({ locale, namespace: "panel.review.reasons" }),
    getTranslations({ locale, namespace: "panel.listings.withdraw.kinds" }),
  ])
  return (code) => {
    const reason = REVIEW_REASONS.find((each) => each === code)
    if (reason) return t(reason)
    const kind = WITHDRAWN_KINDS.find((each) => each === code)
    return kind ? kinds(kind) : code
  }
}
