import type { MetadataRoute } from "next"
import { shopUrl } from "@/config/environment"
import { LOCALES } from "@/i18n/locales"

// The address is known only when the shop runs.
export const dynamic = "force-dynamic"

export default function robots(): MetadataRoute.Robots {
  const closed = ["buscar", "carrito", "compra", "pedido"].flatMap((path) =>
    LOCALES.map((locale) => `/${locale}/${path}`)
  )
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/panel", ...closed] },
    sitemap: `${shopUrl()}/sitemap.xml`,
  }
}
