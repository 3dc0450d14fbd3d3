import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit, type AuditActor } from "@tejido/institutions/audit/record-audit"
import { type LimaMonth, limaMonth, monthsFrom, parseMonth, startOf } from "../../../domain/lima-month"
import { checked, managerOf } from "../transaction"
import { policyOfMonth } from "./month-policy"
import { countIncomeAccounts } from "./read-incomes"
import { refused, SETTLEMENT_REFUSALS } from "./refusals"
import { oneAtATime } from "./settlement-row"

const CURRENCY = "pen"

/**
 * Begins the close of a month: what everybody's share is gets computed by `runSettlement`, and moves nothing until
 * another person approves it. Months close in order, each once it is over in Lima.
 * @param actor a signed-in member
 * @returns the settlement's id
 * @throws MedusaError CONFLICT `month_not_over`, `month_settled`, `settlement_open`, `earlier_month_open`,
 *   `month_empty`, `no_policy_for_month`
 */
export async function startSettlement(
  context: Context,
  actor: AuditActor,
  month: LimaMonth,
  now = new Date()
): Promise<string> {
  await oneAtATime(context)
  const obstacle = await obstacleTo(context, month, now)
  if (obstacle) throw refused(obstacle.code, obstacle.message)
  const policy = await policyOfMonth(context, month)
  const id = generateEntityId(undefined, "sett")
  const total = await countIncomeAccounts(context, CURRENCY)
  await checked(context, SETTLEMENT_REFUSALS, (manager) =>
    manager.execute(
      `insert into revenue_settlement (id, month, state, policy_id, currency_code, total, closed_by)
       values (?, ?, 'computing', ?, ?, ?, ?)`,
      [id, `${month}-01`, policy.id, CURRENCY, total, actor.id]
    )
  )
  await recordAudit(context, actor, {
    action: "settlement.started",
    resource: "settlement",
    resourceId: id,
    after: { month, policy_version: policy.version },
  })
  return id
}

/** The first month that is not closed and has something to divide, also while it is not over; null when none has. */
export async function nextMonth(context: Context): Promise<LimaMonth | null> {
  const last = await lastMonth(context)
  const first = await firstMovement(context, last?.month ?? null, new Date("9999-01-01"))
  if (first || !last) return first
  const following = monthsFrom(last.month, 1)
  return (await anythingCarried(context, following)) ? following : null
}

/** Why a month cannot be closed at this moment; null when it can. */
export async function obstacleTo(
  context: Context,
  month: LimaMonth,
  now = new Date()
): Promise<Obstacle | null> {
  if (month >= limaMonth(now)) return { code: "month_not_over", message: `${month} is not over in Lima` }
  const last = await lastMonth(context)
  if (last && last.month >= month) {
    return { code: "month_settled", message: `${month} is closed or being closed` }
  }
  if (last && last.state !== "closed") {
    return { code: "settlement_open", message: `${last.month} has to be closed or withdrawn first` }
  }
  const first = await firstMovement(context, last?.month ?? null, startOf(monthsFrom(month, 1)))
  if (first && first < month) {
    return { code: "earlier_month_open", message: `${first} has to be closed first` }
  }
  if (first || (await anythingCarried(context, month))) return null
  return { code: "month_empty", message: `Nobody has earned anything in ${month}` }
}

type Obstacle = { code: string; message: string }

async function lastMonth(context: Context): Promise<{ month: LimaMonth; state: string } | null> {
  const [row] = await managerOf(context).execute<{ month: string; state: string }[]>(
    "select to_char(month, 'YYYY-MM') as month, state from revenue_settlement order by month desc limit 1"
  )
  return row ? { month: parseMonth(row.month), state: row.state } : null
}

/**
 * The month of the first movement of incomes after the last month that was closed and before a moment. What is older than
 * the first policy waits for the first month that has one.
 */
async function firstMovement(
  context: Context,
  closed: LimaMonth | null,
  before: Date
): Promise<LimaMonth | null> {
  const [row] = await managerOf(context).execute<{ first: Date | null }[]>(
    `select min(first.occurred_at) as first
     from (
       select date_trunc('month', min(valid_from) at time zone 'America/Lima') at time zone 'America/Lima' as month
       from allocation_policy
     ) first_policy
     cross join ledger_account account
     cross join lateral (
       select entry.occurred_at from ledger_entry entry
       where entry.account_id = account.id and entry.occurred_at >= greatest(?, first_policy.month)
         and entry.occurred_at < ?
       order by entry.occurred_at limit 1
     ) first
     where account.code like 'artisan:%:income' and account.currency_code = ?`,
    [closed ? startOf(monthsFrom(closed, 1)) : new Date(0), before, CURRENCY]
  )
  return row?.first ? limaMonth(new Date(row.first)) : null
}

/** Whether somebody has something left from before: what reached a closed month after its close. */
async function anythingCarried(context: Context, month: LimaMonth): Promise<boolean> {
  const [row] = await managerOf(context).execute<{ carried: boolean }[]>(
    `select exists (
       select from ledger_account account
       join ledger_entry entry on entry.account_id = account.id and entry.occurred_at < ?
       where account.code like 'artisan:%:income' and account.currency_code = ?
       group by account.id having sum(entry.amount) < 0
     ) as carried`,
    [startOf(monthsFrom(month, 1)), CURRENCY]
  )
  return row?.carried ?? false
}
