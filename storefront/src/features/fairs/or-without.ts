import "server-only"
import { StoreError } from "@/lib/api/store-error"

/** An answer that a page can do without: when the backend does not give it, what stands in for it. */
export async function orWithout<T>(answer: Promise<T>, without: T): Promise<T> {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    console.error(error)
    return without
  }
}
