"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { memberRefusals } from "../member-refusal"

/** Changes a member's name, institution, role and establishments. `id` is bound by the page. */
export async function changeMember(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.members" })
  return await handleForm(form, {
    schema: z.object({
      name: z.string().trim().min(2).max(120),
      institution_id: z.string().min(1),
      role_code: z.string().min(1),
      establishment_ids: z.array(z.string()),
    }),
    refused: await memberRefusals(),
    save: async (change) => {
      const path = `/staff/members/${encodeURIComponent(id)}`
      await staffFetch(path, { method: "POST", body: change, schema: z.unknown() })
      const text = t("member.rights.saved", { name: change.name })
      redirect(await withToast(`/panel/personal/${encodeURIComponent(id)}`, { kind: "success", text }))
    },
  })
}
