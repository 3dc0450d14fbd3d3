"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { StaffRefusal } from "../../../api/staff-refusal"
import { staffFetch } from "../../../api/staff-fetch"
import { formAnswer, type FormState } from "../../../form/form-state"
import { handleForm } from "../../../form/handle-form"
import { workshopArtisans } from "../../../picking/workshop-artisans"
import { panelLocale } from "../../../session/panel-locale"
import { withToast } from "../../../session/toast"
import { WORKSHOPS_LIST } from "../../registry-lists"
import { SLOTS } from "../photo"
import { readCodes } from "../read-codes"

const LARGEST = 10 * 1024 * 1024

const text = (longest: number) => z.string().trim().max(longest)

/** The fields of one place for a photo. */
const fieldsOf = (slot: number) => ({
  [`file_${slot}`]: z.instanceof(File).optional(),
  [`alt_es_${slot}`]: text(300),
  [`alt_en_${slot}`]: text(300),
  [`step_es_${slot}`]: text(120),
  [`step_en_${slot}`]: text(120),
  [`codes_${slot}`]: text(400),
})

type Sent = { slot: number; file: File; texts: Record<string, string>; subjects: string[] }

/**
 * Adds the photos that were sent to a workshop, in their order. Once one was refused the rest is not sent: what was
 * saved is said, so that nobody sends it twice. The workshop's id is bound by the page.
 */
export async function addPhotos(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.registry.photos" })
  const schema = z.object(Object.assign({}, ...SLOTS.map(fieldsOf)) as Record<string, z.ZodType>)
  const kept: Record<string, string> = {}
  for (const [name, value] of form) if (typeof value === "string" && !name.startsWith("$")) kept[name] = value
  return await handleForm(form, {
    schema,
    save: async (values) => {
      const artisans = await workshopArtisans(id)
      const errors: Record<string, string> = {}
      const sent = SLOTS.flatMap((slot): Sent[] => {
        const of = (name: string) => String(values[`${name}_${slot}`] ?? "")
        const file = values[`file_${slot}`]
        const chosen = file instanceof File && file.size > 0 ? file : null
        const texts = {
          alt_es: of("alt_es"),
          alt_en: of("alt_en"),
          step_es: of("step_es"),
          step_en: of("step_en"),
        }
        if (!chosen) {
          if (texts.alt_es !== "") errors[`file_${slot}`] = t("errors.noFile")
          return []
        }
        if (chosen.size > LARGEST) errors[`file_${slot}`] = t("errors.large")
        if (texts.alt_es.length < 3) errors[`alt_es_${slot}`] = t("errors.alt")
        const codes = readCodes(of("codes"), artisans)
        if ("unknown" in codes) {
          errors[`codes_${slot}`] = t("errors.codes", { code: codes.unknown })
          return []
        }
        return [{ slot, file: chosen, texts, subjects: codes.ids }]
      })
      if (sent.length === 0 && Object.keys(errors).length === 0) errors.file_1 = t("errors.none")
      if (Object.keys(errors).length > 0) return formAnswer({ values: kept, errors })
      let saved = 0
      for (const photo of sent) {
        try {
          await post(id, photo)
          saved++
        } catch (error) {
          // Refusals of the whole (a session that ended, a right that was taken) are answered as everywhere.
          if (!(error instanceof StaffRefusal) || saved === 0) {
            const reason = error instanceof StaffRefusal ? reasonOf(error) : null
            if (!reason) throw error
            return formAnswer({ values: kept, errors: { [`file_${photo.slot}`]: t(`errors.${reason}`) } })
          }
          const reason = t(`errors.${reasonOf(error) ?? "refused"}`)
          const said = t("addedSome", { count: saved, slot: photo.slot, reason })
          redirect(await withToast(pageOf(id), { kind: "error", text: said }))
        }
      }
      redirect(await withToast(pageOf(id), { kind: "success", text: t("added", { count: saved }) }))
    },
  })
}

async function post(id: string, { file, texts, subjects }: Sent): Promise<void> {
  const body = new FormData()
  for (const [name, value] of Object.entries(texts)) if (value !== "") body.set(name, value)
  if (subjects.length > 0) body.set("subjects", subjects.join(","))
  body.set("file", file)
  await staffFetch(`/staff/workshops/${encodeURIComponent(id)}/photos`, {
    method: "POST",
    body,
    timeout: 60_000,
    schema: z.unknown(),
  })
}

const REASONS = {
  photo_format: "format",
  photo_too_small: "small",
  photo_unreadable: "unreadable",
  photo_too_large: "large",
  photo_missing: "unreadable",
  photo_fields: "refused",
  unknown_subject: "subject",
  too_many_photos: "tooMany",
} as const

function reasonOf({ code }: StaffRefusal): (typeof REASONS)[keyof typeof REASONS] | null {
  return code !== null && Object.hasOwn(REASONS, code) ? REASONS[code as keyof typeof REASONS] : null
}

function pageOf(id: string): string {
  return `${WORKSHOPS_LIST.path}/${encodeURIComponent(id)}/fotos`
}
