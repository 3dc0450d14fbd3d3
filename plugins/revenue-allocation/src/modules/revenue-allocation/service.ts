import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { centimos, type Centimos } from "../../domain/centimos"
import { PolicyRules, type Policy } from "../../domain/policy"

/** What the service needs of Medusa's shared PostgreSQL connection (a knex instance). */
type Connection = { raw<Row>(sql: string, bindings?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/** One side of a transaction. `amount` in céntimos: debit positive, credit negative. */
export type Entry = { account: string; amount: Centimos; line_id: string | null }

/** What is to be posted. `facts` is what the entries were computed from, so that anybody can redo it. */
export type NewTransaction = {
  kind: string
  /** Id of the business fact, unique within the kind. */
  source_id: string
  order_id: string | null
  policy_id: string | null
  occurred_at: Date
  currency_code: string
  facts: object
  entries: readonly Entry[]
}

/** A transaction as it stands in the ledger. */
export type PostedTransaction = {
  id: string
  kind: string
  source_id: string
  policy_version: number | null
  currency_code: string
  entries: Entry[]
}

/**
 * The ledger's few operations. Plain SQL on purpose: Medusa's generated services come with update and
 * delete, which a ledger must not have. The rules themselves live in the database (see the migration).
 * Private by keyword and underscore, not `#`: Medusa hands modules out behind proxies, where `#` breaks.
 */
export class LedgerService {
  private readonly connection_: Connection
  private readonly cached_: { policies: Policy[]; readAt: number } = { policies: [], readAt: -Infinity }

  constructor(container: Record<string, unknown>) {
    this.connection_ = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection
  }

  /**
   * Writes one transaction, in one round trip. Posting the same fact again writes nothing and returns
   * the transaction that is there, with `created: false` (M5). Throws `INVALID_DATA` when the database
   * refuses it: entries that do not sum to zero, fewer than two, an unknown policy.
   */
  async post(transaction: NewTransaction): Promise<{ id: string; created: boolean }> {
    const { kind, source_id, order_id, policy_id, occurred_at, currency_code, facts } = transaction
    const entries = transaction.entries.map(({ account, amount, line_id }) => ({
      account,
      currency_code,
      amount: String(amount),
      line_id,
    }))
    const { rows } = await this.connection_
      .raw<{ transaction_id: string; created: boolean }>(
        "select transaction_id, created from ledger_post(?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)",
        [kind, source_id, order_id, policy_id, occurred_at, JSON.stringify(facts), JSON.stringify(entries)]
      )
      .then(undefined, (error: unknown) => {
        throw asMedusaError(error, `posting ${kind} ${source_id}`)
      })
    const [row] = rows
    if (!row) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "ledger_post returned no row")
    return { id: String(row.transaction_id), created: row.created }
  }

  /** The transactions of an order, oldest first, with their entries in the order they were posted. */
  async transactionsOfOrder(orderId: string): Promise<PostedTransaction[]> {
    const { rows } = await this.connection_.raw<
      Omit<PostedTransaction, "entries"> & {
        entries: { account: string; amount: string; line_id: string | null }[]
      }
    >(
      `select posted.id::text, posted.kind, posted.source_id, policy.version as policy_version,
              min(entry.currency_code) as currency_code,
              json_agg(json_build_object('account', account.code, 'amount', entry.amount::text, 'line_id', entry.line_id)
                       order by entry.id) as entries
       from ledger_transaction posted
       join ledger_entry entry on entry.transaction_id = posted.id
       join ledger_account account on account.id = entry.account_id
       left join allocation_policy policy on policy.id = posted.policy_id
       where posted.order_id = ?
       group by posted.id, policy.version
       order by posted.id`,
      [orderId]
    )
    return rows.map((row) => ({
      ...row,
      entries: row.entries.map((entry) => ({ ...entry, amount: centimos(BigInt(entry.amount)) })),
    }))
  }

  /** Of these business facts, the ones that have no posting yet, in the order given. */
  async withoutPosting(kind: string, sourceIds: readonly string[]): Promise<string[]> {
    if (sourceIds.length === 0) return []
    const { rows } = await this.connection_.raw<{ source_id: string }>(
      "select source_id from ledger_transaction where kind = ? and source_id = any(?::text[])",
      [kind, sourceIds]
    )
    const posted = new Set(rows.map(({ source_id }) => source_id))
    return sourceIds.filter((id) => !posted.has(id))
  }

  /**
   * The policy in force at a moment. Read from the database each time, for money is posted by it.
   * Throws `NOT_FOUND` for a moment before the first policy.
   */
  async policyAt(moment: Date): Promise<Policy> {
    return inForce(await this.readPolicies_(), moment)
  }

  /** The policy in force now, as known at most a minute ago: for projections shown to visitors. */
  async currentPolicy(): Promise<Policy> {
    const fresh = Date.now() - this.cached_.readAt < POLICY_CACHE_MS
    return inForce(fresh ? this.cached_.policies : await this.readPolicies_(), new Date())
  }

  /** The policy that a transaction was posted by. Versions never change, so a known one needs no reading. */
  async policyOfVersion(version: number): Promise<Policy> {
    const ofVersion = (policies: readonly Policy[]) => policies.find((policy) => policy.version === version)
    const policy = ofVersion(this.cached_.policies) ?? ofVersion(await this.readPolicies_())
    if (!policy) throw new MedusaError(MedusaError.Types.NOT_FOUND, `no allocation policy version ${version}`)
    return policy
  }

  /** Every way in which the ledger is wrong; an empty list means that it holds (M10). */
  async check(): Promise<{ rule: string; subject: string; detail: string }[]> {
    const { rows } = await this.connection_.raw<{ rule: string; subject: string; detail: string }>(
      "select rule, subject, detail from ledger_check()"
    )
    return rows
  }

  private async readPolicies_(): Promise<Policy[]> {
    const { rows } = await this.connection_.raw<Policy>(
      "select id, version, valid_from, rules from allocation_policy order by valid_from desc"
    )
    const policies = rows.map((row) => ({ ...row, rules: PolicyRules.parse(row.rules) }))
    Object.assign(this.cached_, { policies, readAt: Date.now() })
    return policies
  }
}

const POLICY_CACHE_MS = 60_000

/** What PostgreSQL refuses for a rule's sake (SQLSTATE class 23) is bad data, anything else is a failure. */
function asMedusaError(error: unknown, doing: string): MedusaError {
  const message = error instanceof Error ? error.message : String(error)
  const state = error instanceof Error && "code" in error ? String(error.code) : ""
  const type = state.startsWith("23") ? MedusaError.Types.INVALID_DATA : MedusaError.Types.DB_ERROR
  return new MedusaError(type, `${doing}: ${message}`)
}

/** `policies` with the latest first. */
function inForce(policies: readonly Policy[], moment: Date): Policy {
  const policy = policies.find(({ valid_from }) => valid_from <= moment)
  if (!policy) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `no allocation policy at ${moment.toISOString()}`)
  }
  return policy
}
