import type { Context } from "@medusajs/framework/types"
import { managerOf } from "../transaction"
import type { TermsRow } from "./record-terms"
import type { SealedRow } from "./seal-row"
import type { SEALED } from "./sealed-tables"

/** A row of terms with what is sealed in it. */
export type StoredTerms = TermsRow & SealedRow<(typeof SEALED.terms.columns)[number]>

const COLUMNS = `t.id, t.valid_from::text, t.situation, t.life_sentence, t.reparation_outstanding::text,
  t.account_state, t.bank, t.account_kind, t.account_warning, t.document_id, t.note, t.reparation_case_sealed,
  t.reparation_account_sealed, t.account_sealed, t.key_id`

/** The terms in force now, or null where none were recorded. */
export async function lastTerms(context: Context, artisanId: string): Promise<StoredTerms | null> {
  const [row] = await managerOf(context).execute<StoredTerms[]>(
    `select ${COLUMNS} from revenue_artisan_terms t where t.artisan_id = ?
     order by t.valid_from desc, t.seq desc limit 1`,
    [artisanId]
  )
  return row ?? null
}
