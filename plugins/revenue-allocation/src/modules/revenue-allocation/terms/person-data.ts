import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PersonData } from "@tejido/institutions/http/person-data"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { REVENUE_ALLOCATION_MODULE } from ".."
import type { LedgerService } from "../service"
import { requireKeys } from "./keys"
import { openRow, type SealedRow } from "./seal-row"
import { SEALED } from "./sealed-tables"

type Fact = Record<string, unknown>
type TermsRow = Fact & SealedRow<(typeof SEALED.terms.columns)[number]>
type OrderRow = Fact & SealedRow<(typeof SEALED.order.columns)[number]>

/**
 * What is held here on an artisan, for the file of everything that is held on them: their own accounts, courts and
 * cases in the clear, for the person asked for them. Who a relative is stays sealed: that is the relative's.
 */
export const PERSON_DATA: readonly PersonData[] = [
  {
    name: "money_terms",
    async *rows(scope, artisanId) {
      for (const row of await read<TermsRow>(scope, TERMS, artisanId)) {
        const opened = openRow(SEALED.terms, row, keysOf(scope))
        const { id: _id, key_id: _key, ...fact } = withoutSealed(row, SEALED.terms.columns)
        yield {
          ...fact,
          account: opened.account_sealed,
          reparation_case: opened.reparation_case_sealed,
          reparation_account: opened.reparation_account_sealed,
        }
      }
    },
  },
  {
    name: "money_alimony_orders",
    async *rows(scope, artisanId) {
      for (const row of await read<OrderRow>(scope, ORDERS, artisanId)) {
        const opened = openRow(SEALED.order, row, keysOf(scope))
        const { id: _id, key_id: _key, ...fact } = withoutSealed(row, SEALED.order.columns)
        yield { ...fact, court: opened.court_sealed, case_number: opened.case_sealed }
      }
    },
  },
  {
    name: "money_instructions",
    async *rows(scope, artisanId) {
      yield* await read<Fact>(scope, INSTRUCTIONS, artisanId)
    },
  },
  {
    name: "money_beneficiaries",
    async *rows(scope, artisanId) {
      yield* await read<Fact>(scope, BENEFICIARIES, artisanId)
    },
  },
]

async function read<Row>(scope: MedusaContainer, text: string, artisanId: string): Promise<Row[]> {
  const connection = scope.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
  return (await connection.raw<Row>(text, [artisanId])).rows
}

const keysOf = (scope: MedusaContainer) =>
  requireKeys(scope.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE).settings)

const withoutSealed = (row: Fact, columns: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name)))

const TERMS = `select t.id, t.key_id, t.valid_from::text, t.situation, t.life_sentence,
  t.reparation_outstanding::text, t.account_state, t.bank, t.account_kind, t.note, t.document_id, t.recorded_at,
  ${SEALED.terms.columns.map((column) => `t.${column}`).join(", ")}
  from revenue_artisan_terms t where t.artisan_id = ? order by t.seq`
const ORDERS = `select o.id, o.key_id, b.relation, o.kind, o.amount::text, o.percent_bp, o.priority, o.starts_on::text,
  o.ends_on::text, o.end_note, o.document_id, o.recorded_at, o.court_sealed, o.case_sealed
  from revenue_alimony_order o join revenue_beneficiary b on b.id = o.beneficiary_id
  where o.artisan_id = ? order by o.starts_on, o.id`
const INSTRUCTIONS = `select i.signed_on::text, i.starts_on::text, i.revoked_on::text, i.document_id, i.recorded_at,
  json_agg(json_build_object('destination', p.destination, 'relation', b.relation, 'kind', p.kind,
    'amount', p.amount::text, 'percent_bp', p.percent_bp) order by p.position) as parts
  from revenue_instruction i join revenue_instruction_part p on p.instruction_id = i.id
  left join revenue_beneficiary b on b.id = p.beneficiary_id
  where i.artisan_id = ? group by i.id order by i.starts_on, i.id`
const BENEFICIARIES = `select relation, bank, account_kind, ended_at, created_at from revenue_beneficiary
  where artisan_id = ? and deleted_at is null order by created_at, id`
