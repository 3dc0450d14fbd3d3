"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { fairApi } from "../../fairs/fair"
import { fairRefusals } from "../../fairs/fair-refusals"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { applicationPath } from "../applications-lists"

/** Begins a workshop's application: a draft, which only those who write it see. */
export async function beginApplication(
  { fairId, workshopId }: { fairId: string; workshopId: string },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.fair-desk.apply" })
  return await handleForm(form, {
    schema: z.object({ zone_id: z.string().min(1) }),
    refused: await fairRefusals(),
    save: async ({ zone_id }) => {
      const { application } = await staffFetch(`${fairApi(fairId)}/applications`, {
        method: "POST",
        body: { workshop_id: workshopId, zone_id },
        schema: z.object({ application: z.object({ id: z.string() }) }),
      })
      redirect(await withToast(applicationPath(application.id), { kind: "success", text: t("begun") }))
    },
  })
}
