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
import { EVENT_KINDS } from "../event"
import { fairApi } from "../fair"
import { fairRefusals } from "../fair-refusals"
import { fairSection } from "../fairs-lists"
import { limaMoment } from "../lima-time"

/** The item that is saved, and the version that was read of it; bound by the page. */
export type EventRef = { id: string; version: number }

const eventApi = (id: string) => `/staff/events/${encodeURIComponent(id)}`

async function words() {
  const locale = await panelLocale()
  return {
    t: await getTranslations({ locale, namespace: "panel.fairs.programme" }),
    form: await getTranslations({ locale, namespace: "panel.fairs.form" }),
  }
}

/** Adds an item to a fair's programme, or saves the whole of one. The fair's id is bound by the page. */
export async function saveEvent(
  fairId: string,
  event: EventRef | null,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const { t, form: said } = await words()
  const line = (longest: number) => z.string().trim().max(longest)
  const long = longText(4000, {
    tooLong: (length) => said("errors.tooLong", { length, max: 4000 }),
    controls: said("errors.controls"),
  })
  const moment = z
    .string()
    .trim()
    .refine((text) => limaMoment(text) !== null, t("errors.moment"))
  const address = line(500).refine((text) => text === "" || /^https:\/\/\S+$/.test(text), t("errors.url"))
  return await handleForm(form, {
    schema: z.object({
      title_es: line(160).min(1),
      title_en: line(160),
      kind: z.enum(EVENT_KINDS),
      text_es: long,
      text_en: long,
      speakers: z
        .string()
        .transform(linesOf)
        .refine((names) => names.length <= 12 && names.every((name) => name.length <= 160), "invalid"),
      stand_id: line(100),
      starts_at: moment,
      ends_at: moment,
      stream_url: address,
      recording_url: address,
    }),
    refused: await fairRefusals(),
    save: async (values) => {
      await staffFetch(event ? eventApi(event.id) : `${fairApi(fairId)}/events`, {
        method: "POST",
        body: {
          ...(event ? { version: event.version } : {}),
          title: { es: values.title_es, en: values.title_en },
          kind: values.kind,
          text: { es: values.text_es, en: values.text_en },
          speakers: values.speakers,
          stand_id: values.stand_id || null,
          starts_at: limaMoment(values.starts_at),
          ends_at: limaMoment(values.ends_at),
          stream_url: values.stream_url || null,
          recording_url: values.recording_url || null,
        },
        schema: z.unknown(),
      })
      const text = t(event ? "saved" : "added")
      redirect(await withToast(fairSection(fairId, "programa"), { kind: "success", text }))
    },
  })
}

/** Takes an item off a fair's programme. Both ids are bound by the page. */
export async function removeEvent(
  fairId: string,
  id: string,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const { t } = await words()
  return await handleForm(form, {
    schema: z.object({}),
    refused: await fairRefusals(),
    save: async () => {
      await staffFetch(eventApi(id), { method: "DELETE", schema: z.unknown() })
      redirect(await withToast(fairSection(fairId, "programa"), { kind: "success", text: t("removed") }))
    },
  })
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
}
