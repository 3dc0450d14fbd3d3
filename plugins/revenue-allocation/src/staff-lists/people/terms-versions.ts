import type { Connection } from "@tejido/institutions/http/sql-list"
import { toJsonInteger } from "../../domain/centimos"
import type { ACCOUNT_STATES, SITUATIONS } from "../../domain/terms"
import { outstandingAt } from "../../modules/revenue-allocation/terms/reparation"
import { type Asked, TODAY, whereAsked } from "./asked"

/** Terms as they were recorded, without what is sealed. Days of Lima; amounts in céntimos. */
export type TermsVersion = {
  id: string
  valid_from: string
  situation: (typeof SITUATIONS)[number]
  life_sentence: boolean
  /** Still owed on `valid_from`. */
  reparation_outstanding: number
  /** Still owed now, of the version in force; null of the others. */
  reparation_outstanding_now: number | null
  account_state: (typeof ACCOUNT_STATES)[number]
  bank: string | null
  account_kind: "cci" | "account" | null
  account_warning: boolean
  /** Of what is sealed, whether there is something. */
  has_account: boolean
  has_reparation_case: boolean
  has_reparation_account: boolean
  document_id: string | null
  note: string | null
  in_force: boolean
  erased: boolean
  recorded_by: string
  recorded_at: string
}
type Raw = Omit<TermsVersion, "reparation_outstanding" | "reparation_outstanding_now"> & {
  stated: string
  now: string | null
}

const IN_FORCE = `(t.id = (select last.id from revenue_artisan_terms last
  where last.artisan_id = t.artisan_id and last.valid_from <= ${TODAY}
  order by last.valid_from desc, last.seq desc limit 1))`

/** The latest first. One query. */
export async function readTermsVersions(connection: Connection, asked: Asked): Promise<TermsVersion[]> {
  const [condition, value] = whereAsked("t", asked)
  const { rows } = await connection.raw<Raw>(
    `select t.id, t.valid_from::text, t.situation, t.life_sentence, t.reparation_outstanding::text as stated,
       case when ${IN_FORCE} then ${outstandingAt("t", "now()")}::text end as now, t.account_state, t.bank,
       t.account_kind, t.account_warning, t.account_sealed is not null as has_account,
       t.reparation_case_sealed is not null as has_reparation_case,
       t.reparation_account_sealed is not null as has_reparation_account, t.document_id, t.note,
       ${IN_FORCE} as in_force, t.erased_at is not null as erased, t.recorded_by, t.recorded_at
     from revenue_artisan_terms t where ${condition} order by t.valid_from desc, t.seq desc`,
    [value]
  )
  return rows.map(({ stated, now, ...version }) => ({
    ...version,
    reparation_outstanding: toJsonInteger(BigInt(stated)),
    reparation_outstanding_now: now === null ? null : toJsonInteger(BigInt(now)),
  }))
}
