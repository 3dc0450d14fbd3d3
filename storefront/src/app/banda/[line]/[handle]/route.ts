import { bandSvg } from "@/lib/band/band-svg"
import { weaveBand } from "@/lib/band/weave-band"
import { decodeSegment } from "@/i18n/shop-path"

/** A workshop's woven band as a picture: pure arithmetic on its handle, so any handle has one and none needs storing. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ line: string; handle: string }> }
) {
  const { line, handle } = await params
  if (line.length > 60 || handle.length > 300) return new Response(null, { status: 404 })
  const svg = bandSvg(weaveBand(decodeSegment(handle), decodeSegment(line)))
  return new Response(svg, {
    headers: { "content-type": "image/svg+xml", "cache-control": "public, max-age=604800" },
  })
}
