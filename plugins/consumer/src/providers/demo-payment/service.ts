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

/** Options in `medusa-config`; without `enabled: true` the backend does not start. */
export interface DemoPaymentOptions {
  enabled: boolean
}

/** All that is kept of a demo payment. Amounts are decimal strings in the currency's major unit (soles). */
const DemoPayment = z.object({
  id: z.string(),
  status: z.enum(["pending", "captured", "canceled"]),
  amount: z.string(),
  currency_code: z.string(),
  /** `declined` makes the authorization fail, so that the shop can show what then happens. */
  outcome: z.enum(["approved", "declined"]).catch("approved"),
  /** Refunded amounts by idempotency key: a repeated call refunds once. */
  refunds: z.record(z.string(), z.string()),
})
type DemoPayment = z.infer<typeof DemoPayment>

/**
 * A payment method that moves no money, for the demonstration. It approves everything and captures at
 * once, unless the session's data says `{ outcome: "declined" }`. It keeps nothing of the buyer: not the
 * e-mail, not the address, no card.
 */
export class DemoPaymentProvider extends AbstractPaymentProvider<DemoPaymentOptions> {
  static override identifier = "demo"

  // eslint-disable-next-line @typescript-eslint/no-useless-constructor -- makes public what the base class protects
  constructor(container: Record<string, unknown>, options: DemoPaymentOptions) {
    super(container, options)
  }

  /** @throws MedusaError INVALID_DATA unless `enabled` is true: a real shop must not take play money by accident */
  static override validateOptions(options: Partial<DemoPaymentOptions>): void {
    if (options.enabled !== true) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The demo payment method takes no money. It loads only with the option enabled: true."
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

  /** @throws MedusaError PAYMENT_AUTHORIZATION_ERROR when the payment is to be declined; the cart stays open */
  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const payment = read(input)
    if (payment.outcome === "declined") {
      throw new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, "The payment was declined")
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
    const total = MathBN.sum(...Object.values(refunds))
    if (MathBN.gt(total, payment.amount)) {
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

  /** Nobody calls back about money that does not exist. */
  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

function newPayment(input: InitiatePaymentInput | UpdatePaymentInput): DemoPayment {
  return DemoPayment.parse({
    id: input.data?.id ?? `demo_${randomUUID()}`,
    status: "pending",
    amount: decimal(input.amount),
    currency_code: input.currency_code.toLowerCase(),
    outcome: input.data?.outcome,
    refunds: {},
  })
}

function read(input: { data?: Record<string, unknown> }): DemoPayment {
  return DemoPayment.parse(input.data)
}

function decimal(amount: BigNumberInput): string {
  return MathBN.convert(amount).toFixed()
}
