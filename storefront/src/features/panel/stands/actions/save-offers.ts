"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { offersOf } from "../../fair-offers/offer-schema"
import { fairRefusals } from "../../fairs/fair-refusals"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { standApi } from "../stand"
import { standPath } from "../stands-list"

/** Saves what stands there, for how much, and in which order. */
export async function saveOffers(
  { id, version }: { id: string; version: number },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const [t, offered, refused] = await Promise.all([
    getTranslations({ locale: await panelLocale(), namespace: "panel.fair-desk.stand.offers" }),
    offersOf(form),
    fairRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({
      ...offered.shape,
      // Only so that what is said of all products has a field to stand beside.
      products: z.undefined(),
    }),
    refused: (refusal) => offered.refused(refusal) ?? refused(refusal),
    save: async () => {
      const products = offered.offers.map(({ id: variant_id, ...offer }) => ({ variant_id, ...offer }))
      await staffFetch(standApi(id), { method: "POST", body: { version, products }, schema: z.unknown() })
      redirect(await withToast(standPath(id), { kind: "success", text: t("saved") }))
    },
  })
}
