"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { lotRefusals } from "../lot-refusal"
import { LOTS_LIST } from "../lots-lists"

/** Records that a lot left the prison; from then on what is said of it stays. `id` is bound by the page. */
export async function recordExit(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.lots.exit" }),
    lotRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({
      exit_number: z.string().trim().min(1).max(60),
      exit_on: dayField({ notAfterToday: t("future") }),
    }),
    refused: (refusal) => {
      const early = refusal.code === "custody_too_early" || refusal.code === "dates_out_of_order"
      return early ? { field: "exit_on", text: t("tooEarly") } : refused(refusal)
    },
    save: async (exit) => {
      const lot = encodeURIComponent(id)
      await staffFetch(`/staff/lots/${lot}/exit`, { method: "POST", body: exit, schema: z.unknown() })
      redirect(await withToast(`${LOTS_LIST.path}/${lot}`, { kind: "success", text: t("done") }))
    },
  })
}
