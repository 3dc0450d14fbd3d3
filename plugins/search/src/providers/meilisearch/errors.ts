import { MedusaError } from "@medusajs/framework/utils"

/** Code of the error that says that no answer can be had from the server now. */
export const UNAVAILABLE = "search_engine_unavailable"

type ServerAnswer = { message?: string; code?: string; type?: string }
type ClientError = { name?: string; message?: string; cause?: unknown; response?: { status?: number } }

/** What the server calls the trouble, such as `index_not_found`; undefined when it did not answer. */
export function codeOf(error: unknown): string | undefined {
  const cause = (error as ClientError | undefined)?.cause
  return typeof cause === "object" && cause !== null ? (cause as ServerAnswer).code : undefined
}

/** The HTTP status of an answer that was an error; undefined when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  return (error as ClientError | undefined)?.response?.status
}

/**
 * The client's error as Medusa understands it: an index that is not there as NOT_FOUND (the Search Module then
 * looks which version is in use), a question that the server refuses as INVALID_DATA, the rest as UNEXPECTED_STATE
 * with what the server said.
 */
export function toMedusaError(error: unknown, doing: string): MedusaError {
  if (error instanceof MedusaError) {
    return error
  }
  const code = codeOf(error)
  const message = `Meilisearch, ${doing}: ${messageOf(error)}`
  if (code === "index_not_found") {
    return new MedusaError(MedusaError.Types.NOT_FOUND, message)
  }
  if (code?.startsWith("invalid_search_") || code?.startsWith("invalid_facet_search_")) {
    return new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }
  if (code === "invalid_api_key" || code === "missing_authorization_header") {
    return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${message} ${KEY_ADVICE}`, code)
  }
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message, code ?? UNAVAILABLE)
}

const KEY_ADVICE = "MEILISEARCH_API_KEY has to be a key with the actions listed in docs/meilisearch.md."

/** The words of an error and of what lies beneath it, without anything secret: requests are left out. */
export function messageOf(error: unknown): string {
  const { message = String(error), cause } = (error ?? {}) as ClientError
  return cause instanceof Error && cause.message && cause.message !== message
    ? `${message} (${messageOf(cause)})`
    : message
}
