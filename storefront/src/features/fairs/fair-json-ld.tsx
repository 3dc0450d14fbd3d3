import { shopUrl } from "@/config/environment"
import type { Locale } from "@/i18n/locales"
import type { Fair } from "@/lib/api/fair"
import { mediaUrl } from "@/lib/media-url"
import { JsonLd } from "../seo/json-ld"
import { fairPaths } from "./fair-paths"

const MODES = {
  virtual: "OnlineEventAttendanceMode",
  in_person: "OfflineEventAttendanceMode",
  both: "MixedEventAttendanceMode",
} as const

/** A fair and its programme as search engines read events (schema.org). */
export function FairJsonLd({ fair, locale }: { fair: Fair; locale: Locale }) {
  const url = shopUrl() + fairPaths(locale, fair.handle).home
  const online = { "@type": "VirtualLocation", url }
  const place = fair.venue && {
    "@type": "Place",
    name: fair.venue.name,
    address: { "@type": "PostalAddress", streetAddress: fair.venue.address, addressCountry: "PE" },
  }
  const where = [...(fair.mode === "in_person" ? [] : [online]), ...(place ? [place] : [])]
  const common = {
    eventStatus: `https://schema.org/${fair.state === "cancelled" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${MODES[fair.mode]}`,
    location: where.length > 0 ? where : online,
  }
  const widths = Object.entries(fair.banner?.widths ?? {}).sort(([a], [b]) => Number(b) - Number(a))
  return (
    <JsonLd
      data={{
        "@type": "Event",
        ...common,
        name: fair.title,
        description: fair.theme || fair.description || undefined,
        url,
        startDate: fair.opens_at,
        endDate: fair.closes_at,
        image: widths[0] ? [shopUrl() + mediaUrl(widths[0][1])] : undefined,
        organizer: fair.organiser ? { "@type": "Organization", name: fair.organiser } : undefined,
        subEvent: fair.programme.map((event) => ({
          "@type": "Event",
          ...common,
          name: event.title,
          description: event.text || undefined,
          url: `${url}#evento-${event.id}`,
          startDate: event.starts_at,
          endDate: event.ends_at,
        })),
      }}
    />
  )
}
