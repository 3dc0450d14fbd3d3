"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { lotRefusals } from "../lot-refusal"
import { LOTS_LIST } from "../lots-lists"

/** Voids a lot that was recorded by mistake and has not left. `id` is bound by the page. */
export async function voidLot(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.lots.void" }),
    lotRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({ reason: z.string().trim().min(5).max(500) }),
    refused,
    save: async ({ reason }) => {
      const lot = encodeURIComponent(id)
      await staffFetch(`/staff/lots/${lot}/void`, { method: "POST", body: { reason }, schema: z.unknown() })
      redirect(await withToast(`${LOTS_LIST.path}/${lot}`, { kind: "success", text: t("done") }))
    },
  })
}
