import "server-only"
import type { Locale } from "@/i18n/locales"
import { craftLineName, materialName } from "@/i18n/catalogue-names"
import { listEstablishments } from "@/lib/api/establishment"
import { listWorkshops } from "@/lib/api/workshop"
import type { ListFacet } from "./listing-state"

/** Names a facet's value as people know it. A place that left the lists is called by its handle. */
export type FacetNames = Record<ListFacet, (value: string) => string>

/** What the values of every facet are called in one language. */
export async function facetNames(locale: Locale): Promise<FacetNames> {
  const [establishments, workshops] = await Promise.all([listEstablishments(locale), listWorkshops(locale)])
  return {
    lines: (code) => craftLineName(code, locale),
    materials: (code) => materialName(code, locale),
    regions: (name) => name,
    establishments: byHandle(establishments),
    workshops: byHandle(workshops),
  }
}

function byHandle(places: readonly { handle: string; name: string }[]): (handle: string) => string {
  const names = new Map(places.map(({ handle, name }) => [handle, name]))
  return (handle) => names.get(handle) ?? handle.replace(/-/g, " ")
}
