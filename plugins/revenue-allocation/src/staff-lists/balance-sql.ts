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

const SUMS = `sum(greatest(n.amount, 0)) as debit, sum(greatest(-n.amount, 0)) as credit, count(*) as entries`

/** The entries that are in no kept sum yet, or those of them before a moment, added up by account: a derived table. */
export function freshByAccount(checkpoint: Checkpoint, before?: Date): string {
  const until = before ? `and n.occurred_at < ${literal(before)}` : ""
  return `(select n.account_id, ${SUMS} from ledger_entry n where n.id > ${checkpoint} ${until} group by n.account_id)`
}

/**
 * Debit, credit and number of entries of the account `t.id` before a moment, as an array: whole months from the kept
 * sums, the month of the moment from the index, and what came late to an earlier month from `fresh`, which is to be
 * joined: {@link freshByAccount} before `monthStart`.
 * @param monthStart the first moment of the month of `end` in Lima
 */
export function sumsBefore(monthStart: Date, end: Date): string {
  const [from, to] = [literal(monthStart), literal(end)]
  return `(select array[coalesce(sum(part.debit), 0) + coalesce(fresh.debit, 0),
                        coalesce(sum(part.credit), 0) + coalesce(fresh.credit, 0),
                        coalesce(sum(part.entries), 0) + coalesce(fresh.entries, 0)]::text[]
    from (
      select debit, credit, entries from ledger_month_total m
      where m.account_id = t.id and m.month < ledger_lima_month(${from})
      union all
      select ${SUMS} from ledger_entry n
      where n.account_id = t.id and n.occurred_at >= ${from} and n.occurred_at < ${to}
    ) part)`
}

/** A moment as SQL. It is ours, not typed by anybody. */
function literal(moment: Date): string {
  return `'${moment.toISOString()}'::timestamptz`
}
