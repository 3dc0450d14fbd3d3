import type { Context } from "@medusajs/framework/types"
import type { Relation } from "../../../domain/beneficiary"
import { toJsonInteger } from "../../../domain/centimos"
import { managerOf } from "../transaction"

/** A measure in JSON: céntimos, or basis points. */
export type JsonMeasure = {
  kind: "amount" | "percent"
  amount: number | null
  percent_bp: number | null
}

/** An alimony order without court, case and beneficiary's identity. */
export type OrderFact = JsonMeasure & {
  id: string
  beneficiary_id: string
  relation: Relation
  priority: number
  starts_on: string
  ends_on: string | null
}

/** A part of an instruction without the beneficiary's identity. */
export type PartFact = JsonMeasure & {
  destination: "beneficiary" | "savings"
  beneficiary_id: string | null
  relation: Relation | null
}

/** What a statement says of why money was divided as it was. */
export type StatementFacts = {
  orders: OrderFact[]
  instruction: { id: string; signed_on: string; starts_on: string; parts: PartFact[] } | null
}

/**
 * The orders and the instruction that an artisan's month was divided by, without saying who anybody is. By the ids that
 * the settlement keeps, so that what was changed since does not show. Two statements.
 */
export async function statementFacts(
  context: Context,
  { orderIds, instructionId }: { orderIds: readonly string[]; instructionId: string | null }
): Promise<StatementFacts> {
  const manager = managerOf(context)
  const orders = orderIds.length
    ? await manager.execute<(Raw<OrderFact> & OrderFact)[]>(
        `select o.id, o.beneficiary_id, b.relation, o.kind, o.amount::text, o.percent_bp, o.priority, o.starts_on::text,
           o.ends_on::text
         from revenue_alimony_order o join revenue_beneficiary b on b.id = o.beneficiary_id
         where o.id in (?) order by o.priority, o.starts_on, o.id`,
        [orderIds]
      )
    : []
  const parts = instructionId
    ? await manager.execute<(Raw<PartFact> & PartFact & Signed)[]>(
        `select i.id as instruction_id, i.signed_on::text, i.starts_on::text, p.destination, p.beneficiary_id, b.relation,
           p.kind, p.amount::text, p.percent_bp
         from revenue_instruction i join revenue_instruction_part p on p.instruction_id = i.id
         left join revenue_beneficiary b on b.id = p.beneficiary_id
         where i.id = ? order by p.position`,
        [instructionId]
      )
    : []
  const [first] = parts
  return {
    orders: orders.map(inCentimos),
    instruction: first
      ? {
          id: first.instruction_id,
          signed_on: first.signed_on,
          starts_on: first.starts_on,
          parts: parts.map(({ instruction_id: _id, signed_on: _signed, starts_on: _starts, ...part }) =>
            inCentimos(part)
          ),
        }
      : null,
  }
}

type Raw<Fact extends JsonMeasure> = Omit<Fact, "amount"> & { amount: string | number | null }
type Signed = { instruction_id: string; signed_on: string; starts_on: string }

function inCentimos<Fact extends JsonMeasure>(row: Fact): Fact {
  const amount: string | number | null = row.amount
  return { ...row, amount: amount === null ? null : toJsonInteger(BigInt(amount)) }
}
