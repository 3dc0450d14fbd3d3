import type { Connection } from "@tejido/institutions/http/sql-list"
import { toJsonInteger } from "../../domain/centimos"
import type { JsonMeasure } from "../../modules/revenue-allocation/terms/statement-facts"
import { type Asked, TODAY, whereAsked } from "./asked"

/** An alimony order without court and case. Of its beneficiary the relation: who that is, is read with a reason. */
export type StaffAlimonyOrder = JsonMeasure & {
  id: string
  beneficiary: { id: string; relation: string }
  priority: number
  starts_on: string
  /** The last day that counts. */
  ends_on: string | null
  /** Whether somebody ended it; one that ends by itself was not. */
  ended: boolean
  end_note: string | null
  state: "future" | "in_force" | "ended"
  document_id: string | null
  recorded_by: string
  recorded_at: string
}
type Raw = Omit<StaffAlimonyOrder, "amount"> & { amount: string | null }

/** Those in force first, by priority. One query. */
export async function readAlimonyOrders(connection: Connection, asked: Asked): Promise<StaffAlimonyOrder[]> {
  const [condition, value] = whereAsked("o", asked)
  const { rows } = await connection.raw<Raw>(
    `select o.id, json_build_object('id', b.id, 'relation', b.relation) as beneficiary, o.kind, o.amount::text,
       o.percent_bp, o.priority, o.starts_on::text, o.ends_on::text, o.ended_at is not null as ended, o.end_note,
       case when o.starts_on > ${TODAY} then 'future' when o.ends_on < ${TODAY} then 'ended' else 'in_force' end
         as state,
       o.document_id, o.recorded_by, o.recorded_at
     from revenue_alimony_order o join revenue_beneficiary b on b.id = o.beneficiary_id
     where ${condition} order by o.ends_on < ${TODAY} nulls first, o.priority, o.starts_on, o.id`,
    [value]
  )
  return rows.map((row) => ({
    ...row,
    amount: row.amount === null ? null : toJsonInteger(BigInt(row.amount)),
  }))
}
