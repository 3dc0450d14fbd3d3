import { placesIn } from "@/features/checkout/places"

/** `GET /api/ubigeo?parent=15`: what the dependent selects of the address ask for. 404 for an unknown parent. */
export async function GET(request: Request) {
  const places = await placesIn(new URL(request.url).searchParams.get("parent") ?? "")
  if (!places) return Response.json({ ubigeo: [] }, { status: 404 })
  return Response.json({ ubigeo: places }, { headers: { "Cache-Control": "public, max-age=86400" } })
}
