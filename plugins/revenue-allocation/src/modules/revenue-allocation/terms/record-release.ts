import type { Context } from "@medusajs/framework/types"
import { recordAudit, SYSTEM } from "@tejido/institutions/audit/record-audit"
import { managerOf } from "../transaction"
import { holdArtisan } from "./hold-artisan"
import type { Keys } from "./keys"
import { lastTerms } from "./last-terms"
import { hasSecrets, insertTerms } from "./record-terms"
import { outstandingAt } from "./reparation"
import { openRow } from "./seal-row"
import { SEALED } from "./sealed-tables"

const ACTOR = SYSTEM("release of an artisan")

/**
 * Artisans who left prison while their terms do not say so: of these, or of all. Who has no terms at all is not among
 * them: what a judgment says is not guessed at, and without terms everything is held anyway (M2).
 */
export async function unrecordedReleases(context: Context, ids: readonly string[] | null): Promise<string[]> {
  const rows = await managerOf(context).execute<{ id: string }[]>(
    `select a.id from provenance_artisan a
     cross join lateral (
       select situation from revenue_artisan_terms t where t.artisan_id = a.id
       order by t.valid_from desc, t.seq desc limit 1
     ) terms
     where a.released_at is not null and terms.situation <> 'released' and a.deleted_at is null
       ${ids ? "and a.id in (?)" : ""} order by a.id`,
    ids ? [ids] : []
  )
  return rows.map(({ id }) => id)
}

/**
 * Records that somebody left prison: terms from that day on, with what is still owed of the reparation then, and with
 * the special account closed, which the bank does at once (D.S. 025-2017-JUS art. 52.3). Everything else stays as it was.
 * Done before, or not released: nothing.
 * @returns whether something was recorded
 * @throws MedusaError NOT_ALLOWED `identity_keys_missing`, CONFLICT `identity_key_missing`: where a case or an account of
 *   the reparation is sealed, it goes along
 */
export async function recordRelease(context: Context, keys: () => Keys, artisanId: string): Promise<boolean> {
  const artisan = await holdArtisan(context, { actor: ACTOR, establishmentIds: null }, artisanId)
  const before = await lastTerms(context, artisanId)
  const { released_on } = artisan
  if (!before || before.situation === "released" || released_on === null) return false
  const valid_from = released_on > before.valid_from ? released_on : before.valid_from
  const [owed] = await managerOf(context).execute<{ outstanding: string }[]>(
    `select ${outstandingAt("t", "(?::date::timestamp at time zone 'America/Lima')")}::text as outstanding
     from revenue_artisan_terms t where t.id = ?`,
    [valid_from, before.id]
  )
  const secrets = hasSecrets(before) ? openRow(SEALED.terms, before, keys()) : null
  const after = {
    valid_from,
    situation: "released" as const,
    life_sentence: before.life_sentence,
    reparation_outstanding: owed?.outstanding ?? before.reparation_outstanding,
    account_state: before.account_state === "open" ? ("closed" as const) : before.account_state,
    bank: null,
    account_kind: null,
    account_warning: false,
    document_id: null,
    note: null,
  }
  const id = await insertTerms(context, keys, artisanId, after, "system", {
    reparation_case_sealed: secrets?.reparation_case_sealed ?? null,
    reparation_account_sealed: secrets?.reparation_account_sealed ?? null,
    account_sealed: null,
  })
  await recordAudit(context, ACTOR, {
    action: "terms.recorded",
    resource: "artisan",
    resourceId: artisanId,
    establishmentId: artisan.establishment_id,
    before: { situation: before.situation, account_state: before.account_state },
    after: { situation: after.situation, account_state: after.account_state, valid_from, terms_id: id },
  })
  return true
}
