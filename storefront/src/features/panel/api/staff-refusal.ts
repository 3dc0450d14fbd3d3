/**
 * The API said no (4xx). `code` is the backend's own word for the reason (`weak_password`, `not_permitted`), `details`
 * what it adds for people to read, `retryAfter` the seconds to wait after too many attempts. Where there are several
 * reasons, `codes` has the word for each, `code` first.
 */
export class StaffRefusal extends Error {
  readonly status: number
  readonly code: string | null
  readonly details: unknown
  readonly retryAfter: number | null
  readonly codes: readonly string[]

  constructor(
    message: string,
    refusal: {
      status: number
      code: string | null
      details?: unknown
      retryAfter?: number | null
      codes?: readonly string[]
    }
  ) {
    super(message)
    this.name = "StaffRefusal"
    this.status = refusal.status
    this.code = refusal.code
    this.details = refusal.details
    this.retryAfter = refusal.retryAfter ?? null
    this.codes = refusal.codes?.length ? refusal.codes : refusal.code === null ? [] : [refusal.code]
  }
}

/** The API is down, too slow, failed, or answered off the contract. `message` is for logs. */
export class StaffUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = "StaffUnavailable"
  }
}
