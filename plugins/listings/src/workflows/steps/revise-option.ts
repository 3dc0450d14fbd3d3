import type { IProductModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Connection } from "@tejido/institutions/http/sql-list"
import { foundProduct, type FoundProduct } from "../../publication/found-product"
import type { WantedProduct } from "../../publication/wanted-product"

type Value = { id: string; value: string }

/** What was done to the ways in which a product comes, to be undone in the opposite order. */
type Done = {
  product_id: string
  option_id: string
  removed_variants: string[]
  /** As they were called before. */
  removed_values: Value[]
  /** As they were called before. */
  renamed: Value[]
  title: string | null
  added_values: string[]
}

/**
 * Makes a product come in the ways that the listing says, as far as these are the product's and not the variants':
 * takes away the variants that are gone, renames what is called otherwise, and adds the names of those to come. Stock
 * of what is taken away stays where it is, for it may be reserved.
 */
export const reviseOptionStep = createStep(
  "revise-option",
  async ({ wanted, product_id }: { wanted: WantedProduct; product_id: string }, { container }) => {
    const connection = container.resolve<Connection>(ContainerRegistrationKeys.PG_CONNECTION)
    const products = container.resolve(Modules.PRODUCT)
    const found = await foundProduct(connection, product_id)
    const [option] = found.options
    if (!option) {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `product ${product_id} has no option`)
    }
    const done: Done = {
      product_id,
      option_id: option.id,
      removed_variants: [],
      removed_values: [],
      renamed: [],
      title: null,
      added_values: [],
    }
    await removeVariants(products, wanted, found, done)
    const kept = found.variants.filter(({ id }) => !done.removed_variants.includes(id))
    await removeValues(products, option.values, kept, done)
    await renameValues(products, wanted, kept, done)
    if (option.title !== wanted.option) {
      await products.updateProductOptions(option.id, { title: wanted.option })
      done.title = option.title
    }
    await addValues(products, connection, wanted, done)
    return new StepResponse(product_id, done)
  },
  async (done, { container }) => {
    if (!done) return
    const products = container.resolve(Modules.PRODUCT)
    const { product_id, option_id: product_option_id } = done
    if (done.added_values.length) {
      await products.updateProductOptionValuesOnProduct([
        { product_id, product_option_id, remove: done.added_values },
      ])
      await rename(products, done.added_values.map(nameless))
    }
    if (done.title !== null) await products.updateProductOptions(product_option_id, { title: done.title })
    await rename(products, done.renamed)
    if (done.removed_values.length) {
      await rename(products, done.removed_values)
      await products.updateProductOptionValuesOnProduct([
        { product_id, product_option_id, add: done.removed_values.map(({ id }) => id) },
      ])
    }
    if (done.removed_variants.length) await products.restoreProductVariants(done.removed_variants)
  }
)

async function removeVariants(
  products: IProductModuleService,
  wanted: WantedProduct,
  found: FoundProduct,
  done: Done
): Promise<void> {
  const gone = found.variants.filter(({ key }) => !wanted.variants.some((each) => each.key === key))
  if (gone.length === 0) return
  done.removed_variants = gone.map(({ id }) => id)
  await products.softDeleteProductVariants(done.removed_variants)
}

/**
 * Takes names off the product that no variant has any more. They stay with the option, under a name that is in nobody's
 * way: deleted ones would be gone for good with the next that is added (Medusa 2.21.2 replaces an option's values), and
 * with them what a variant to be brought back is called.
 */
async function removeValues(
  products: IProductModuleService,
  values: readonly Value[],
  kept: FoundProduct["variants"],
  done: Done
): Promise<void> {
  const unused = values.filter(({ id }) => !kept.some(({ value }) => value?.id === id))
  if (unused.length === 0) return
  const { product_id, option_id: product_option_id } = done
  const ids = unused.map(({ id }) => id)
  await products.updateProductOptionValuesOnProduct([{ product_id, product_option_id, remove: ids }])
  await rename(products, ids.map(nameless))
  done.removed_values = unused
}

const nameless = (id: string): Value => ({ id, value: id })

async function renameValues(
  products: IProductModuleService,
  wanted: WantedProduct,
  kept: FoundProduct["variants"],
  done: Done
): Promise<void> {
  const changes = kept.flatMap(({ key, value }) => {
    const title = wanted.variants.find((variant) => variant.key === key)?.title
    return value && title !== undefined && value.value !== title ? [{ value, title }] : []
  })
  await rename(
    products,
    changes.map(({ value, title }) => ({ id: value.id, value: title }))
  )
  done.renamed = changes.map(({ value }) => value)
}

/** By way of names that nobody has: two sizes may change their names with each other. */
async function rename(products: IProductModuleService, values: readonly Value[]): Promise<void> {
  for (const { id } of values) await products.updateProductOptionValues(id, { value: id })
  for (const { id, value } of values) await products.updateProductOptionValues(id, { value })
}

async function addValues(
  products: IProductModuleService,
  connection: Connection,
  wanted: WantedProduct,
  done: Done
): Promise<void> {
  const { product_id, option_id: product_option_id } = done
  const valuesNow = async () => (await foundProduct(connection, product_id)).options[0]?.values ?? []
  const before = await valuesNow()
  const missing = wanted.variants.filter(({ title }) => !before.some(({ value }) => value === title))
  if (missing.length === 0) return
  await products.updateProductOptionValuesOnProduct([
    { product_id, product_option_id, add: missing.map(({ title }) => ({ value: title })) },
  ])
  const known = new Set(before.map(({ id }) => id))
  done.added_values = (await valuesNow()).map(({ id }) => id).filter((id) => !known.has(id))
}
