import "server-only"
import { cache } from "react"
import { z } from "zod"
import type { Locale } from "@/i18n/locales"
import { CATALOGUE_SECONDS } from "./cache-life"
import { StoreError } from "./store-error"
import { storeFetch } from "./store-fetch"

const Text = z.string().nullable()

const Institution = z.object({
  code: z.string(),
  name: z.string(),
  short_name: z.string(),
  legal_name: Text,
  /** Taxpayer number. */
  ruc: Text,
  address: Text,
  url: Text,
  email: Text,
  phone: Text,
  hours: Text,
  logo_url: Text,
  /** Runs the market, and answers for the shop. */
  manages_all: z.boolean(),
})

/** A public body that takes part. Its staff keep these facts in the panel; what they have not said is null. */
export type Institution = z.infer<typeof Institution>

/**
 * The public bodies behind the shop, the one that answers for it among them.
 * @throws StoreError when the backend cannot say: a page of rules must not go out without who answers for it.
 */
export const listInstitutions = cache(async (locale: Locale): Promise<Institution[]> => {
  const { institutions } = await storeFetch("/store/institutions", {
    schema: z.object({ institutions: z.array(Institution) }),
    locale,
    tags: ["institutions"],
    revalidate: CATALOGUE_SECONDS,
  })
  return institutions
})

/** The same for a page's frame, which stands without them when the backend does not answer. */
export async function institutionsIfKnown(locale: Locale): Promise<Institution[]> {
  try {
    return await listInstitutions(locale)
  } catch (error) {
    if (error instanceof StoreError) return []
    throw error
  }
}
