"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { knownRefusals } from "../../form/known-refusals"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { PROVIDER_LINES_LIST } from "../provider-lines-list"

/** Writes down why the ledger and the provider differ in one movement; no money moves. */
export async function explainLine(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.reconciliation" })
  return await handleForm(form, {
    schema: z.object({ note: z.string().trim().min(3).max(500) }),
    refused: knownRefusals({ no_difference: null }, () => t("explain.noDifference")),
    save: async (body) => {
      await staffFetch(`${PROVIDER_LINES_LIST.api}/${encodeURIComponent(id)}/explain`, {
        method: "POST",
        body,
        schema: z.unknown(),
      })
      const page = `${PROVIDER_LINES_LIST.path}/${encodeURIComponent(id)}`
      redirect(await withToast(page, { kind: "success", text: t("explain.done") }))
    },
  })
}
