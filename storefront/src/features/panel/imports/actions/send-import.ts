"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { LARGEST_FILE } from "../file-limits"
import { importRefusals } from "../import-refusals"
import { importPath, IMPORTS_LIST } from "../imports-lists"

/** Sends a file to be looked at: nothing is written before somebody has seen what was found. */
export async function sendImport(_previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.imports.form" })
  const chosen = z.instanceof(File).optional()
  return await handleForm(form, {
    schema: z.object({
      file: chosen
        .refine((file) => file !== undefined && file.size > 0, t("errors.file"))
        .refine((file) => file === undefined || file.size <= LARGEST_FILE, t("errors.fileTooLarge"))
        .refine(
          (file) => file === undefined || file.size === 0 || /\.(csv|txt|xlsx)$/i.test(file.name),
          t("errors.format")
        ),
      // Browsers send a file without name and content where none was chosen.
      photos: chosen
        .refine((file) => file === undefined || file.size === 0 || /\.zip$/i.test(file.name), t("errors.zip"))
        .transform((file) => (file && file.size > 0 ? file : null)),
      // Of an archive that has gone ahead in pieces.
      photos_upload_id: z.string().max(100).default(""),
      photos_sending: z.string().optional(),
    }),
    refused: await importRefusals(),
    save: async ({ file, photos, photos_upload_id, photos_sending }) => {
      if (photos_sending !== undefined) return formAnswer({ errors: { photos: t("photosWait") } })
      const body = new FormData()
      if (file) body.set("file", file)
      if (photos_upload_id !== "") body.set("photos_upload_id", photos_upload_id)
      else if (photos) body.set("photos", photos)
      const answer = await staffFetch(IMPORTS_LIST.api, {
        method: "POST",
        body,
        timeout: 120_000,
        schema: z.object({ import: z.object({ id: z.string() }) }),
      })
      redirect(importPath(answer.import.id))
    },
  })
}
