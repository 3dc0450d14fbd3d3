"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { StaffRefusal } from "../../api/staff-refusal"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { fairApi } from "../fair"
import { fairRefusals } from "../fair-refusals"
import { fairPage } from "../fairs-lists"

// What one form of the panel may carry, with room for what stands beside the file.
const LARGEST = 10 * 1024 * 1024

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.fairs.banner" })

/** Gives a fair the picture that was sent. `id` is bound by the page. */
export async function saveBanner(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const [t, refused] = await Promise.all([words(), fairRefusals()])
  return await handleForm(form, {
    schema: z.object({
      file: z.instanceof(File).refine(({ size }) => size > 0 && size <= LARGEST, t("errors.file")),
      alt_es: z.string().trim().min(3).max(300),
      alt_en: z.string().trim().max(300),
    }),
    refused: (refusal: StaffRefusal) => {
      switch (refusal.code) {
        case "photo_format":
        case "photo_unreadable":
          return { field: "file", text: t("errors.type") }
        case "photo_too_small":
          return { field: "file", text: t("errors.small") }
        case "photo_too_large":
        case "photo_missing":
          return { field: "file", text: t("errors.file") }
        case "photo_fields":
          return { field: "alt_es", text: t("errors.refused") }
        default:
          return refused(refusal)
      }
    },
    save: async ({ file, alt_es, alt_en }) => {
      const body = new FormData()
      body.set("file", file)
      body.set("alt_es", alt_es)
      if (alt_en !== "") body.set("alt_en", alt_en)
      await staffFetch(`${fairApi(id)}/banner`, {
        method: "POST",
        body,
        schema: z.unknown(),
        timeout: 60_000,
      })
      redirect(await withToast(fairPage(id), { kind: "success", text: t("saved") }))
    },
  })
}

/** Takes a fair's picture away. `id` is bound by the page. */
export async function removeBanner(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const [t, refused] = await Promise.all([words(), fairRefusals()])
  return await handleForm(form, {
    schema: z.object({}),
    refused,
    save: async () => {
      await staffFetch(`${fairApi(id)}/banner`, { method: "DELETE", schema: z.unknown() })
      redirect(await withToast(fairPage(id), { kind: "success", text: t("removed") }))
    },
  })
}
