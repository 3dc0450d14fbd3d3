import { getLocale } from "next-intl/server"
import en from "../../../messages/en/panel-roles.json"
import es from "../../../messages/es/panel-roles.json"

const NAMES: Record<string, Record<string, string>> = { es: es.resources, en: en.resources }

/** What permissions are about, in words; by its code where the panel has none yet. */
export async function ResourceName({ resource }: { resource: string }) {
  const names = NAMES[await getLocale()] ?? {}
  return (Object.hasOwn(names, resource) ? names[resource] : undefined) ?? resource
}
