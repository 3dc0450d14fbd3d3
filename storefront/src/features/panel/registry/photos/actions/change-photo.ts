"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../../api/staff-fetch"
import { formAnswer, type FormState } from "../../../form/form-state"
import { handleForm } from "../../../form/handle-form"
import { knownRefusals } from "../../../form/known-refusals"
import { workshopArtisans } from "../../../picking/workshop-artisans"
import { panelLocale } from "../../../session/panel-locale"
import { withToast } from "../../../session/toast"
import { WORKSHOPS_LIST } from "../../registry-lists"
import { photoSchema } from "../photo"
import { readCodes } from "../read-codes"

/** Which photo of which workshop, bound by the page. */
export type PhotoRef = { id: string; workshopId: string }

const FIELDS = { unknown_subject: "codes", photos_changed: null } as const

async function refusals() {
  const t = await words()
  return knownRefusals(FIELDS, (code) => t(code === "unknown_subject" ? "errors.subject" : "errors.changed"))
}

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.registry.photos" })

/** Changes what is said of a photo, and whose work it shows. */
export async function changePhoto(photo: PhotoRef, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  const orNull = (longest: number) =>
    z
      .string()
      .trim()
      .max(longest)
      .transform((text) => (text === "" ? null : text))
  return await handleForm(form, {
    schema: z.object({
      alt_es: z
        .string()
        .trim()
        .max(300)
        .refine((text) => text.length >= 3, t("errors.alt")),
      alt_en: orNull(300),
      step_es: orNull(120),
      step_en: orNull(120),
      codes: z.string().max(400),
    }),
    refused: await refusals(),
    save: async ({ codes: typed, ...texts }) => {
      const codes = readCodes(typed, await workshopArtisans(photo.workshopId))
      if ("unknown" in codes) {
        const values = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text ?? ""]))
        return formAnswer({
          values: { ...values, codes: typed },
          errors: { codes: t("errors.codes", { code: codes.unknown }) },
        })
      }
      await staffFetch(`/staff/photos/${encodeURIComponent(photo.id)}`, {
        method: "POST",
        body: { ...texts, subjects: codes.ids },
        schema: z.unknown(),
      })
      return await leave(photo.workshopId, t("saved"))
    },
  })
}

/** Deletes a photo. */
export async function deletePhoto(photo: PhotoRef, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({}),
    refused: await refusals(),
    save: async () => {
      await staffFetch(`/staff/photos/${encodeURIComponent(photo.id)}`, {
        method: "DELETE",
        schema: z.unknown(),
      })
      return await leave(photo.workshopId, t("deleted"))
    },
  })
}

/** Moves a photo one place up (`-1`) or down (`1`). The order is read anew: somebody may have changed it meanwhile. */
export async function movePhoto(
  photo: PhotoRef,
  by: 1 | -1,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await handleForm(form, {
    schema: z.object({}),
    refused: await refusals(),
    save: async () => {
      const path = `/staff/workshops/${encodeURIComponent(photo.workshopId)}/photos`
      const { photos } = await staffFetch(path, {
        schema: z.object({ photos: z.array(photoSchema.pick({ id: true })) }),
      })
      const ids = photos.map(({ id }) => id)
      const from = ids.indexOf(photo.id)
      const to = from + (by === 1 ? 1 : -1)
      if (from >= 0 && to >= 0 && to < ids.length) {
        ids.splice(to, 0, ...ids.splice(from, 1))
        await staffFetch(`${path}/order`, { method: "POST", body: { ids }, schema: z.unknown() })
      }
      return await leave(photo.workshopId, t("moved"))
    },
  })
}

async function leave(workshopId: string, text: string): Promise<never> {
  const page = `${WORKSHOPS_LIST.path}/${encodeURIComponent(workshopId)}/fotos`
  redirect(await withToast(page, { kind: "success", text }))
}
