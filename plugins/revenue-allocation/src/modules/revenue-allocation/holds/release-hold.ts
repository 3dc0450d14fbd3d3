import type { Context } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { recordAudit, type AuditActor } from "@tejido/institutions/audit/record-audit"
import { centimos } from "../../../domain/centimos"
import type { HoldReason } from "../../../domain/split-month"
import { postIn } from "../post-transaction"
import { NOTHING_ON_RECORD } from "../settlement/divide-incomes"
import { refused, SETTLEMENT_REFUSALS } from "../settlement/refusals"
import { oneAtATime, openSettlement } from "../settlement/settlement-row"
import { splitOfPolicy } from "../settlement/month-policy"
import { entriesFrom, holdAccount } from "../settlement/share-entries"
import { type ArtisanTerms, termsAt } from "../terms/terms-at"
import { checked, managerOf } from "../transaction"
import { type Release, releaseParts } from "./release-parts"

/** Why somebody lets money go, with the paper that says so where there is one. */
export type HoldRelease = { note: string; document_id?: string | null | undefined }

type Held = {
  id: string
  artisan_id: string
  settlement_id: string
  month: string
  amount: string
  income: string
  reasons: HoldReason[]
  state: string
  policy_id: string
  currency_code: string
}

/**
 * Releases money on hold by the rules, with the terms of today: posts `hold_released`, and opens another hold for what
 * has to stay. Not while a month is being closed, which has read what is still owed of the reparation.
 * @returns what is still on hold of it, in céntimos
 * @throws MedusaError NOT_FOUND; INVALID_DATA `unknown_document` for one that is not there or somebody else's; CONFLICT
 *   `hold_released`, `settlement_open`, `still_held` when nothing can move yet
 */
export async function releaseHold(
  context: Context,
  actor: AuditActor,
  id: string,
  { note, document_id = null }: HoldRelease,
  now = new Date()
): Promise<bigint> {
  await oneAtATime(context)
  const open = await openSettlement(context)
  await managerOf(context).execute("select id from revenue_hold where id = ? for update", [id])
  const hold = await readHold(context, id)
  if (hold.state !== "open") throw refused("hold_released", "This hold was released before")
  if (open) throw refused("settlement_open", `${open.month} is being closed: release after that`)

  await requireDocument(context, document_id, hold.artisan_id)
  const { today, credits, still_held, reasons } = await divideHold(context, hold, now)
  if (credits.length === 0) {
    throw refused("still_held", `Nothing can move yet: ${reasons.join(", ")}`)
  }
  const posted = await postIn(context, {
    ...{ kind: "hold_released", source_id: id, order_id: null, order_seq: null, policy_id: hold.policy_id },
    occurred_at: now,
    currency_code: hold.currency_code,
    facts: { hold_id: id, month: hold.month, terms_id: today.terms_id, instruction_id: today.instruction_id },
    entries: entriesFrom(holdAccount(hold.artisan_id), credits),
  })
  await checked(context, SETTLEMENT_REFUSALS, async (manager) => {
    await manager.execute(
      `update revenue_hold set state = 'released', released_by = ?, released_at = ?, release_note = ?,
         document_id = ?, transaction_id = ?
       where id = ?`,
      [actor.id, now, note, document_id, posted.id, id]
    )
    if (still_held === 0n) return
    await manager.execute(
      `insert into revenue_hold (id, artisan_id, settlement_id, amount, reasons, follows)
       select ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?`,
      [
        ...[generateEntityId(undefined, "hold"), hold.artisan_id, hold.settlement_id, String(still_held)],
        ...[JSON.stringify(reasons), id],
      ]
    )
  })
  // Why it was held and what is paid to whom is in the rows; the log says that money moved, and how much.
  await recordAudit(context, actor, {
    action: "hold.released",
    resource: "hold",
    resourceId: id,
    reason: note,
    before: { month: hold.month, amount: hold.amount },
    after: { month: hold.month, amount: String(still_held), document_id },
  })
  return still_held
}

/**
 * What releasing a hold would do now. Nothing is kept.
 * @throws MedusaError NOT_FOUND
 */
export async function previewRelease(context: Context, id: string, now = new Date()): Promise<Release> {
  const hold = await readHold(context, id)
  if (hold.state !== "open") return { credits: [], still_held: centimos(0n), reasons: [] }
  return await divideHold(context, hold, now)
}

async function divideHold(
  context: Context,
  hold: Held,
  now: Date
): Promise<Release & { today: ArtisanTerms }> {
  const { artisan_id, income, amount, policy_id } = hold
  const today = (await termsAt(context, [artisan_id], limaDay(now))).get(artisan_id) ?? NOTHING_ON_RECORD
  const month = {
    artisan_id,
    income: centimos(BigInt(income)),
    held: centimos(BigInt(amount)),
    given: await givenOf(context, hold),
    split: await splitOfPolicy(context, policy_id),
  }
  return { today, ...releaseParts(month, today) }
}

async function readHold(context: Context, id: string): Promise<Held> {
  const [hold] = await managerOf(context).execute<Held[]>(
    `select hold.id, hold.artisan_id, hold.settlement_id, hold.amount::text, hold.reasons, hold.state,
            to_char(settlement.month, 'YYYY-MM') as month, settlement.policy_id, settlement.currency_code,
            share.income::text
     from revenue_hold hold
     join revenue_settlement settlement on settlement.id = hold.settlement_id
     join revenue_settlement_share share
       on share.settlement_id = hold.settlement_id and share.artisan_id = hold.artisan_id
     where hold.id = ?`,
    [id]
  )
  if (!hold) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such hold")
  return hold
}

async function requireDocument(context: Context, id: string | null, artisanId: string): Promise<void> {
  if (id === null) return
  const found = await managerOf(context).execute<unknown[]>(
    "select 1 from provenance_document where id = ? and (artisan_id is null or artisan_id = ?)",
    [id, artisanId]
  )
  if (found.length) return
  throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such document", "unknown_document")
}

/** What the month gave to whom: by its close, and by releases of the same money before. */
async function givenOf(context: Context, { artisan_id, settlement_id }: Held) {
  const rows = await managerOf(context).execute<{ code: string; given: string }[]>(
    `select account.code, (-sum(entry.amount))::text as given
     from ledger_entry entry
     join ledger_account account on account.id = entry.account_id
     where entry.amount < 0 and entry.transaction_id in (
       select transaction_id from revenue_settlement_share where settlement_id = ? and artisan_id = ?
       union all
       select transaction_id from revenue_hold where settlement_id = ? and artisan_id = ?
     )
     group by account.code`,
    [settlement_id, artisan_id, settlement_id, artisan_id]
  )
  return new Map(rows.map(({ code, given }) => [code, centimos(BigInt(given))]))
}

/** The day in Lima, `2026-11-23`. */
function limaDay(moment: Date): string {
  return moment.toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
}
