import type { Context } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  defineJoinerConfig,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { centimos } from "../../domain/centimos"
import { PolicyRules, type Policy } from "../../domain/policy"
import { Beneficiary } from "./models/beneficiary"
import { type Entry, type NewTransaction, type Posted, postTransaction, type Run } from "./post-transaction"

export type { Entry, NewTransaction } from "./post-transaction"

/** The plugin's options in `medusa-config`. */
export interface RevenueAllocationOptions {
  /** Keys that seal beneficiaries and accounts, the identity vault's; without it, `IDENTITY_KEYS`. */
  identityKeys?: string
  /** Key of the fingerprints of documents, the identity vault's; without it, `IDENTITY_HASH_KEY`. */
  identityHashKey?: string
}

/** What the service needs of Medusa's shared PostgreSQL connection (a knex instance). */
type Connection = { raw<Row>(sql: string, bindings?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/** A transaction as it stands in the ledger. */
export type PostedTransaction = {
  id: string
  kind: string
  source_id: string
  policy_version: number | null
  currency_code: string
  entries: Entry[]
}

/** A statement of knex that can be prepared under a name: PostgreSQL reads and plans it once for a connection. */
type PreparedStatement<Row> = PromiseLike<{ rows: Row[] }> & {
  options(named: { name: string }): PromiseLike<{ rows: Row[] }>
}

/**
 * The ledger's few operations. Plain SQL on purpose: Medusa's generated methods come with update and
 * delete, which a ledger must not have (they are here for {@link Beneficiary} alone). The rules themselves live in the database (see the migration).
 * Private by keyword and underscore, not `#`: Medusa hands modules out behind proxies, where `#` breaks.
 */
export class LedgerService extends MedusaService({ Beneficiary }) {
  private readonly connection_: Connection
  private readonly cached_: { policies: Policy[]; readAt: number } = { policies: [], readAt: -Infinity }
  /** The options as they were given. Holds keys: never logged, never answered with. */
  readonly settings: Readonly<RevenueAllocationOptions>

  constructor(container: Record<string, unknown>, options: RevenueAllocationOptions = {}) {
    // eslint-disable-next-line prefer-rest-params -- MedusaService takes whatever the module loader passes
    super(...arguments)
    this.connection_ = container[ContainerRegistrationKeys.PG_CONNECTION] as Connection
    this.settings = options
  }

  /** Links and queries see none of this module's tables: beneficiaries are sealed, and money is asked for by routes. */
  // eslint-disable-next-line @medusajs/service-methods-must-be-async -- Medusa reads it while it loads the module
  __joinerConfig() {
    return defineJoinerConfig("revenueAllocation", { models: [] })
  }

  /**
   * Runs several changes, postings (`postIn`) and the audit entries that belong to them in one transaction. The way in
   * for everything that is not a method here.
   */
  @InjectManager()
  async inTransaction<Result>(
    work: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await this.inTransaction_(work, sharedContext)
  }

  @InjectTransactionManager()
  protected async inTransaction_<Result>(
    work: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await work(sharedContext)
  }

  /** Reads without a transaction: each statement sees what is committed by then. */
  @InjectManager()
  async reading<Result>(
    read: (context: Context) => Promise<Result>,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Result> {
    return await read(sharedContext)
  }

  /** Writes one transaction by itself; see {@link postTransaction}. */
  async post(transaction: NewTransaction): Promise<Posted> {
    const run: Run = async <Row>(sql: string, values: unknown[]) => {
      const statement = this.connection_.raw<Row>(sql, values) as PreparedStatement<Row>
      return (await statement.options({ name: "ledger_post" })).rows
    }
    return await postTransaction(run, transaction)
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

/** `policies` with the latest first. */
function inForce(policies: readonly Policy[], moment: Date): Policy {
  const policy = policies.find(({ valid_from }) => valid_from <= moment)
  if (!policy) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `no allocation policy at ${moment.toISOString()}`)
  }
  return policy
}
