"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { keptValues, readFields } from "../../form/read-fields"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { fairApi } from "../fair"
import { fairRefusals } from "../fair-refusals"
import { fairSection } from "../fairs-lists"
import { MOST_CRITERIA, MOST_ZONES, readCriteria, readZones, type RowProblem } from "../read-zones"

/** Makes a fair's zones what the form says. `id` and the version that was read are bound by the page. */
export async function saveZones(
  id: string,
  version: number,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await saveRows(id, form, "zone", (fields) => {
    const { zones, problems } = readZones(fields)
    const most = zones.length > MOST_ZONES ? t("errors.tooMany", { max: MOST_ZONES }) : null
    return { body: { version, zones }, problems, most, done: t("saved") }
  })
}

/** Makes a fair's criteria what the form says. `id` and the version that was read are bound by the page. */
export async function saveCriteria(
  id: string,
  version: number,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const t = await words()
  return await saveRows(id, form, "criterion", (fields) => {
    const { criteria, problems } = readCriteria(fields)
    const most = criteria.length > MOST_CRITERIA ? t("errors.tooMany", { max: MOST_CRITERIA }) : null
    return { body: { version, criteria }, problems, most, done: t("savedCriteria") }
  })
}

const words = async () => getTranslations({ locale: await panelLocale(), namespace: "panel.fairs.zones" })

type Rows = { body: object; problems: RowProblem[]; most: string | null; done: string }

async function saveRows(
  id: string,
  form: FormData,
  name: "zone" | "criterion",
  read: (fields: Readonly<Record<string, unknown>>) => Rows
): Promise<FormState> {
  const schema = rowsSchema(form, name)
  return await handleForm(form, {
    schema,
    refused: await fairRefusals(),
    save: async (fields) => {
      const t = await words()
      const { body, problems, most, done } = read(fields)
      const values = keptValues(readFields(form, schema), [])
      if (most !== null) return formAnswer({ values, notice: { kind: "error", text: most } })
      if (problems.length > 0) {
        const errors = Object.fromEntries(problems.map(({ field, word }) => [field, t(`errors.${word}`)]))
        return formAnswer({ values, errors })
      }
      await staffFetch(fairApi(id), { method: "POST", body, schema: z.unknown() })
      redirect(await withToast(fairSection(id, "zonas"), { kind: "success", text: done }))
    },
  })
}

/** Which fields there are, the form says: as many as it has rows. */
function rowsSchema(form: FormData, name: string) {
  const fields = [...new Set(form.keys())].filter((field) => field.startsWith(`${name}-`))
  const list = (field: string) => field.endsWith("-lines") || field.endsWith("-regions")
  return z.object({
    [name]: z.array(z.string().max(100)).max(200),
    ...Object.fromEntries(
      fields.map((field) => [field, list(field) ? z.array(z.string().max(60)).max(60) : z.string().max(1000)])
    ),
  })
}
