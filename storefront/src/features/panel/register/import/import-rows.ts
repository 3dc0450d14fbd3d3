"use server"

import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { formAnswer, type FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { panelLocale } from "../../session/panel-locale"
import { csvText, remainingRows } from "./csv-text"
import { IMPORT_MODES, IMPORT_SECTIONS, type ImportSection } from "./import-sections"

const LARGEST_FILE = 2 * 1024 * 1024
const SHOWN = 100

const resultSchema = z.object({
  rows: z.number(),
  good: z.number(),
  bad: z.number(),
  saved: z.number(),
  problems: z.array(z.object({ line: z.number(), column: z.string().nullable(), message: z.string() })),
})
type Result = z.infer<typeof resultSchema>

/**
 * Looks at the rows of a file, or saves them: all or none, or the good ones, as asked. The text stays in the form, also
 * that of a file; after the good rows were saved only the others, to be corrected. `words` names the list and is bound
 * by the page.
 */
export async function importRows(
  words: ImportSection["words"],
  _previous: FormState,
  form: FormData
): Promise<FormState> {
  const section = IMPORT_SECTIONS.find((each) => each.words === words)
  if (!section) throw new Error(`A form asked to import what no list is: ${words}`)
  const locale = await panelLocale()
  const t = await getTranslations({ locale, namespace: "panel.register.import" })
  const file = form.get("file")
  if (file instanceof File && file.size > 0) {
    if (file.size > LARGEST_FILE) {
      const csv = form.get("csv")
      return formAnswer({ values: typeof csv === "string" ? { csv } : {}, errors: { file: t("tooBig") } })
    }
    form.set("csv", csvText(new Uint8Array(await file.arrayBuffer())))
  }
  return await handleForm(form, {
    schema: z.object({
      csv: z
        .string()
        .max(LARGEST_FILE, t("tooBig"))
        .refine((text) => text.trim() !== "", t("nothing")),
      mode: z.enum(IMPORT_MODES).default("all_or_none"),
      step: z.enum(["check", "save"]),
    }),
    save: async ({ csv, mode, step }) => {
      const { import: result } = await staffFetch(`${section.api}/import`, {
        method: "POST",
        body: { csv, mode, dry_run: step === "check" },
        query: { locale },
        schema: z.object({ import: resultSchema }),
        timeout: 60_000,
      })
      const report = { ...found(result, t), good: result.good }
      const link = { href: section.path, label: t("see") }
      if (step === "check") {
        const notice = { kind: "information" as const, text: `${report.summary} ${t("checked")}` }
        return formAnswer({ values: { csv, mode }, report, notice })
      }
      if (result.saved === 0) {
        const text = t(result.good > 0 ? "savedNone" : "nothingGood")
        return formAnswer({ values: { csv, mode }, report, notice: { kind: "error", text } })
      }
      if (result.bad === 0) {
        const text = t("saved", { saved: result.saved })
        return formAnswer({ values: { csv: "", mode }, done: true, notice: { kind: "success", text, link } })
      }
      const left = remainingRows(csv, new Set(result.problems.map(({ line }) => line)))
      const text = t("savedSome", { saved: result.saved })
      return formAnswer({
        values: { csv: left, mode },
        report: { ...report, good: 0 },
        done: true,
        notice: { kind: "success", text, link },
      })
    },
  })
}

type Words = Awaited<ReturnType<typeof getTranslations<"panel.register.import">>>

function found({ rows, good, bad, problems }: Result, t: Words) {
  return {
    summary: bad === 0 && rows > 0 && problems.length === 0 ? t("allGood") : t("found", { rows, good, bad }),
    problems: problems.slice(0, SHOWN).map(({ line, column, message }) => ({
      line: String(line),
      column: column ?? t("wholeRow"),
      text: message,
    })),
    more: problems.length > SHOWN ? t("moreProblems", { shown: SHOWN, count: problems.length }) : null,
  }
}
