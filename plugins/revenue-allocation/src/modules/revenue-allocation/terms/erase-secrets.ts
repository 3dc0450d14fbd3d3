import type { Context } from "@medusajs/framework/types"
import { recordAudit, SYSTEM } from "@tejido/institutions/audit/record-audit"
import { managerOf } from "../transaction"
import { holdArtisan } from "./hold-artisan"

const ACTOR = SYSTEM("erasure of an artisan")

/**
 * Expression: whether something is still owed to somebody because of artisan `a`, or a court still orders it. As long,
 * whom it is owed to and where is kept: there is no cancellation against a duty (Ley 29733 art. 20).
 */
const DUE = `(
  exists (select from revenue_alimony_order o
          where o.artisan_id = a.id and (o.ends_on is null or o.ends_on >= (now() at time zone 'America/Lima')::date))
  or exists (select from revenue_payout p where p.artisan_id = a.id and p.state in ('pending', 'sent', 'parked'))
  or exists (
    select from ledger_account account
    where (account.code in ('hold:' || a.id, 'reparation:' || a.id)
           or account.code like 'artisan:' || replace(a.id, '_', '\\_') || ':%'
           or account.code in (select 'court:' || o.id from revenue_alimony_order o where o.artisan_id = a.id))
      and (select sum(entry.amount) from ledger_entry entry where entry.account_id = account.id) < 0))`

/** Artisans who were erased while there is something sealed of theirs that nobody needs any more: of these, or of all. */
export async function unerasedSecrets(context: Context, ids: readonly string[] | null): Promise<string[]> {
  const rows = await managerOf(context).execute<{ id: string }[]>(
    `select a.id from provenance_artisan a
     where a.erased_at is not null ${ids ? "and a.id in (?)" : ""}
       and (exists (select from revenue_artisan_terms t where t.artisan_id = a.id and t.erased_at is null)
         or exists (select from revenue_alimony_order o where o.artisan_id = a.id and o.erased_at is null)
         or exists (select from revenue_beneficiary b where b.artisan_id = a.id and b.erased_at is null))
       and not ${DUE} order by a.id`,
    ids ? [ids] : []
  )
  return rows.map(({ id }) => id)
}

/**
 * Destroys what is sealed here of somebody who was erased: beneficiaries, courts, cases, accounts, notes. The figures
 * by which money was divided stay, with their days; an instruction ends, for nobody is left to pay by it. Nothing
 * happens while something is {@link DUE}.
 * @returns whether something was destroyed
 */
export async function eraseSecrets(context: Context, artisanId: string): Promise<boolean> {
  const artisan = await holdArtisan(context, { actor: ACTOR, establishmentIds: null }, artisanId)
  const [due] = await unerasedSecrets(context, [artisanId])
  if (due === undefined) return false
  const manager = managerOf(context)
  for (const statement of DESTROYED) await manager.execute(statement, [artisanId])
  await recordAudit(context, ACTOR, {
    action: "terms.erased",
    resource: "artisan",
    resourceId: artisanId,
    establishmentId: artisan.establishment_id,
    after: { erased: true },
  })
  return true
}

const DESTROYED = [
  `update revenue_instruction set revoked_on = greatest(starts_on, (now() at time zone 'America/Lima')::date),
     revoked_by = 'system', revoked_at = now() where artisan_id = ? and revoked_on is null`,
  `update revenue_artisan_terms set reparation_case_sealed = null, reparation_account_sealed = null,
     account_sealed = null, bank = null, note = null, document_id = null, key_id = null, erased_at = now()
   where artisan_id = ? and erased_at is null`,
  `update revenue_alimony_order set court_sealed = null, case_sealed = null, end_note = null, key_id = null,
     erased_at = now() where artisan_id = ? and erased_at is null`,
  `update revenue_beneficiary set full_name_sealed = null, document_number_sealed = null, fingerprint = null,
     bank = null, account_sealed = null, account_kind = null, email_sealed = null, key_id = null,
     ended_at = coalesce(ended_at, now()), erased_at = now(), updated_at = now()
   where artisan_id = ? and erased_at is null`,
]
