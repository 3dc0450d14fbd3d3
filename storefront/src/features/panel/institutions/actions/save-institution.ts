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
import { institutionFields, shopFields } from "../institution-fields"
import { INSTITUTION_KINDS, INSTITUTIONS_LIST } from "../institutions-list"

/**
 * Saves an institution's details, or adds one where `id` is null. `inShop`: whether the form has what only the
 * institution that runs the market decides. Both are bound by the page; the API decides anyway.
 */
export async function saveInstitution(
  id: string | null,
  inShop: boolean,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.institutions" })
  const words = { ruc: t("institution.errors.ruc"), position: t("institution.errors.position") }
  const code = z
    .string()
    .trim()
    .min(1)
    .max(40)
    .refine((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), t("institution.errors.code"))
  return await handleForm(form, {
    schema: z.object({
      ...institutionFields(words),
      ...(inShop ? shopFields(words) : {}),
      ...(id === null ? { code, kind: z.enum(INSTITUTION_KINDS) } : {}),
    }),
    refused: ({ code: reason }) =>
      reason === "institution_code_taken"
        ? { field: "code", text: t("refusals.institution_code_taken") }
        : null,
    save: async (details) => {
      const path = id === null ? "/staff/institutions" : `/staff/institutions/${encodeURIComponent(id)}`
      const { institution } = await staffFetch(path, {
        method: "POST",
        body: details,
        schema: z.object({ institution: institutionSchema }),
      })
      const text = t(id === null ? "new.saved" : "institution.saved", { name: institution.short_name })
      const page = `${INSTITUTIONS_LIST.path}/${encodeURIComponent(institution.id)}`
      redirect(await withToast(page, { kind: "success", text }))
    },
  })
}
