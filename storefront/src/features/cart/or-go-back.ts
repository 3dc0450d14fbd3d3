import "server-only"
import { StoreError } from "@/lib/api/store-error"
import { type CartNotice, leaveNotice } from "./cart-notice"
import { seeOther } from "./see-other"

/**
 * Answers a form. When the backend does not, the visitor is sent back to `path` with a notice, and not left before
 * the empty page that an error thrown by a route handler is.
 */
export async function orGoBack(
  path: string,
  answer: () => Promise<Response>,
  notice: CartNotice = { kind: "try_again" }
): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.error(error)
    return seeOther(`${path}?${await leaveNotice(notice)}`)
  }
}
