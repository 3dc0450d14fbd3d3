import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The English of one record's translatable fields. */
export type English = { id: string; fields: Record<string, string> }

/**
 * Gives records their English texts where they have none yet. Asked for all of them each time, and not only
 * for those just made, so that an interruption between the two is mended by the next run.
 *
 * @param reference the entity's name in Medusa's Translation Module, e.g. `product`
 */
export async function ensureEnglish(
  container: MedusaContainer,
  reference: string,
  texts: English[]
): Promise<void> {
  const translation = container.resolve(Modules.TRANSLATION)
  const known = await translation.listTranslations(
    { reference, locale_code: "en", reference_id: texts.map(({ id }) => id) },
    { take: texts.length, select: ["reference_id"] }
  )
  const have = new Set(known.map(({ reference_id }) => reference_id))
  const missing = texts.filter(({ id }) => !have.has(id))
  if (missing.length) {
    await translation.createTranslations(
      missing.map(({ id, fields }) => ({
        reference,
        reference_id: id,
        locale_code: "en",
        translations: fields,
      }))
    )
  }
}
