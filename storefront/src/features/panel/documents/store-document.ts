import "server-only"
import { getTranslations } from "next-intl/server"
import { z } from "zod"
import { staffFetch } from "../api/staff-fetch"
import { knownRefusals } from "../form/known-refusals"
import { panelLocale } from "../session/panel-locale"

/** Whom or what a document is about. */
export type DocumentSubject =
  | {
      kind:
        "consent" | "rights_request" | "competence" | "court_order" | "instruction" | "payout_proof" | "other"
      artisan_id: string
    }
  | { kind: "agreement"; workshop_id: string }
  // Of the market itself, or of many.
  | { kind: "payout_proof" | "policy" }

const FIELDS = {
  document_empty: "file",
  document_too_large: "file",
  document_format: "file",
  document_unreadable: "file",
  artisan_erased: null,
} as const

/** Puts a file into the vault, where it is kept sealed, and gives its id. */
export async function storeDocument(file: File, subject: DocumentSubject): Promise<string> {
  const body = new FormData()
  for (const [name, value] of Object.entries(subject)) body.set(name, value)
  body.set("file", file)
  const { document } = await staffFetch("/staff/documents", {
    method: "POST",
    body,
    timeout: 60_000,
    schema: z.object({ document: z.object({ id: z.string() }) }),
  })
  return document.id
}

/** The words for what the vault refuses to keep, beside the field `file`; for `handleForm`. */
export async function documentRefusals() {
  const t = await getTranslations({ locale: await panelLocale(), namespace: "panel.consents.document" })
  return knownRefusals(FIELDS, (code) => t(`refusals.${code}`))
}
