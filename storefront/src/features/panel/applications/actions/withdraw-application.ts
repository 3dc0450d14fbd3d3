"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { applicationApi } from "../../fairs/application"
import { fairRefusals } from "../../fairs/fair-refusals"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { applicationPath } from "../applications-lists"

/** Takes an application back; it can be written and sent again until the call closes. */
export async function withdrawApplication(
  { id, version }: { id: string; version: number },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.fair-desk.withdraw" })
  return await handleForm(form, {
    schema: z.object({}),
    refused: await fairRefusals(),
    save: async () => {
      await staffFetch(`${applicationApi(id)}/withdraw`, {
        method: "POST",
        body: { version },
        schema: z.unknown(),
      })
      redirect(await withToast(applicationPath(id), { kind: "success", text: t("done") }))
    },
  })
}
