"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffResponse } from "../api/staff-response"
import { formAnswer, type FormState } from "../form/form-state"
import { handleForm } from "../form/handle-form"
import { panelLocale } from "../session/panel-locale"

const EXTENSIONS: Record<string, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
}

/** Hands over a kept document, for a reason that stays in the audit log. `id` is bound by the page. */
export async function openDocument(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.consents.document" })
  return await handleForm(form, {
    schema: z.object({ reason: z.string().trim().min(10).max(500) }),
    save: async (body) => {
      const response = await staffResponse(`/staff/documents/${encodeURIComponent(id)}/read`, {
        method: "POST",
        body,
        timeout: 60_000,
      })
      const mediaType = response.headers.get("content-type")?.split(";")[0] ?? ""
      const extension = Object.hasOwn(EXTENSIONS, mediaType) ? EXTENSIONS[mediaType] : undefined
      const base64 = Buffer.from(await response.arrayBuffer()).toString("base64")
      return formAnswer({
        notice: { kind: "success", text: t("opened") },
        handover: {
          file: {
            name: `${t("filename")}.${extension ?? "bin"}`,
            // A type that a browser would run as a page of ours is none that the vault keeps.
            mediaType: extension ? mediaType : "application/octet-stream",
            base64,
          },
        },
      })
    },
  })
}
