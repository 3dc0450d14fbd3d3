import "server-only"
import { z } from "zod"
import { storeFetch } from "./store-fetch"

/** Something that happened at a fair, without anybody who did it. */
export type FairCount = {
  fair: string
  stand?: string
  kind: "visit" | "product_view" | "cart"
  /** Tells a report that is sent twice from two. */
  requestId?: string
}

/** What the backend may know of who asks: enough to leave machines out and to slow down a flood. Nothing is kept. */
type Asker = { address: string | null; userAgent: string | null }

/** Counts it. @throws StoreError */
export async function countAtFair({ fair, stand, kind, requestId }: FairCount, asker: Asker): Promise<void> {
  await storeFetch(`/store/fairs/${encodeURIComponent(fair)}/counts`, {
    method: "POST",
    schema: z.unknown(),
    body: { kind, ...(stand ? { stand } : {}), ...(requestId ? { request_id: requestId } : {}) },
    headers: asker.userAgent ? { "user-agent": asker.userAgent.slice(0, 300) } : undefined,
    asker: asker.address,
    timeout: 5000,
  })
}
