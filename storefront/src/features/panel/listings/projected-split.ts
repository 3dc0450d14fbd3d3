import "server-only"
import { z } from "zod"
import { panelLocale } from "../session/panel-locale"
import { staffFetch } from "../api/staff-fetch"

const splitSchema = z.object({
  amount: z.number(),
  shares: z.array(
    z.object({ party: z.string(), label: z.string(), amount: z.number(), basis: z.string().nullable() })
  ),
})

/** Where the money of one sale would go by the rules of today, in céntimos; the parts add up to `amount`. */
export type Split = z.infer<typeof splitSchema>

/** What the form is answered; null while there is no price to share. */
export type SplitAnswer = { split: Split | null }

/** What a sale at this price would be shared as. `makers` are parts in basis points. */
export async function projectedSplit(
  asked: { workshop_id: string; price: number; agreed_pay: number | null; makers: readonly number[] },
  token?: string | null
): Promise<Split> {
  const { allocation } = await staffFetch("/staff/listings/allocation", {
    method: "POST",
    query: { locale: await panelLocale() },
    body: { ...asked, ...(asked.agreed_pay === null ? { agreed_pay: undefined } : {}) },
    ...(token === undefined ? {} : { token }),
    schema: z.object({ allocation: splitSchema }),
  })
  return allocation
}
