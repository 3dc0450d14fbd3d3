import "server-only"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

const details = z.object({ stocked: z.number(), reserved: z.number(), available: z.number() })

/** Codes that the API refuses a change of the stock with. */
export const STOCK_REFUSALS = [
  "below_reserved",
  "stock_moved",
  "request_reused",
  "stock_busy",
  "too_many",
  "nothing_changes",
  "reason_other_way",
] as const
type Code = (typeof STOCK_REFUSALS)[number]

/** The words for a code, with the numbers that it came with. */
export async function stockWords(): Promise<(code: Code, found: unknown) => string> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.stock.refusals" })
  return (code, found) => {
    const now = details.safeParse(found).data ?? { stocked: 0, reserved: 0, available: 0 }
    return t(code, now)
  }
}

/** The words for what the API refuses about stock, for `handleForm`; those about a number stand beside `field`. */
export async function stockRefusals(field: string) {
  const say = await stockWords()
  const fields: Record<Code, string | null> = {
    below_reserved: field,
    stock_moved: field,
    request_reused: null,
    stock_busy: null,
    too_many: field,
    nothing_changes: field,
    reason_other_way: "change",
  }
  return knownRefusals(fields, (code, refusal) => say(code, refusal.details))
}
