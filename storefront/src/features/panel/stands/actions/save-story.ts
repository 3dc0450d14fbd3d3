"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { fairRefusals } from "../../fairs/fair-refusals"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { standApi } from "../stand"
import { standPath } from "../stands-list"

const MOST_TEXT = 4000

/** Saves what a stand tells of itself and its photo. */
export async function saveStory(
  { id, version }: { id: string; version: number },
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const [t, words, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.fair-desk.stand.story" }),
    getTranslations({ locale, namespace: "panel.fair-desk.form.errors" }),
    fairRefusals({ photo_elsewhere: "photo_id" }),
  ])
  const text = longText(MOST_TEXT, {
    tooLong: (length) => words("tooLong", { length, max: MOST_TEXT }),
    controls: words("controls"),
  })
  return await handleForm(form, {
    schema: z.object({ story: text, story_en: text, photo_id: z.string().max(100).optional() }),
    refused,
    save: async ({ story, story_en, photo_id }) => {
      await staffFetch(standApi(id), {
        method: "POST",
        body: {
          version,
          story: { es: story, en: story_en },
          ...(photo_id === undefined ? {} : { photo_id: photo_id === "" ? null : photo_id }),
        },
        schema: z.unknown(),
      })
      redirect(await withToast(standPath(id), { kind: "success", text: t("saved") }))
    },
  })
}
