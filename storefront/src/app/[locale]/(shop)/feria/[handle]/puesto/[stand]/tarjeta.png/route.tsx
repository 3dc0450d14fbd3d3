import { notFound } from "next/navigation"
import { fairCardImage } from "@/features/fairs/fair-card-image"
import { fairDays } from "@/features/fairs/fair-dates"
import { craftLineName } from "@/i18n/catalogue-names"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment } from "@/i18n/shop-path"
import { findStand } from "@/lib/api/fair-stand"

// Drawn once, and again when something of it changes.
export const dynamic = "force-static"
export const generateStaticParams = () => []

/** What a shared link to a stand shows: the workshop under its fair's awning, over its own band. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/feria/[handle]/puesto/[stand]/tarjeta.png">
) {
  const [locale, { handle, stand: name }] = await Promise.all([pageLocale(params), params])
  const stand = await findStand(decodeSegment(handle), decodeSegment(name), locale)
  if (!stand) notFound()
  const { fair, workshop } = stand
  return fairCardImage({
    fair: fair.handle,
    band: { handle: workshop.handle, craftLine: workshop.craft_line },
    mark: craftLineName(workshop.craft_line, locale),
    title: workshop.name,
    lines: [fair.title, fairDays(fair.opens_at, fair.closes_at, locale)],
  })
}
