"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { StaffRefusal } from "../../api/staff-refusal"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { identityFields } from "../../identity/identity-fields"
import { identityRefusals } from "../../identity/identity-refusals"
import { registryRefusals } from "../../registry/registry-refusals"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { artisanPath } from "../artisan-path"

/** Registers a person in a workshop, with their identity where it is told. The workshop is bound by the page. */
export async function registerArtisan(
  workshopId: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.artisans.register" })
  const [identity, registry] = await Promise.all([identityRefusals(), registryRefusals()])
  const schema = z
    .object({
      from_on: dayField({ notAfterToday: t("future") }),
      alias: z.string().trim().max(60),
      ...identityFields,
    })
    .superRefine(({ document_number, full_name }, context) => {
      if ((document_number === "") === (full_name === "")) return
      const path = [document_number === "" ? "document_number" : "full_name"]
      context.addIssue({ code: "custom", path, message: t("partial") })
    })
  return await handleForm(form, {
    schema,
    refused: (refusal: StaffRefusal) => {
      const said = identity(refusal) ?? registry(refusal)
      if (said?.field === "workshop_id") return { text: said.text }
      return said?.field === "on" ? { ...said, field: "from_on" } : said
    },
    save: async ({ from_on, alias, ...who }) => {
      const { artisan } = await staffFetch("/staff/artisans", {
        method: "POST",
        body: {
          workshop_id: workshopId,
          from_on,
          alias: alias === "" ? null : alias,
          ...(who.document_number === "" ? {} : { identity: who }),
        },
        schema: z.object({ artisan: z.object({ id: z.string(), code: z.string() }) }),
      })
      const text = t("saved", { code: artisan.code })
      redirect(await withToast(artisanPath(artisan.id), { kind: "success", text }))
    },
  })
}
