"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { formatCentimos } from "@/lib/money"
import { staffFetch } from "../../api/staff-fetch"
import { readCsvFile } from "../../form/csv-file"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { knownRefusals } from "../../form/known-refusals"
import { panelLocale } from "../../session/panel-locale"
import { formatCalendarDay } from "../../table/format-moment"
import { PROVIDER_LINES_LIST } from "../provider-lines-list"
import { type ImportedReport, importedReportSchema } from "../reconciliation"

const SHOWN = 100
// What the API takes, before it is written in base64.
const LARGEST_FILE = 5 * 1024 * 1024

/** Looks at a provider's report, or takes it in: whole or not at all. The file's text stays in the form between both. */
export async function importReport(_previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.reconciliation.import" })
  const tooBig = await readCsvFile(form, LARGEST_FILE)
  if (tooBig) return formAnswer({ values: tooBig, errors: { file: t("tooBig") } })
  return await handleForm(form, {
    schema: z.object({
      provider_id: z.string().regex(/^[\w.-]{1,100}$/, "invalid"),
      csv: z
        .string()
        .max(LARGEST_FILE, t("tooBig"))
        .refine((text) => text.trim() !== "", t("nothing")),
      step: z.enum(["check", "save"]),
    }),
    refused: knownRefusals({ unknown_provider: "provider_id" }, () => t("unknownProvider")),
    save: async ({ provider_id, csv, step }) => {
      const { import: found } = await staffFetch("/staff/reconciliation/import", {
        method: "POST",
        body: { provider_id, csv_base64: Buffer.from(csv).toString("base64"), dry_run: step === "check" },
        query: { locale },
        schema: z.object({ import: importedReportSchema }),
        timeout: 120_000,
      })
      const { problems } = found
      if (problems.length > 0) {
        const report = {
          summary: t("refusedWhole", { count: problems.length }),
          problems: problems.slice(0, SHOWN).map(({ line, column, message }) => ({
            line: String(line),
            column: column ?? t("wholeRow"),
            text: message,
          })),
          more: problems.length > SHOWN ? t("moreProblems", { shown: SHOWN, count: problems.length }) : null,
          good: 0,
        }
        const notice = { kind: "error" as const, text: report.summary }
        return formAnswer({ values: { provider_id, csv }, report, notice })
      }
      const text = summary(found, t, (day) => formatCalendarDay(day, locale))
      if (step === "check") {
        const good = found.repeated ? 0 : found.new + found.restated
        return formAnswer({
          values: { provider_id, csv },
          report: { summary: text, problems: [], more: null, good },
          notice: { kind: "information", text: `${text} ${t(good > 0 ? "checked" : "nothingNew")}` },
        })
      }
      const href = `${PROVIDER_LINES_LIST.path}?medio=${encodeURIComponent(provider_id)}&estado=difference`
      return formAnswer({
        values: { provider_id, csv: "" },
        done: true,
        notice: { kind: "success", text: `${t("saved")} ${text}`, link: { href, label: t("see") } },
      })
    },
  })
}

type Words = Awaited<ReturnType<typeof getTranslations<"panel.reconciliation.import">>>

function summary(found: ImportedReport, t: Words, day: (text: string) => string): string {
  if (found.repeated) return t("repeated")
  const { from_on, to_on, kinds } = found
  const said = [t("counts", { new: found.new, known: found.known, restated: found.restated })]
  if (from_on && to_on) said.unshift(t("days", { from: day(from_on), to: day(to_on) }))
  for (const { kind, lines, net } of kinds) {
    said.push(t("kindSum", { kind: t(`kinds.${kind}`), count: lines, net: formatCentimos(net) }))
  }
  return said.join(" ")
}
