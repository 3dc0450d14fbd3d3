import { passOn } from "@/lib/api/pass-on"

export const dynamic = "force-dynamic"

/** A signed status list (W3C Bitstring Status List): which certificates were revoked, and nothing else. */
export async function GET(_request: Request, { params }: { params: Promise<{ list: string }> }) {
  const { list } = await params
  if (!/^\d{1,9}$/.test(list)) return new Response(null, { status: 404 })
  return passOn(`/certificate-status/${list}`, { contentType: /^application\/vc\+jwt\b/, seconds: 60 })
}
