import type { Context } from "@medusajs/framework/types"
import { account } from "../domain/account"
import type { Relation } from "../domain/beneficiary"
import { centimos } from "../domain/centimos"
import { monthsFrom, parseMonth, startOf } from "../domain/lima-month"
import type { HoldReason } from "../domain/split-month"
import { payoutFacts } from "../modules/revenue-allocation/payouts/payout-facts"
import { statementFacts } from "../modules/revenue-allocation/terms/statement-facts"
import { managerOf } from "../modules/revenue-allocation/transaction"
import { CREDITS_OF_MONTH } from "./credits-of-month"
import {
  type Credit,
  type Division,
  type IncomeEntry,
  incomeLines,
  type MonthStatement,
} from "./month-statement"

/** Whose month. What they are called is the caller's to know, who has looked whether it may be read. */
export type StatementOf = { artisanId: string; month: string; code: string; establishment: string }

/** What products were called when they were sold, by order line. */
export type ProductNames = (lineIds: readonly string[]) => Promise<ReadonlyMap<string, string>>

/**
 * Reads all that a statement says of a closed month. Seven statements, and one for the names of products.
 * @returns null for a month that is not closed, or in which the artisan had nothing
 */
export async function readStatement(
  context: Context,
  { artisanId, month, ...names }: StatementOf,
  productNames: ProductNames
): Promise<MonthStatement | null> {
  const [share] = await managerOf(context).execute<RawShare[]>(SHARE, [artisanId, `${month}-01`])
  if (!share) return null
  const division = divisionOf(share)
  const { sold, returned, late } = incomeLines(await readEntries(context, artisanId, month), division.earned)
  const lines = [...sold, ...returned]
  const products = await productNames([...new Set(lines.flatMap(({ lineId }) => lineId ?? []))])
  const named = (line: IncomeEntry) => ({ ...line, product: products.get(line.lineId ?? "") ?? null })
  const credits = await readCredits(context, artisanId, month)
  const payouts = await payoutFacts(context, {
    artisanIds: [artisanId],
    month: monthsFrom(parseMonth(month), 1),
  })
  return {
    ...names,
    month,
    closedAt: share.posted_at,
    division,
    basis: share.basis,
    sold: sold.map(named),
    returned: returned.map(named),
    late,
    credits,
    holds: await readHolds(context, share.settlement_id, artisanId),
    facts: await statementFacts(context, {
      orderIds: credits.flatMap(({ orderId }) => orderId ?? []),
      instructionId: share.instruction_id,
    }),
    relations: await readRelations(context, artisanId),
    payouts: payouts.get(artisanId) ?? [],
  }
}

type RawShare = Record<keyof Division, string> & {
  settlement_id: string
  instruction_id: string | null
  posted_at: Date
  basis: MonthStatement["basis"]
}

const SHARE = `
  select share.settlement_id, settlement.posted_at, share.facts->>'instruction_id' as instruction_id,
    share.earned::text, share.carried::text, share.income::text, share.inpe::text, share.reparation::text,
    share.alimony_total::text as alimony, share.family_total::text as family, share.savings::text,
    share.personal::text, share.held::text,
    jsonb_build_object('maker', said->'maker'->>'es', 'reparation', said->'reparation'->>'es',
      'inpe', said->'inpe'->>'es') as basis
  from revenue_settlement_share share
  join revenue_settlement settlement on settlement.id = share.settlement_id and settlement.state = 'closed'
  join allocation_policy policy on policy.id = settlement.policy_id
  cross join lateral (select policy.rules->'income_split'->'legal_basis' as said) basis
  where share.artisan_id = ? and settlement.month = ?::date`

function divisionOf(share: RawShare): Division {
  const amount = (name: keyof Division) => centimos(BigInt(share[name]))
  return {
    earned: amount("earned"),
    carried: amount("carried"),
    income: amount("income"),
    inpe: amount("inpe"),
    reparation: amount("reparation"),
    alimony: amount("alimony"),
    family: amount("family"),
    savings: amount("savings"),
    personal: amount("personal"),
    held: amount("held"),
  }
}

async function readEntries(context: Context, artisanId: string, month: string): Promise<IncomeEntry[]> {
  const of = parseMonth(month)
  const rows = await managerOf(context).execute<
    (Omit<IncomeEntry, "net" | "amount"> & { net: string | null; amount: string })[]
  >(ENTRIES, [account.income(artisanId), startOf(of), startOf(monthsFrom(of, 1))])
  return rows.map((row) => ({
    ...row,
    net: centimos(BigInt(row.net ?? row.amount)),
    amount: centimos(BigInt(row.amount)),
  }))
}

// Who reads it wants the price without IGV: what the line gave to everybody but the tax and the provider.
const ENTRIES = `
  select (posted.occurred_at at time zone 'America/Lima')::date::text as on, posted.kind, entry.line_id as "lineId",
    (-entry.amount)::text as amount,
    (select (line->>'quantity')::float8 from jsonb_array_elements(posted.facts->'lines') line
     where line->>'line_id' = entry.line_id limit 1) as quantity,
    (select (-sum(other.amount))::text from ledger_entry other join ledger_account whose on whose.id = other.account_id
     where other.transaction_id = posted.id and other.line_id = entry.line_id
       and whose.code !~ '^(tax|clearing):') as net
  from ledger_account account
  join ledger_entry entry on entry.account_id = account.id
  join ledger_transaction posted on posted.id = entry.transaction_id
  where account.code = ? and entry.occurred_at >= ? and entry.occurred_at < ? and posted.kind <> 'settlement'
  order by entry.occurred_at, entry.id`

async function readCredits(context: Context, artisanId: string, month: string): Promise<Credit[]> {
  const rows = await managerOf(context).execute<(Omit<Credit, "amount"> & { amount: string })[]>(
    `select (credit.occurred_at at time zone 'America/Lima')::date::text as on, credit.kind, credit.code as account,
       credit.beneficiary_id as "beneficiaryId", credit.order_id as "orderId", credit.amount::text
     from (${CREDITS_OF_MONTH}) credit where credit.amount > 0 order by credit.entry_id`,
    [artisanId, `${month}-01`]
  )
  return rows.map((row) => ({ ...row, amount: centimos(BigInt(row.amount)) }))
}

async function readHolds(context: Context, settlementId: string, artisanId: string) {
  const rows = await managerOf(context).execute<
    { amount: string; reasons: HoldReason[]; releasedOn: string | null }[]
  >(
    `select amount::text, reasons, (released_at at time zone 'America/Lima')::date::text as "releasedOn"
     from revenue_hold where settlement_id = ? and artisan_id = ? order by opened_at, follows nulls first, id`,
    [settlementId, artisanId]
  )
  return rows.map((row) => ({ ...row, amount: centimos(BigInt(row.amount)) }))
}

async function readRelations(context: Context, artisanId: string): Promise<Map<string, Relation>> {
  const rows = await managerOf(context).execute<{ id: string; relation: Relation }[]>(
    "select id, relation from revenue_beneficiary where artisan_id = ?",
    [artisanId]
  )
  return new Map(rows.map(({ id, relation }) => [id, relation]))
}
