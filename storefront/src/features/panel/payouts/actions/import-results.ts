"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { readCsvFile } from "../../form/csv-file"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { resultsSchema } from "../payout"
import { BATCHES_LIST } from "../payouts-lists"
import type { BatchRef } from "./change-batch"
import { payoutRefusals } from "./payout-refusals"

const SHOWN = 100
// What the API takes, before it is written in base64.
const LARGEST_FILE = 4 * 1024 * 1024

/** Looks at the bank's answer to a batch, or applies it: whole or not at all. The file's text stays in between. */
export async function importResults(
  batch: BatchRef,
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.payouts.import" })
  const tooBig = await readCsvFile(form, LARGEST_FILE)
  if (tooBig) return formAnswer({ values: tooBig, errors: { file: t("tooBig") } })
  return await handleForm(form, {
    schema: z.object({
      csv: z
        .string()
        .max(LARGEST_FILE, t("tooBig"))
        .refine((text) => text.trim() !== "", t("nothing")),
      step: z.enum(["check", "save"]),
    }),
    refused: await payoutRefusals(),
    save: async ({ csv, step }) => {
      const path = `${BATCHES_LIST.api}/${encodeURIComponent(batch.id)}/results`
      const { results } = await staffFetch(path, {
        method: "POST",
        body: { csv_base64: Buffer.from(csv).toString("base64"), dry_run: step === "check" },
        query: { locale },
        schema: z.object({ results: resultsSchema }),
        timeout: 120_000,
      })
      const { rows, paid, returned, unchanged, problems } = results
      if (problems.length > 0) {
        const summary = t("refusedWhole", { count: problems.length })
        const shown = problems.slice(0, SHOWN).map(({ line, message }) => ({
          line: String(line),
          column: t("wholeRow"),
          text: message,
        }))
        const more =
          problems.length > SHOWN ? t("moreProblems", { shown: SHOWN, count: problems.length }) : null
        return formAnswer({
          values: { csv },
          report: { summary, problems: shown, more, good: 0 },
          notice: { kind: "error", text: summary },
        })
      }
      const text = t("counts", { rows, paid, returned, unchanged })
      if (step === "check") {
        const good = paid + returned
        return formAnswer({
          values: { csv },
          report: { summary: text, problems: [], more: null, good },
          notice: { kind: "information", text: `${text} ${t(good > 0 ? "checked" : "nothingNew")}` },
        })
      }
      const link = { href: `${BATCHES_LIST.path}/${encodeURIComponent(batch.id)}`, label: t("see") }
      return formAnswer({
        values: { csv: "" },
        done: true,
        notice: { kind: "success", text: `${t("saved")} ${text}`, link },
      })
    },
  })
}
