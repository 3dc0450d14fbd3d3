"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { roleSchema } from "../role"

/** Gives a role exactly these permissions. `code` is bound by the page. */
export async function saveRole(code: string, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.roles" })
  return await handleForm(form, {
    schema: z.object({ permissions: z.array(z.string()) }),
    refused: ({ code: reason }) => {
      if (reason === "last_administrator" || reason === "own_rights") return { text: t(`refusals.${reason}`) }
      return null
    },
    save: async ({ permissions }) => {
      const { role } = await staffFetch(`/staff/roles/${encodeURIComponent(code)}`, {
        method: "POST",
        body: { permissions },
        query: { locale },
        schema: z.object({ role: roleSchema }),
      })
      const text = t("role.saved", { role: role.name })
      redirect(await withToast(`/panel/roles/${encodeURIComponent(code)}`, { kind: "success", text }))
    },
  })
}
