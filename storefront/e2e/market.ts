import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Client } from "pg"
import type { Login } from "./staff-member"

/** Where the running market is, and in a demo how its staff sign in. */
export type Market = {
  shop: string
  api: string
  publishable_key: string
  database_url: string
  demo?: { staff?: Login[]; admin?: { email: string; password: string } }
}

/** The file that says so. */
export function runFile(): string {
  return process.env.TEJIDO_RUN_JSON ?? join(__dirname, "../../.tejido/run.json")
}

export function market(): Market {
  return JSON.parse(readFileSync(runFile(), "utf8")) as Market
}

/** Asks the market's database. */
export async function query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: market().database_url })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** A thing on sale. Price in céntimos. */
export type Piece = { handle: string; title: string; variantId: string; price: number; stock: number }

type ProductsAnswer = {
  products: {
    handle: string
    title: string
    variants: { id: string; inventory_quantity?: number; calculated_price?: { calculated_amount?: number } }[]
  }[]
}

async function ask<Answer>(path: string): Promise<Answer> {
  const { api, publishable_key } = market()
  const response = await fetch(`${api}${path}`, { headers: { "x-publishable-api-key": publishable_key } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return (await response.json()) as Answer
}

/** Some product with a single variant and at least `stock` of it, a different one for each `turn`. */
export async function findPiece(turn: number, stock = 3): Promise<Piece> {
  const { regions } = await ask<{ regions: { id: string }[] }>("/store/regions?fields=id")
  const fields = "handle,title,variants.id,+variants.inventory_quantity,+variants.calculated_price"
  const { products } = await ask<ProductsAnswer>(
    `/store/products?limit=80&region_id=${regions[0]?.id}&fields=${encodeURIComponent(fields)}`
  )
  const pieces = products.flatMap(({ handle, title, variants }) => {
    const [variant] = variants
    const amount = variant?.calculated_price?.calculated_amount
    const left = variant?.inventory_quantity ?? 0
    return variant && variants.length === 1 && amount && left >= stock
      ? [{ handle, title, variantId: variant.id, price: Math.round(amount * 100), stock: left }]
      : []
  })
  const piece = pieces[turn % pieces.length]
  if (!piece) throw new Error(`The market has no product with ${stock} or more in stock`)
  return piece
}

/** Leaves `available` pieces of a variant, whatever is reserved; gives back how to put things as they were. */
export async function setStock(variantId: string, available: number): Promise<() => Promise<void>> {
  const levels = await query<{ id: string; stocked_quantity: string }>(
    `select level.id, level.stocked_quantity from inventory_level level
     join product_variant_inventory_item link on link.inventory_item_id = level.inventory_item_id
     where link.variant_id = $1 and link.deleted_at is null and level.deleted_at is null`,
    [variantId]
  )
  const write = (id: string, amount: string) =>
    query(
      `update inventory_level set stocked_quantity = $2::numeric,
         raw_stocked_quantity = jsonb_build_object('value', $2::text, 'precision', 20) where id = $1`,
      [id, amount]
    )
  const [first, ...others] = levels
  if (!first) throw new Error(`No stock is kept of ${variantId}`)
  await query(
    `update inventory_level set stocked_quantity = reserved_quantity + $2::numeric,
       raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + $2::numeric)::text, 'precision', 20)
     where id = $1`,
    [first.id, available]
  )
  for (const level of others) {
    await query(
      `update inventory_level set stocked_quantity = reserved_quantity,
         raw_stocked_quantity = jsonb_build_object('value', reserved_quantity::text, 'precision', 20) where id = $1`,
      [level.id]
    )
  }
  return async () => {
    for (const level of levels) await write(level.id, level.stocked_quantity)
  }
}

/** Sets a variant's price in soles; gives back how to put it as it was. */
export async function setPrice(variantId: string, soles: number): Promise<() => Promise<void>> {
  const prices = await query<{ id: string; amount: string }>(
    `select price.id, price.amount from price
     join product_variant_price_set link on link.price_set_id = price.price_set_id
     where link.variant_id = $1 and price.currency_code = 'pen' and price.deleted_at is null and link.deleted_at is null`,
    [variantId]
  )
  const write = (id: string, amount: string) =>
    query(
      `update price set amount = $2::numeric,
         raw_amount = jsonb_build_object('value', $2::text, 'precision', 20) where id = $1`,
      [id, amount]
    )
  for (const price of prices) await write(price.id, String(soles))
  return async () => {
    for (const price of prices) await write(price.id, price.amount)
  }
}

/** The orders a cart became: never more than one. */
export async function ordersOfCart(cartId: string): Promise<string[]> {
  const rows = await query<{ order_id: string }>(
    "select order_id from order_cart where cart_id = $1 and deleted_at is null",
    [cartId]
  )
  return rows.map((row) => row.order_id)
}

/** What has been captured for a cart, a row for each capture, in soles. */
export async function capturesOfCart(cartId: string): Promise<number[]> {
  const rows = await query<{ amount: string }>(
    `select capture.amount from capture
     join payment on payment.id = capture.payment_id
     join cart_payment_collection link on link.payment_collection_id = payment.payment_collection_id
     where link.cart_id = $1 and capture.deleted_at is null`,
    [cartId]
  )
  return rows.map((row) => Number(row.amount))
}
