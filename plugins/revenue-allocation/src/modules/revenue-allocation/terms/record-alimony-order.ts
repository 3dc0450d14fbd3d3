import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit } from "@tejido/institutions/audit/record-audit"
import type { Measure } from "../../../domain/split-month"
import { orderProblems, type OrderStatement } from "../../../domain/terms"
import { checked, managerOf } from "../transaction"
import { livingBeneficiaries } from "./beneficiaries-of"
import { type Hand, holdLivingArtisan } from "./hold-artisan"
import type { Keys } from "./keys"
import { refuseIf, TERMS_REFUSALS } from "./refused"
import { documentProblems } from "./require-document"
import { sealRow } from "./seal-row"
import { SEALED } from "./sealed-tables"

/** What a court ordered, as staff record it. A percentage is of the month's income. */
export type OrderInput = OrderStatement & {
  measure: Measure
  /** Smaller goes first. */
  priority: number
  court: string
  case_number: string
  document_id: string | null
}

/**
 * Records an order to pay alimony out of the maker's part (D.Leg. 1343 art. 14.1.a).
 * @returns its id
 * @throws Refused with every reason; MedusaError NOT_FOUND, CONFLICT `artisan_erased`
 */
export async function recordAlimonyOrder(
  context: Context,
  hand: Hand,
  keys: Keys,
  artisanId: string,
  input: OrderInput
): Promise<string> {
  const artisan = await holdLivingArtisan(context, hand, artisanId)
  const others = await managerOf(context).execute<OrderStatement[]>(
    `select beneficiary_id, starts_on::text, ends_on::text from revenue_alimony_order where artisan_id = ?`,
    [artisanId]
  )
  refuseIf([
    ...orderProblems(input, others, await livingBeneficiaries(context, artisanId)),
    ...(await documentProblems(context, artisanId, ["court_order"], input.document_id)),
  ])
  const id = generateEntityId(undefined, "alim")
  const { measure } = input
  const fact = {
    beneficiary_id: input.beneficiary_id,
    kind: measure.kind,
    amount: measure.kind === "amount" ? String(measure.amount) : null,
    percent_bp: measure.kind === "percent" ? measure.percent_bp : null,
    priority: input.priority,
    starts_on: input.starts_on,
    ends_on: input.ends_on,
    document_id: input.document_id,
  }
  const secrets = { court_sealed: input.court, case_sealed: input.case_number }
  const sealed = sealRow(SEALED.order, id, secrets, keys)
  await checked(context, TERMS_REFUSALS, (manager) =>
    manager.execute(
      `insert into revenue_alimony_order (id, artisan_id, beneficiary_id, kind, amount, percent_bp, priority, starts_on,
         ends_on, document_id, court_sealed, case_sealed, key_id, recorded_by)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[id, artisanId, ...Object.values(fact)],
        ...[sealed.court_sealed, sealed.case_sealed, keys.sealing.current, hand.actor.id ?? "system"],
      ]
    )
  )
  await recordAudit(context, hand.actor, {
    action: "alimony_order.recorded",
    resource: "alimony_order",
    resourceId: id,
    establishmentId: artisan.establishment_id,
    after: { artisan_id: artisanId, ...fact },
  })
  return id
}
