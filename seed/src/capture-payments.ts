import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"

const PROVIDER = "pp_demo_demo"

/** What was paid for an order, in soles, and when. */
export type PastCapture = { orderId: string; soles: number; at: Date }

/**
 * One payment collection, session, payment and capture for each order, in the shape that Medusa writes. No provider
 * is asked: the money of the demonstration was never anybody's.
 * @returns the captures' ids, in the order given
 */
export async function capturePayments(
  container: MedusaContainer,
  captures: readonly PastCapture[]
): Promise<string[]> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = captures.map((capture) => ({
    ...capture,
    collection: generateEntityId(undefined, "pay_col"),
    session: generateEntityId(undefined, "payses"),
    payment: generateEntityId(undefined, "pay"),
    captureId: generateEntityId(undefined, "capt"),
    money: {
      amount: capture.soles,
      raw_amount: JSON.stringify({ value: String(capture.soles), precision: 20 }),
    },
    times: { created_at: capture.at, updated_at: capture.at },
  }))
  await pg.transaction(async (trx) => {
    await trx("payment_collection").insert(
      rows.map(({ collection, money, times, at }) => ({
        id: collection,
        currency_code: "pen",
        ...money,
        ...times,
        completed_at: at,
        status: "completed",
        authorized_amount: money.amount,
        raw_authorized_amount: money.raw_amount,
        captured_amount: money.amount,
        raw_captured_amount: money.raw_amount,
      }))
    )
    await trx("payment_session").insert(
      rows.map(({ session, collection, money, times, at }) => ({
        id: session,
        payment_collection_id: collection,
        currency_code: "pen",
        provider_id: PROVIDER,
        ...money,
        ...times,
        status: "captured",
        authorized_at: at,
      }))
    )
    await trx("payment").insert(
      rows.map(({ payment, session, collection, money, times, at }) => ({
        id: payment,
        payment_session_id: session,
        payment_collection_id: collection,
        currency_code: "pen",
        provider_id: PROVIDER,
        ...money,
        ...times,
        captured_at: at,
        // As the demo provider keeps its payments, so that one can be refunded.
        data: JSON.stringify({
          id: `demo_${payment}`,
          status: "captured",
          amount: String(money.amount),
          currency_code: "pen",
          outcome: "approved",
          refunds: {},
        }),
      }))
    )
    await trx("capture").insert(
      rows.map(({ captureId, payment, money, times }) => ({
        id: captureId,
        payment_id: payment,
        ...money,
        ...times,
      }))
    )
    await trx("order_payment_collection").insert(
      rows.map(({ orderId, collection, times }) => ({
        id: generateEntityId(undefined, "ordpay"),
        order_id: orderId,
        payment_collection_id: collection,
        ...times,
      }))
    )
  })
  return rows.map(({ captureId }) => captureId)
}
