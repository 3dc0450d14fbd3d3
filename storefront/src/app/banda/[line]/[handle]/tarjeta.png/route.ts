import { decodeSegment } from "@/i18n/shop-path"
import { bandPng } from "@/lib/band/band-png"
import { weaveBand } from "@/lib/band/weave-band"

/** The same band as a picture for sharing: PNG, since social networks show no SVG. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ line: string; handle: string }> }
) {
  const { line, handle } = await params
  if (line.length > 60 || handle.length > 300) return new Response(null, { status: 404 })
  return new Response(bandPng(weaveBand(decodeSegment(handle), decodeSegment(line))), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=604800" },
  })
}
