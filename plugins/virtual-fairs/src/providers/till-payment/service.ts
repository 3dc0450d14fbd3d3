import { randomUUID } from "node:crypto"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MathBN, MedusaError, PaymentActions } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { TILL_METHODS } from "../../domain/till"
import { isTillProof } from "../../domain/till-proof"

/** Options in `medusa-config`. */
export interface TillPaymentOptions {
  /** The server's secret that vouches for a sale at the table; the till signs with `projectConfig.http.jwtSecret`. */
  secret: string
}

/** All that is kept of a payment at the table. Amounts are decimal strings in soles. */
const TillPayment = z.object({
  id: z.string(),
  status: z.enum(["pending", "captured", "canceled"]),
  amount: z.string(),
  currency_code: z.string(),
  /** The sale that it is of, how it was paid, and what shows that the till made it. */
  sale: z.string().catch(""),
  method: z.enum(TILL_METHODS).catch("cash"),
  proof: z.string().catch(""),
  /** Refunded amounts by idempotency key: a repeated call refunds once. */
  refunds: z.record(z.string(), z.string()),
})
type TillPayment = z.infer<typeof TillPayment>

/**
 * Money that changed hands at a fair's table: cash, a wallet, a card terminal. It has been paid by the time that we
 * hear of it, so it is captured at once; a refund is given back by hand as well. It keeps nothing of the buyer.
 */
export class TillPaymentProvider extends AbstractPaymentProvider<TillPaymentOptions> {
  static override identifier = "till"

  readonly #secret: string

  constructor(container: Record<string, unknown>, options: TillPaymentOptions) {
    super(container, options)
    this.#secret = options.secret
  }

  /** @throws MedusaError INVALID_DATA without a secret: everybody could say that they paid */
  static override validateOptions(options: Partial<TillPaymentOptions>): void {
    if (!options.secret) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The till's payments need a secret: set JWT_SECRET"
      )
    }
  }

  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const data = newPayment(input)
    return { id: data.id, status: "pending", data }
  }

  override async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { status: "pending", data: newPayment(input) }
  }

  override async deletePayment(): Promise<DeletePaymentOutput> {
    return { data: {} }
  }

  /** @throws MedusaError PAYMENT_AUTHORIZATION_ERROR for what the till did not make, or not of this amount */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const payment = read(input)
    const amount = MathBN.mult(payment.amount, 100).toNumber()
    if (!isTillProof({ sale: payment.sale, amount }, payment.proof, this.#secret)) {
      throw new MedusaError(
        MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
        "This was not paid at a fair's table"
      )
    }
    return { status: "captured", data: { ...payment, status: "captured" } }
  }

  override async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...read(input), status: "captured" } }
  }

  /** @throws MedusaError INVALID_DATA when more would be given back than was paid */
  override async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const payment = read(input)
    const key = input.context?.idempotency_key ?? randomUUID()
    const refunds = { ...payment.refunds, [key]: decimal(input.amount) }
    if (MathBN.gt(MathBN.sum(...Object.values(refunds)), payment.amount)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "More would be refunded than was paid")
    }
    return { data: { ...payment, refunds } }
  }

  override async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...read(input), status: "canceled" } }
  }

  override async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: read(input) }
  }

  override async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const data = read(input)
    return { status: data.status, data }
  }

  /** Nobody calls back about money in a cash box. */
  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

function newPayment({ data, amount, currency_code }: InitiatePaymentInput | UpdatePaymentInput): TillPayment {
  return TillPayment.parse({
    ...{ id: data?.id ?? `till_${randomUUID()}`, status: "pending", refunds: {} },
    ...{ amount: decimal(amount), currency_code: currency_code.toLowerCase() },
    ...{ sale: data?.sale, method: data?.method, proof: data?.proof },
  })
}

function read(input: { data?: Record<string, unknown> }): TillPayment {
  return TillPayment.parse(input.data)
}

function decimal(amount: BigNumberInput): string {
  return MathBN.convert(amount).toFixed()
}
