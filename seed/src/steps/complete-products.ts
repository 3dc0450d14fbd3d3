import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { createOriginsWorkflow } from "@tejido/provenance/workflows"
import type { ProductType } from "../data/types"
import { inBatches } from "../in-batches"
import { ensureEnglish } from "./english"
import { one } from "./market"
import { optionOf, paragraph, type Piece } from "./products"
import type { SeededWorkshop } from "./provenance"

/**
 * What stands in modules of its own: stock, English texts, origin. Looks up what is missing for every
 * product of the data set, so an interruption at any point is mended by the next run.
 */
export async function completeProducts(
  container: MedusaContainer,
  pieces: Piece[],
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const byHandle = new Map(pieces.map((piece) => [piece.variation.handle, piece]))
  for (const batch of inBatches([...byHandle.keys()], 200)) {
    const { data } = await query.graph({
      entity: "product",
      fields: [
        "id",
        "handle",
        "origin.id",
        "options.id",
        "options.title",
        "variants.inventory_items.inventory_item_id",
        "variants.inventory_items.inventory.location_levels.id",
      ],
      filters: { handle: batch },
    })
    const rows = data as unknown as CompletionRow[]
    const pairs = rows.map((row) => ({ row, piece: one([byHandle.get(row.handle)]) }))
    await completeStock(container, pairs, workshops)
    await completeEnglish(container, pairs)
    await completeOrigins(container, pairs, workshops)
  }
}

type CompletionRow = {
  id: string
  handle: string
  origin?: { id: string } | null
  options: { id: string; title: string }[]
  variants: {
    inventory_items: { inventory_item_id: string; inventory?: { location_levels?: { id: string }[] } }[]
  }[]
}
type Pair = { row: CompletionRow; piece: Piece }

async function completeStock(
  container: MedusaContainer,
  pairs: Pair[],
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const levels = pairs.flatMap(({ row, piece }) => {
    const items = row.variants.flatMap((variant) => variant.inventory_items)
    const perItem = Math.max(1, Math.ceil(piece.variation.stock / items.length))
    return items
      .filter((item) => !item.inventory?.location_levels?.length)
      .map((item) => ({
        inventory_item_id: item.inventory_item_id,
        location_id: one([workshops.get(piece.type.workshop)]).stockLocationId,
        stocked_quantity: perItem,
      }))
  })
  if (levels.length) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: levels } })
  }
}

async function completeEnglish(container: MedusaContainer, pairs: Pair[]): Promise<void> {
  await ensureEnglish(
    container,
    "product",
    pairs.map(({ row, piece: { type, variation } }) => ({
      id: row.id,
      fields: {
        title: variation.title.en,
        description: paragraph(type.description, variation.detail).en,
        material: type.material.en,
      },
    }))
  )
  await ensureEnglish(
    container,
    "product_option",
    pairs.flatMap(({ row, piece }) =>
      row.options.map(({ id }) => ({ id, fields: { title: optionOf(piece.type).title.en } }))
    )
  )
}

async function completeOrigins(
  container: MedusaContainer,
  pairs: Pair[],
  workshops: Map<string, SeededWorkshop>
): Promise<void> {
  const missing = pairs.filter(({ row }) => !row.origin?.id)
  if (missing.length) {
    const { result } = await createOriginsWorkflow(container).run({
      input: { origins: missing.map(({ row, piece }) => originInput(row, piece.type, workshops)) },
    })
    result.forEach(({ id }, i) => (one([missing[i]]).row.origin = { id }))
  }
  await ensureEnglish(
    container,
    "origin",
    pairs.map(({ row, piece }) => ({
      id: one([row.origin ?? undefined]).id,
      fields: { technique: piece.type.technique.en },
    }))
  )
}

function originInput(row: CompletionRow, type: ProductType, workshops: Map<string, SeededWorkshop>) {
  const workshop = one([workshops.get(type.workshop)])
  return {
    product_id: row.id,
    workshop_id: workshop.id,
    technique: type.technique.es,
    agreed_pay_centimos:
      workshop.mode === "company" ? Math.round(one([type.agreed_pay_soles]) * 100) : undefined,
    makers: makersOf(row.handle, workshop.artisanIds),
  }
}

/** One maker, or two for every third product, chosen by the handle so that each run chooses the same. */
export function makersOf(
  handle: string,
  artisanIds: readonly string[]
): { artisan_id: string; share_bp: number }[] {
  const turn = [...handle].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7)
  const first = one([artisanIds[turn % artisanIds.length]])
  const second = artisanIds[(turn + 1) % artisanIds.length]
  if (turn % 3 || !second || second === first) {
    return [{ artisan_id: first, share_bp: 10_000 }]
  }
  return [
    { artisan_id: first, share_bp: 6_000 },
    { artisan_id: second, share_bp: 4_000 },
  ]
}
