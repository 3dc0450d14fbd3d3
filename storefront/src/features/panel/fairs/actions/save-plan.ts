"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { FAIR_MOMENTS, fairApi } from "../fair"
import { fairRefusals } from "../fair-refusals"
import { fairPage, fairSection } from "../fairs-lists"
import { type PlanWords, planBody, planSchema } from "../plan-schema"

async function words() {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.fairs.form" })
  const errors: PlanWords = {
    moment: t("errors.moment"),
    ubigeo: t("errors.ubigeo"),
    handle: t("errors.handle"),
    controls: t("errors.controls"),
    tooLong: (length, max) => t("errors.tooLong", { length, max }),
  }
  return { t, errors }
}

/** Begins a fair as a draft. */
export async function createFair(_previous: FormState, form: FormData): Promise<FormState> {
  const { t, errors } = await words()
  return await handleForm(form, {
    schema: planSchema(errors),
    refused: await fairRefusals(),
    save: async (plan) => {
      const { fair } = await staffFetch("/staff/fairs", {
        method: "POST",
        body: planBody(plan, {}),
        schema: z.object({ fair: z.object({ id: z.string() }) }),
      })
      redirect(await withToast(fairSection(fair.id, "zonas"), { kind: "success", text: t("created") }))
    },
  })
}

/**
 * Saves a fair's words, place and times. Bound by the page: the id, the version that was read, and the times as the form
 * showed them: what was not touched is not sent, for fields know minutes and the fair knows seconds.
 */
export async function savePlan(
  id: string,
  version: number,
  seen: Readonly<Record<string, unknown>>,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const { t, errors } = await words()
  return await handleForm(form, {
    schema: planSchema(errors),
    refused: await fairRefusals(),
    save: async (plan) => {
      const untouched = Object.fromEntries(
        FAIR_MOMENTS.flatMap((moment) => {
          const value = seen[moment]
          return typeof value === "string" ? [[moment, value]] : []
        })
      )
      await staffFetch(fairApi(id), {
        method: "POST",
        body: { version, ...planBody(plan, untouched) },
        schema: z.unknown(),
      })
      redirect(await withToast(fairPage(id), { kind: "success", text: t("saved") }))
    },
  })
}
