/**
 * Why a question to the backend has no answer: `not_found` and `invalid` are about what was asked, `conflict` about
 * the state of things (stock, a finished cart), `unavailable` about the backend itself (down, slow, 5xx),
 * `contract` means it answered something else than agreed.
 */
export type StoreErrorKind = "not_found" | "invalid" | "conflict" | "unavailable" | "contract"

/** The one error that the HTTP client throws. `message` is for logs; what people read is chosen by `kind` and `code`. */
export class StoreError extends Error {
  readonly kind: StoreErrorKind
  readonly status: number
  /** Medusa's own code or type, when it gave one (`insufficient_inventory`). */
  readonly code: string | null

  constructor(
    kind: StoreErrorKind,
    message: string,
    options: { status?: number; code?: string | null; cause?: unknown } = {}
  ) {
    super(message, { cause: options.cause })
    this.name = "StoreError"
    this.kind = kind
    this.status = options.status ?? 0
    this.code = options.code ?? null
  }
}

/** The kind that an HTTP status stands for. */
export function errorKind(status: number): StoreErrorKind {
  if (status === 404) return "not_found"
  if (status === 409) return "conflict"
  if (status >= 500 || status === 429 || status === 408) return "unavailable"
  return "invalid"
}
