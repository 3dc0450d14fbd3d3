import type { ITranslationModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { saysEnglish, undecided } from "../../publication/differences"
import { foundProduct } from "../../publication/found-product"
import type { WantedProduct } from "../../publication/wanted-product"

type Texts = Record<string, string>
/** Every English text of one record; `before` is null where it had none. */
type Change = { reference: string; reference_id: string; now: Texts; before: Texts | null }

/** Gives a product, its option and its origin the English that the listing has, and takes off what it has no longer. */
export const translateProductStep = createStep(
  "translate-product",
  async ({ wanted, product_id }: { wanted: WantedProduct; product_id: string }, { container }) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const found = await foundProduct(connection, product_id)
    const [option] = found.options
    const texts = [
      { reference: "product", reference_id: found.id, now: wanted.english.product },
      ...(option
        ? [{ reference: "product_option", reference_id: option.id, now: wanted.english.option }]
        : []),
      ...(found.origin
        ? [{ reference: "origin", reference_id: found.origin.id, now: wanted.english.origin }]
        : []),
    ]
    const changes: Change[] = texts
      .filter(({ reference_id, now }) => !saysEnglish(found, reference_id, now))
      .map(({ now, ...text }) => {
        const before = found.english[text.reference_id] ?? null
        return { ...text, now: { ...undecided(before), ...now }, before }
      })
    await say(
      container.resolve(Modules.TRANSLATION),
      changes.map(({ reference, reference_id, now }) => ({ reference, reference_id, texts: now }))
    )
    return new StepResponse(product_id, changes)
  },
  async (changes, { container }) => {
    await say(
      container.resolve(Modules.TRANSLATION),
      (changes ?? []).map(({ reference, reference_id, before }) => ({
        reference,
        reference_id,
        texts: before ?? {},
      }))
    )
  }
)

type Said = { reference: string; reference_id: string; texts: Texts }
async function say(translations: ITranslationModuleService, all: readonly Said[]): Promise<void> {
  if (all.length === 0) return
  const known = await translations.listTranslations(
    { locale_code: "en", reference_id: all.map(({ reference_id }) => reference_id) },
    { take: all.length, select: ["id", "reference_id"] }
  )
  const idOf = new Map(known.map(({ id, reference_id }) => [reference_id, id]))
  const empty = (texts: Texts) => Object.keys(texts).length === 0
  const made = all.filter(({ reference_id, texts }) => !idOf.has(reference_id) && !empty(texts))
  const changed = all.flatMap(({ reference_id, texts }) => {
    const id = idOf.get(reference_id)
    return id && !empty(texts) ? [{ id, translations: texts }] : []
  })
  const gone = all.flatMap(({ reference_id, texts }) => (empty(texts) ? (idOf.get(reference_id) ?? []) : []))
  if (made.length) {
    await translations.createTranslations(
      made.map(({ reference, reference_id, texts }) => ({
        reference,
        reference_id,
        locale_code: "en",
        translations: texts,
      }))
    )
  }
  if (changed.length) await translations.updateTranslations(changed)
  if (gone.length) await translations.deleteTranslations(gone)
}
