import type { Connection } from "@tejido/institutions/http/sql-list"
import { toJsonInteger } from "../../domain/centimos"
import type { JsonMeasure } from "../../modules/revenue-allocation/terms/statement-facts"
import { type Asked, TODAY, whereAsked } from "./asked"

/** What an artisan signed about the part that is theirs. */
export type StaffInstruction = {
  id: string
  signed_on: string
  starts_on: string
  /** The first day on which it does not count. */
  revoked_on: string | null
  state: "future" | "in_force" | "revoked"
  document_id: string | null
  parts: Part[]
  recorded_by: string
  recorded_at: string
}
type Part = JsonMeasure & {
  position: number
  destination: "beneficiary" | "savings"
  beneficiary: { id: string; relation: string } | null
}
type Raw = Omit<StaffInstruction, "parts"> & { parts: (Omit<Part, "amount"> & { amount: string | null })[] }

/** The latest first. One query. */
export async function readInstructions(connection: Connection, asked: Asked): Promise<StaffInstruction[]> {
  const [condition, value] = whereAsked("i", asked)
  const { rows } = await connection.raw<Raw>(
    `select i.id, i.signed_on::text, i.starts_on::text, i.revoked_on::text,
       case when i.revoked_on <= ${TODAY} then 'revoked' when i.starts_on > ${TODAY} then 'future' else 'in_force' end
         as state,
       i.document_id, i.recorded_by, i.recorded_at,
       json_agg(json_build_object('position', p.position, 'destination', p.destination,
         'beneficiary', case when b.id is not null then json_build_object('id', b.id, 'relation', b.relation) end,
         'kind', p.kind, 'amount', p.amount::text, 'percent_bp', p.percent_bp) order by p.position) as parts
     from revenue_instruction i join revenue_instruction_part p on p.instruction_id = i.id
     left join revenue_beneficiary b on b.id = p.beneficiary_id
     where ${condition} group by i.id order by i.starts_on desc, i.recorded_at desc, i.id`,
    [value]
  )
  return rows.map((row) => ({
    ...row,
    parts: row.parts.map((part) => ({
      ...part,
      amount: part.amount === null ? null : toJsonInteger(BigInt(part.amount)),
    })),
  }))
}
