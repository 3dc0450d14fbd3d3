import type { Context } from "@medusajs/framework/types"
import type { AuditActor } from "@tejido/institutions/audit/record-audit"
import type { Hand } from "@tejido/provenance/modules/provenance/lots/reach"

/** Save everything or nothing; or what can be saved. */
export const IMPORT_MODES = ["all_or_none", "good_rows"] as const
export type ImportMode = (typeof IMPORT_MODES)[number]

export const IMPORT_STATES = ["checking", "checked", "importing", "done", "cancelled", "failed"] as const
export type ImportState = (typeof IMPORT_STATES)[number]

export type ImportPhase = "reading" | "checking" | "writing" | "photos" | "submitting" | "over"

/** An import that somebody works on: what decides how it goes on. */
export type HeldImport = {
  id: string
  lease_id: string
  state: "checking" | "importing"
  phase: ImportPhase
  cursor: number
  format: "csv" | "xlsx"
  bytes: number
  photos_upload_id: string | null
  establishment_ids: string[] | null
  actor: AuditActor
  starter: AuditActor | null
  mode: ImportMode | null
  submit: boolean
  headings: Partial<Record<string, string>>
  done: number
}

/** Runs work in a transaction of the module, or of a process of its own. */
export type InTransaction = <Result>(work: (context: Context) => Promise<Result>) => Promise<Result>

/** How rows of an import are taken: so many listings at a time, each batch in a transaction of its own. */
export type ImportWork = {
  inTransaction: InTransaction
  /** Listings in one batch. */
  batch: number
}

/** Whoever sent or started the import, with the reach that it was sent with. */
export function handOfImport({ starter, actor, establishment_ids }: HeldImport): Hand {
  return { actor: starter ?? actor, institution: "", establishmentIds: establishment_ids }
}
