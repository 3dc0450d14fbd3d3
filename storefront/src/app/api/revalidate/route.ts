import { createHash, timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { z } from "zod"
import { revalidateSecret } from "@/config/environment"

const Body = z.object({ tags: z.array(z.string().min(1).max(256)).min(1).max(200) })

/**
 * Drops cached pages and answers by tag. The backend calls it when something changed; `expire: 0` because a page that
 * still offers a sold or withdrawn piece is wrong, not merely old.
 */
export async function POST(request: Request) {
  if (!isAuthorised(request.headers.get("x-revalidate-secret"))) {
    return Response.json({ message: "Unauthorized" }, { status: 401 })
  }
  const body = Body.safeParse(await request.json().catch(() => null))
  if (!body.success) return Response.json({ message: "Expected { tags: string[] }" }, { status: 400 })
  for (const tag of body.data.tags) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated: body.data.tags })
}

function isAuthorised(given: string | null): boolean {
  const secret = revalidateSecret()
  if (!secret || !given) return false
  // Hashed first: timingSafeEqual needs equal lengths, and the length is part of the secret.
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}
