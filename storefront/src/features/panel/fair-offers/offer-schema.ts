import "server-only"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import type { StaffRefusal } from "../api/staff-refusal"
import type { RefusalWords } from "../form/handle-form"
import { panelLocale } from "../session/panel-locale"
import { formatCentimos } from "@/lib/money"
import { KEPT, OFFER, offeredIds, PRICE, QUOTA, readOffers, type TypedOffer } from "./read-offers"

const aboutOne = z.object({
  listing_id: z.string().optional(),
  variant_id: z.string().optional(),
  normal_price: z.number().optional(),
  sold: z.number().optional(),
})

/** The fields of a form's offers for `handleForm`, what they say, and words for what the API refuses about one of them. */
export async function offersOf(form: FormData): Promise<{
  shape: Record<string, z.ZodType>
  offers: TypedOffer[]
  sound: boolean
  refused: (refusal: StaffRefusal) => RefusalWords | null
}> {
  const t = await getTranslations({
    locale: await panelLocale(),
    namespace: "panel.fair-desk.offers.errors",
  })
  const { offers, problems } = readOffers(form)
  const typed = (name: string) =>
    z
      .string()
      .max(20)
      .superRefine((_, context) => {
        const problem = problems[name]
        if (problem) context.addIssue({ code: "custom", message: t(problem) })
      })
      .optional()
  const shape = Object.fromEntries(
    offeredIds(form).flatMap((id): [string, z.ZodType][] => [
      [OFFER + id, z.array(z.string()).optional()],
      ...[PRICE + id, QUOTA + id, KEPT + id].map((name): [string, z.ZodType] => [name, typed(name)]),
    ])
  )
  return {
    shape,
    offers,
    sound: Object.keys(problems).length === 0,
    refused: ({ code, details }) => {
      const about = aboutOne.safeParse(details).data
      const id = about?.listing_id ?? about?.variant_id
      if (!about || id === undefined) return null
      if (code === "fair_price_higher" && about.normal_price !== undefined) {
        return { field: PRICE + id, text: t("higher", { price: formatCentimos(about.normal_price) }) }
      }
      if (code === "not_of_workshop") return { field: OFFER + id, text: t("gone") }
      if (code === "product_sold") return { field: OFFER + id, text: t("sold", { count: about.sold ?? 0 }) }
      if (code === "quota_below_sold") {
        return { field: QUOTA + id, text: t("quotaBelowSold", { count: about.sold ?? 0 }) }
      }
      return null
    },
  }
}
