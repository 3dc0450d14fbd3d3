"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { importRefusals } from "../import-refusals"
import { IMPORT_MODES, importPath, IMPORTS_LIST } from "../imports-lists"

const api = (id: string, step: string) => `${IMPORTS_LIST.api}/${encodeURIComponent(id)}/${step}`

/** Has the rows written that were found to be good, or all of them; sent for review where asked. */
export async function startImport(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  return await handleForm(form, {
    schema: z.object({
      mode: z.enum(IMPORT_MODES).default("all_or_none"),
      submit: z.array(z.string()),
    }),
    refused: await importRefusals(),
    save: async ({ mode, submit }) => {
      const body = { mode, submit: submit.length > 0 }
      await staffFetch(api(id, "start"), { method: "POST", body, schema: z.unknown() })
      redirect(importPath(id))
    },
  })
}

/** Stops an import after the part that is being written; what is written stays. */
export async function cancelImport(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.imports.cancel" })
  return await handleForm(form, {
    schema: z.object({}),
    refused: await importRefusals(),
    save: async () => {
      await staffFetch(api(id, "cancel"), { method: "POST", body: {}, schema: z.unknown() })
      redirect(await withToast(importPath(id), { kind: "success", text: t("done") }))
    },
  })
}
