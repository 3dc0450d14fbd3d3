import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Deletes what was translated of a row, which is another module's and knows nothing of an erasure. */
export async function forgetTranslations(scope: MedusaContainer, id: string): Promise<void> {
  const translations = scope.resolve(Modules.TRANSLATION)
  const told = await translations.listTranslations({ reference_id: id }, { select: ["id"], take: null })
  if (told.length) await translations.deleteTranslations(told.map((translation) => translation.id))
}
