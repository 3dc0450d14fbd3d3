import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { fairCardImage } from "@/features/fairs/fair-card-image"
import { fairDays } from "@/features/fairs/fair-dates"
import { pageLocale } from "@/i18n/page-locale"
import { decodeSegment } from "@/i18n/shop-path"
import { findFair } from "@/lib/api/fair"

// Drawn once, and again when something of it changes.
export const dynamic = "force-static"
export const generateStaticParams = () => []

/** What a shared link to a fair shows. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/feria/[handle]/tarjeta.png">
) {
  const [locale, { handle }] = await Promise.all([pageLocale(params), params])
  const fair = await findFair(decodeSegment(handle), locale)
  if (!fair) notFound()
  const t = await getTranslations({ locale, namespace: "fairs" })
  const stands = fair.stands > 0 ? t("hero.stands", { count: fair.stands }) : null
  return fairCardImage({
    fair: fair.handle,
    band: { handle: fair.handle, craftLine: "textileria" },
    mark: t(`state.${fair.state}`),
    title: fair.title,
    lines: [[fairDays(fair.opens_at, fair.closes_at, locale), stands].filter(Boolean).join(" · ")],
  })
}
