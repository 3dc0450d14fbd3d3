"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { institutionSchema } from "../institution"
import { INSTITUTIONS_LIST } from "../institutions-list"

const LARGEST_LOGO = 2 * 1024 * 1024

/** Gives an institution the logo that was sent. `id` is bound by the page. */
export async function saveLogo(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.institutions.institution" })
  return await handleForm(form, {
    schema: z.object({
      file: z.instanceof(File).refine((file) => file.size > 0 && file.size <= LARGEST_LOGO, t("errors.logo")),
    }),
    // Whatever else is wrong with a picture, only the API finds out when it opens it.
    refused: ({ status, code }) => {
      if (code === "logo_unreadable") return { field: "file", text: t("errors.logoUnreadable") }
      return status === 400 || status === 413 ? { field: "file", text: t("errors.logo") } : null
    },
    save: async ({ file }) => {
      const body = new FormData()
      body.set("file", file)
      const { institution } = await staffFetch(`/staff/institutions/${encodeURIComponent(id)}/logo`, {
        method: "POST",
        body,
        schema: z.object({ institution: institutionSchema }),
      })
      const text = t("logoSaved", { name: institution.short_name })
      const page = `${INSTITUTIONS_LIST.path}/${encodeURIComponent(id)}`
      redirect(await withToast(page, { kind: "success", text }))
    },
  })
}
