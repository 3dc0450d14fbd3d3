import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Connection } from "@tejido/institutions/http/sql-list"

/** The last entry that is in the kept sums. Written into statements as a number, so that they are planned for it. */
export type Checkpoint = bigint

/** How far the kept sums go; see `ledger_checkpoint`. One query. */
export async function readCheckpoint(scope: MedusaContainer): Promise<Checkpoint> {
  const { rows } = await connectionOf(scope).raw<{ entry_id: string }>(
    "select entry_id::text from ledger_checkpoint",
    []
  )
  return BigInt(rows[0]?.entry_id ?? 0)
}

export function connectionOf(scope: MedusaContainer): Connection {
  return scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
}

// Whole numbers: PostgreSQL adds these up as decimals, which are slow to sort by.
const SUMS = `sum(greatest(n.amount, 0))::bigint as debit, sum(greatest(-n.amount, 0))::bigint as credit, count(*) as entries`

/** The entries that are in no kept sum yet, or those of them before a moment, added up by account: a derived table. */
export function freshByAccount(checkpoint: Checkpoint, before?: Date): string {
  const until = before ? `and n.occurred_at < ${literal(before)}` : ""
  return `(select n.account_id, ${SUMS} from ledger_entry n where n.id > ${checkpoint} ${until} group by n.account_id)`
}

/** The same for the one account `t.id`; added up once for all the rows of a statement, whatever their order. */
function freshOfAccount(checkpoint: Checkpoint, before?: Date): string {
  return `select (fresh.sums ->> 0)::bigint, (fresh.sums ->> 1)::bigint, (fresh.sums ->> 2)::bigint
    from (select (select jsonb_object_agg(every.account_id, jsonb_build_array(every.debit, every.credit, every.entries))
                  from ${freshByAccount(checkpoint, before)} every) -> t.id::text as sums) fresh`
}

const addUp = (parts: string) => `(
  select array[coalesce(sum(part.debit), 0), coalesce(sum(part.credit), 0), coalesce(sum(part.entries), 0)]::text[]
  from (${parts}) part)`

/** Debit, credit and number of entries of the account `t.id`, as an array. */
export function sumsNow(checkpoint: Checkpoint): string {
  return addUp(`
    select kept.debit, kept.credit, kept.entries from ledger_account_total kept where kept.account_id = t.id
    union all ${freshOfAccount(checkpoint)}`)
}

/**
 * The same before a moment: whole months from the kept sums, the month of the moment from the index, and what came late
 * to an earlier month.
 * @param monthStart the first moment of the month of `end` in Lima
 */
export function sumsBefore(checkpoint: Checkpoint, monthStart: Date, end: Date): string {
  const [from, to] = [literal(monthStart), literal(end)]
  return addUp(`
    select kept.debit, kept.credit, kept.entries from ledger_month_total kept
    where kept.account_id = t.id and kept.month < ledger_lima_month(${from})
    union all
    select ${SUMS} from ledger_entry n
    where n.account_id = t.id and n.occurred_at >= ${from} and n.occurred_at < ${to}
    union all ${freshOfAccount(checkpoint, monthStart)}`)
}

/** A moment as SQL. It is ours, not typed by anybody. */
function literal(moment: Date): string {
  return `'${moment.toISOString()}'::timestamptz`
}
