"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { longText } from "../../form/long-text"
import { registryRefusals } from "../../registry/registry-refusals"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { artisanPath } from "../artisan-path"
import type { ArtisanRef } from "./move-artisan"

const LONGEST_STORY = 5000

/** Changes an artisan's alias and story. */
export async function saveProfile(
  artisan: ArtisanRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.artisans.profile" })
  return await handleForm(form, {
    schema: z.object({
      alias: z
        .string()
        .trim()
        .max(60)
        .refine((text) => !/\p{Cc}/u.test(text), t("controls")),
      story: longText(LONGEST_STORY, {
        tooLong: (length) => t("storyLong", { max: LONGEST_STORY, length }),
        controls: t("controls"),
      }),
    }),
    refused: await registryRefusals(),
    save: async ({ alias, story }) => {
      await staffFetch(`/staff/artisans/${encodeURIComponent(artisan.id)}`, {
        method: "POST",
        body: { alias: alias === "" ? null : alias, story: story === "" ? null : story },
        schema: z.unknown(),
      })
      const text = t("saved", { code: artisan.code })
      redirect(await withToast(artisanPath(artisan.id), { kind: "success", text }))
    },
  })
}
