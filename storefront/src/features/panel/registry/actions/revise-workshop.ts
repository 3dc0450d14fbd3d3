"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { LONGEST_TECHNIQUE, MOST_TECHNIQUES, readTechniques } from "../read-techniques"
import { workshopSchema } from "../registry"
import { WORKSHOPS_LIST } from "../registry-lists"

const LONGEST_STORY = 5000

/** Changes what the shop tells of a workshop. `id` is bound by the page. */
export async function reviseWorkshop(id: string, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.registry.workshop" })
  return await handleForm(form, {
    schema: z.object({
      story: longText(LONGEST_STORY, {
        tooLong: (length) => t("errors.storyLong", { max: LONGEST_STORY, length }),
        controls: t("errors.controls"),
      }),
      techniques: z
        .string()
        .transform(readTechniques)
        .superRefine((techniques, context) => {
          const long = techniques.find((technique) => technique.length > LONGEST_TECHNIQUE)
          if (techniques.length > MOST_TECHNIQUES) {
            context.addIssue({
              code: "custom",
              message: t("errors.techniquesMany", { max: MOST_TECHNIQUES }),
            })
          } else if (long !== undefined) {
            const technique = `${long.slice(0, 30)}…`
            context.addIssue({
              code: "custom",
              message: t("errors.techniqueLong", { max: LONGEST_TECHNIQUE, technique }),
            })
          } else if (techniques.some((technique) => /\p{Cc}/u.test(technique))) {
            context.addIssue({ code: "custom", message: t("errors.controls") })
          }
        }),
    }),
    save: async ({ story, techniques }) => {
      const path = `/staff/workshops/${encodeURIComponent(id)}`
      const { workshop } = await staffFetch(path, {
        method: "POST",
        body: { story: story === "" ? null : story, techniques },
        schema: z.object({ workshop: workshopSchema }),
      })
      const text = t("saved", { name: workshop.name })
      const page = `${WORKSHOPS_LIST.path}/${encodeURIComponent(id)}`
      redirect(await withToast(page, { kind: "success", text }))
    },
  })
}
