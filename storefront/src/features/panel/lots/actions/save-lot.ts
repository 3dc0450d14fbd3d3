"use server"

import { getTranslations } from "next-intl/server"
import { redirect } from "next/navigation"
import { z } from "zod"
import { staffFetch } from "../../api/staff-fetch"
import { StaffRefusal } from "../../api/staff-refusal"
import { dayField } from "../../form/calendar-day"
import type { FormState } from "../../form/form-state"
import { handleForm } from "../../form/handle-form"
import { artisanByCode } from "../../picking/workshop-artisans"
import { panelLocale } from "../../session/panel-locale"
import { withToast } from "../../session/toast"
import { lotSchema } from "../lot"
import { lotRefusals } from "../lot-refusal"
import { LOTS_LIST } from "../lots-lists"
import { OTHER_ROWS } from "../maker-rows"
import { PART_FIELD, readPart, SHARE_BASES, type ShareBasis, sumParts, writePart } from "../maker-parts"

/** A lot that is recorded anew, or one that is corrected. Bound by the page. */
export type LotTarget = { workshopId: string } | { lotId: string }

const UNKNOWN_ARTISAN = "unknown_artisan"

const line = (longest: number) => z.string().trim().min(1).max(longest)
const optional = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .transform((text) => (text === "" ? null : text))

/** Records a lot with its makers, or corrects one that has not left. */
export async function saveLot(target: LotTarget, _previous: FormState, form: FormData): Promise<FormState> {
  const locale = await panelLocale()
  const [t, refused] = await Promise.all([
    getTranslations({ locale, namespace: "panel.lots.form" }),
    lotRefusals(),
  ])
  const basis: ShareBasis = form.get("share_basis") === "fixed" ? "fixed" : "hours"
  const part = z
    .string()
    .max(10)
    .refine((text) => readPart(basis, text).kind !== "unreadable", t(`errors.part.${basis}`))
  const partNames = [...form.keys()].filter((name) => name.startsWith(PART_FIELD))
  const day = dayField({ notAfterToday: t("errors.future") })
  const isNew = "workshopId" in target
  return await handleForm(form, {
    schema: z.object({
      name: line(120),
      name_en: optional(120),
      technique: line(60),
      materials: optional(200),
      control_number: line(60),
      started_on: day,
      finished_on: day,
      share_basis: z.enum(SHARE_BASES),
      ...(isNew
        ? {
            quantity: wholeNumber(1, 5000, t("errors.quantity")),
            origin_id: optional(100).optional(),
          }
        : {}),
      ...Object.fromEntries(partNames.map((name) => [name, part])),
      ...Object.fromEntries(
        OTHER_ROWS.flatMap((row) => [
          [`other_code_${row}`, z.string().trim().max(20).optional()],
          [`other_part_${row}`, part.optional()],
        ])
      ),
      // Only so that errors about all makers have a field to stand beside.
      makers: z.undefined(),
    }),
    refused: (refusal) => {
      if (refusal.code === UNKNOWN_ARTISAN && typeof refusal.details === "string") {
        return { field: refusal.details, text: t("errors.unknownArtisan") }
      }
      if (refusal.code === "shares_not_whole") {
        const typed = [...form].flatMap(([name, value]) =>
          /^(part_|other_part_)/.test(name) && typeof value === "string" ? [value] : []
        )
        const total = writePart("fixed", sumParts("fixed", typed).total)
        return { field: "makers", text: t("errors.sharesNotWhole", { total }) }
      }
      return refused(refusal)
    },
    save: async (values) => {
      const { name, name_en, technique, materials, control_number, started_on, finished_on } = values
      const texts = values as Readonly<Record<string, unknown>>
      const body = {
        ...{ name, name_en, technique, materials, control_number, started_on, finished_on },
        share_basis: basis,
        makers: await makersOf(basis, texts, partNames),
        ...(isNew
          ? {
              workshop_id: target.workshopId,
              quantity: texts.quantity,
              origin_id: texts.origin_id ?? null,
            }
          : {}),
      }
      const path = isNew ? "/staff/lots" : `/staff/lots/${encodeURIComponent(target.lotId)}`
      const { lot } = await staffFetch(path, { method: "POST", body, schema: z.object({ lot: lotSchema }) })
      const text = t(isNew ? "created" : "saved", { code: lot.code, count: lot.quantity })
      redirect(await withToast(`${LOTS_LIST.path}/${encodeURIComponent(lot.id)}`, { kind: "success", text }))
    },
  })
}

type Maker = { artisan_id: string; minutes?: number; share_bp?: number }

async function makersOf(
  basis: ShareBasis,
  texts: Readonly<Record<string, unknown>>,
  partNames: readonly string[]
): Promise<Maker[]> {
  const makers: Maker[] = []
  const add = (artisan_id: string, typed: unknown) => {
    const part = readPart(basis, typeof typed === "string" ? typed : "")
    if (part.kind !== "amount") return
    makers.push({ artisan_id, ...(basis === "hours" ? { minutes: part.amount } : { share_bp: part.amount }) })
  }
  for (const name of partNames) add(name.slice(PART_FIELD.length), texts[name])
  for (const row of OTHER_ROWS) {
    const code = texts[`other_code_${row}`]
    if (typeof code !== "string" || code === "") continue
    const artisan = await artisanByCode(code)
    if (!artisan) {
      throw new StaffRefusal(`No artisan within reach has the code of row ${row}`, {
        status: 400,
        code: UNKNOWN_ARTISAN,
        details: `other_code_${row}`,
      })
    }
    add(artisan.id, texts[`other_part_${row}`])
  }
  return makers
}

function wholeNumber(min: number, max: number, words: string) {
  return z
    .string()
    .trim()
    .min(1)
    .refine((text) => /^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max, words)
    .transform(Number)
}
