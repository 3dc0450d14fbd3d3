import type { Locale } from "../../../i18n/locales"
import en from "../../../messages/en/panel-audit.json"
import es from "../../../messages/es/panel-audit.json"

const WORDS = { es, en }

/** Every action that has words, as `resource.verb`. */
export const AUDIT_ACTIONS: readonly string[] = Object.entries(es.actions).flatMap(([resource, verbs]) =>
  Object.keys(verbs).map((verb) => `${resource}.${verb}`)
)

/** Every kind of thing that has words. */
export const AUDIT_RESOURCES: readonly string[] = Object.keys(es.resources)

/** What was done, in words. What the panel has no words for yet is shown by its code, never hidden. */
export function actionName(action: string, locale: Locale): string {
  const [resource = "", verb = ""] = action.split(".")
  const verbs: Record<string, Record<string, string>> = WORDS[locale].actions
  return (Object.hasOwn(verbs, resource) ? own(verbs[resource] ?? {}, verb) : undefined) ?? action
}

/** What kind of thing something was done to. */
export function resourceName(resource: string, locale: Locale): string {
  return own(WORDS[locale].resources, resource) ?? resource
}

/** What a field of a change is called. */
export function fieldName(field: string, locale: Locale): string {
  return own(WORDS[locale].fields, field) ?? field.replace(/_/g, " ")
}

/** A text that stands for a state (`suspended`), in words; any other stays as it is. */
export function valueName(value: string, locale: Locale): string {
  return own(WORDS[locale].values, value) ?? value
}

/** Why an entry is broken. */
export function breakReason(reason: string, locale: Locale): string {
  return own(WORDS[locale].verification.reasons, reason) ?? reason
}

function own(words: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined
}
