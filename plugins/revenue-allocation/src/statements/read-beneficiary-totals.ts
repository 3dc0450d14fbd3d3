import type { Connection } from "@tejido/institutions/http/sql-list"
import type { Relation } from "../domain/beneficiary"
import { toJsonInteger } from "../domain/centimos"
import { CREDITS_OF_MONTH } from "./credits-of-month"

/**
 * What each relative has got of an artisan's month so far, whether a court ordered it or the artisan signed for it; who
 * got most comes first. One statement.
 */
export async function readBeneficiaryTotals(
  connection: Connection,
  artisanId: string,
  month: string
): Promise<{ id: string; relation: Relation; amount: number }[]> {
  const { rows } = await connection.raw<{ id: string; relation: Relation; amount: string }>(
    `select b.id, b.relation, sum(credit.amount)::text as amount
     from (${CREDITS_OF_MONTH}) credit join revenue_beneficiary b on b.id = credit.beneficiary_id
     where credit.amount > 0
     group by b.id order by sum(credit.amount) desc, b.id`,
    [artisanId, `${month}-01`]
  )
  return rows.map(({ amount, ...row }) => ({ ...row, amount: toJsonInteger(BigInt(amount)) }))
}
