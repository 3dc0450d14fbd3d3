import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCT_TYPES } from "../data"
import { Progress } from "../progress"
import { one } from "../steps/market"
import type { PictureWidths } from "../steps/pictures"
import { completeProducts } from "../steps/complete-products"
import { productInput, seedShelves, type Piece } from "../steps/products"
import { countRows } from "./count-rows"
import type { LoadGround } from "./generate-load"

const BATCH = 100

/** Products modelled on those of the demo, with the demo's pictures, until there are `total`. */
export async function generateProducts(
  container: MedusaContainer,
  total: number,
  ground: LoadGround
): Promise<void> {
  const existing = await countRows(container, "product")
  if (total <= existing) {
    return
  }
  const shelves = await seedShelves(container)
  const models = PRODUCT_TYPES.flatMap((type) => type.variations.map((variation) => ({ type, variation })))
  const pictures = await picturesByHandle(
    container,
    models.map(({ variation }) => variation.handle)
  )
  const progress = new Progress("products", total - existing)
  for (let start = existing; start < total; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, total - start) }, (_, i) => start + i)
    const pieces = numbers.map((n) => numbered(one([models[n % models.length]]), n))
    await createProductsWorkflow(container).run({
      input: {
        products: pieces.map(({ piece, model }) =>
          productInput(piece, one([pictures.get(model.variation.handle)]), ground.market, shelves)
        ),
      },
    })
    await completeProducts(
      container,
      pieces.map(({ piece }) => piece),
      ground.workshops
    )
    progress.advance(numbers.length)
  }
}

/** A copy of a model under a number of its own, with a price that differs by up to 20 %. */
function numbered(model: Piece, n: number): { piece: Piece; model: Piece } {
  const { variation } = model
  const soles = Math.max(1, Math.round(variation.soles * (0.8 + (n % 41) / 100) * 10) / 10)
  return {
    model,
    piece: {
      type: model.type,
      variation: {
        ...variation,
        handle: `${variation.handle}-${n}`,
        title: { es: `${variation.title.es}, n.º ${n}`, en: `${variation.title.en}, no. ${n}` },
        soles: model.type.agreed_pay_soles ? variation.soles : soles,
      },
    },
  }
}

async function picturesByHandle(
  container: MedusaContainer,
  handles: string[]
): Promise<Map<string, PictureWidths>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["handle", "images.metadata"],
    filters: { handle: handles },
  })
  const rows = data as unknown as { handle: string; images: { metadata: { widths: PictureWidths } }[] }[]
  return new Map(rows.map((row) => [row.handle, one(row.images).metadata.widths]))
}
