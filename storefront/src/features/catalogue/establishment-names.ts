import "server-only"
import type { Locale } from "@/i18n/locales"
import { listEstablishments } from "@/lib/api/establishment"

/** Names an establishment by its handle, as facets and addresses know it. One that left the list keeps its handle. */
export async function establishmentNames(locale: Locale): Promise<(handle: string) => string> {
  const names = new Map((await listEstablishments(locale)).map(({ handle, name }) => [handle, name]))
  return (handle) => names.get(handle) ?? handle.replace(/-/g, " ")
}
