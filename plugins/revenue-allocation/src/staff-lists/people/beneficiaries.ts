import type { Connection } from "@tejido/institutions/http/sql-list"
import type { AccountKind } from "../../domain/bank-account"
import type { Relation } from "../../domain/beneficiary"
import { type Asked, TODAY, whereAsked } from "./asked"

/** A beneficiary without who it is and without any digit of the account: that is read with a reason. */
export type StaffBeneficiary = {
  id: string
  relation: Relation
  document_type: string
  bank: string | null
  account_kind: AccountKind | null
  /** The check digits do not agree. */
  account_warning: boolean
  has_account: boolean
  has_email: boolean
  /** Whether an order or an instruction names them from today on. */
  in_use: boolean
  ended_at: string | null
  erased: boolean
  created_at: string
}

/** Those that have not ended first. One query. */
export async function readBeneficiaries(connection: Connection, asked: Asked): Promise<StaffBeneficiary[]> {
  const [condition, value] = whereAsked("b", asked)
  const { rows } = await connection.raw<StaffBeneficiary>(
    `select b.id, b.relation, b.document_type, b.bank, b.account_kind, b.account_warning,
       b.account_sealed is not null as has_account, b.email_sealed is not null as has_email,
       exists (select from revenue_alimony_order o
               where o.beneficiary_id = b.id and (o.ends_on is null or o.ends_on >= ${TODAY}))
         or exists (select from revenue_instruction_part p join revenue_instruction i on i.id = p.instruction_id
                    where p.beneficiary_id = b.id and (i.revoked_on is null or i.revoked_on > ${TODAY})) as in_use,
       b.ended_at, b.erased_at is not null as erased, b.created_at
     from revenue_beneficiary b where ${condition} and b.deleted_at is null
     order by b.ended_at is not null, b.created_at, b.id`,
    [value]
  )
  return rows
}
