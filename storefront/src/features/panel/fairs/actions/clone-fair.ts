"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { fairApi } from "../fair"
import { fairRefusals } from "../fair-refusals"
import { fairPage } from "../fairs-lists"
import { limaMoment } from "../lima-time"
import { LONGEST } from "../plan-fields"

/** Makes a draft like the fair whose id the page binds, all its times as far from the opening. */
export async function cloneFair(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const [t, words, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.fairs.clone" }),
    getTranslations({ locale, namespace: "panel.fairs.form" }),
    fairRefusals(),
  ])
  return await handleForm(form, {
    schema: z.object({
      title_es: z.string().trim().min(1).max(LONGEST.title),
      title_en: z.string().trim().max(LONGEST.title),
      opens_at: z
        .string()
        .trim()
        .refine((text) => limaMoment(text) !== null, words("errors.moment")),
      handle: z
        .string()
        .trim()
        .max(80)
        .refine((text) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(text), words("errors.handle")),
    }),
    refused,
    save: async ({ title_es, title_en, opens_at, handle }) => {
      const { fair } = await staffFetch(`${fairApi(id)}/clone`, {
        method: "POST",
        body: {
          title: { es: title_es, en: title_en },
          opens_at: limaMoment(opens_at),
          ...(handle === "" ? {} : { handle }),
        },
        schema: z.object({ fair: z.object({ id: z.string() }) }),
      })
      redirect(await withToast(fairPage(fair.id), { kind: "success", text: t("done") }))
    },
  })
}
