import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers 429 with `code` and when to come back. The errors of Medusa know no such status. */
export function refuseVisitor(
  res: MedusaResponse,
  code: "too_many_enquiries" | "too_many_reminders",
  retryAfterSeconds: number
): void {
  res.status(429).setHeader("Retry-After", String(retryAfterSeconds))
  res.json({
    type: "too_many_requests",
    code,
    message: "You have asked several times already. Try again later.",
    details: { retry_after: retryAfterSeconds },
  })
}
