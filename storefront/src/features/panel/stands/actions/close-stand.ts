"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { fairRefusals } from "../../fairs/fair-refusals"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { standApi } from "../stand"
import { standPath } from "../stands-list"

/** Closes a stand for good before its fair is over. */
export async function closeStand(
  { id, version }: { id: string; version: number },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.fair-desk.stand.close" })
  return await handleForm(form, {
    schema: z.object({ reason: z.string().trim().min(1).max(500) }),
    refused: await fairRefusals(),
    save: async ({ reason }) => {
      await staffFetch(`${standApi(id)}/close`, {
        method: "POST",
        body: { version, reason },
        schema: z.unknown(),
      })
      redirect(await withToast(standPath(id), { kind: "success", text: t("done") }))
    },
  })
}
