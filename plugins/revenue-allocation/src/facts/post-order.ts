import type { Context, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { nextPostings, type OrderPosting } from "../domain/next-postings"
import type { Policy } from "../domain/policy"
import { REVENUE_ALLOCATION_MODULE } from "../modules/revenue-allocation"
import { readOrderRow, type PostedOrder } from "../modules/revenue-allocation/orders/read-order-row"
import { postIn } from "../modules/revenue-allocation/post-transaction"
import type { LedgerService, NewTransaction } from "../modules/revenue-allocation/service"
import { type DatedMovement, readOrderFacts } from "./order-facts"
import { orderNow } from "./order-now"

/** One fact's place in the ledger. `created` is false when it had been posted before. */
export type PostedFact = { kind: string; source_id: string; transaction_id: string; created: boolean }

/** Two that post one order at once take turns; more often than this, something else is wrong. */
const TRIES = 8

/**
 * Brings the ledger to where an order stands: posts its changes and every movement of its money that is not posted.
 * Safe to run any number of times, by anybody, at once (M5, M8): whoever comes second computes again from what the
 * first has posted.
 * @param more movements that Medusa does not know: disputes
 * @returns every posting of the order, in their order; none for an order that is not there or took no money
 * @throws MedusaError NOT_FOUND without a policy at the order's first payment; whatever the database refuses
 */
export async function postOrder(
  container: MedusaContainer,
  orderId: string,
  more: readonly DatedMovement[] = []
): Promise<PostedFact[]> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  // Over all tries: what the first one wrote is there when the second one looks.
  const written = new Set<string>()
  const facts = await inTurn(async () => {
    const row = await ledger.reading((context) => readOrderRow(context, orderId))
    return await post(container, orderId, row, more, async (transaction) => {
      const posted = await ledger.post(transaction)
      if (posted.created) written.add(posted.id)
      return posted
    })
  })
  return facts.map((fact) => ({ ...fact, created: written.has(fact.transaction_id) }))
}

/**
 * As {@link postOrder}, within the caller's transaction.
 * @throws MedusaError CONFLICT `order_moved_on` when another posting of the order came between: begin again
 */
export async function postOrderIn(
  context: Context,
  container: MedusaContainer,
  orderId: string,
  more: readonly DatedMovement[] = []
): Promise<PostedFact[]> {
  const row = await readOrderRow(context, orderId)
  return await post(container, orderId, row, more, (transaction) => postIn(context, transaction))
}

/** Does again what came second in the order's row. */
export async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      const movedOn = error instanceof MedusaError && error.code === "order_moved_on"
      if (!movedOn || attempt === TRIES) throw error
    }
  }
}

/** The policy that an order's postings follow: the first one's (M6), else the one in force at its first payment. */
export async function policyOf(
  ledger: LedgerService,
  row: PostedOrder,
  movements: readonly DatedMovement[]
): Promise<Policy> {
  if (row.policy_version !== null) return await ledger.policyOfVersion(row.policy_version)
  const first = Math.min(...movements.map(({ occurred_at }) => occurred_at.getTime()))
  return await ledger.policyAt(new Date(first))
}

/** What a posting of an order is as a transaction of the ledger. */
export function transactionOf(orderId: string, policy: Policy, posting: OrderPosting): NewTransaction {
  const { kind, source_id, seq, occurred_at, position, entries } = posting
  return {
    ...{ kind, source_id, order_id: orderId, order_seq: seq, policy_id: policy.id, occurred_at, entries },
    currency_code: position.currency_code,
    facts: position,
  }
}

async function post(
  container: MedusaContainer,
  orderId: string,
  row: PostedOrder,
  more: readonly DatedMovement[],
  write: (transaction: NewTransaction) => Promise<{ id: string; created: boolean }>
): Promise<PostedFact[]> {
  const ledger = container.resolve<LedgerService>(REVENUE_ALLOCATION_MODULE)
  const facts = await readOrderFacts(container.resolve(ContainerRegistrationKeys.QUERY), orderId)
  const before = row.postings.map((posting) => ({ ...posting, created: false }))
  if (!facts || (!row.position && facts.movements.every(({ amount }) => amount === 0))) return before
  const policy = await policyOf(ledger, row, facts.movements)
  const now = await orderNow(container, facts, row, more)
  const posted: PostedFact[] = []
  for (const posting of nextPostings(row, now, policy.rules)) {
    const { id, created } = await write(transactionOf(orderId, policy, posting))
    const { kind, source_id } = posting
    // The fact stands elsewhere: posted meanwhile, or of another order. Either way what follows was computed without it.
    if (!created)
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `${kind} ${source_id} is posted already`,
        "order_moved_on"
      )
    posted.push({ kind, source_id, transaction_id: id, created })
  }
  return [...before, ...posted]
}
