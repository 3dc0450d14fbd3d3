import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { StaffAppContext } from "./describe-staff-app"
import { type MadeListing, makeListing } from "./examples/listings"
import { approveListing } from "./examples/review"

/** A listing as its page in the panel has it. */
export type Listing = MadeListing & {
  state: string
  edit_state: string | null
  product_id: string
  product_handle: string
  behind: boolean
  apply_error: string | null
}
type StoreVariant = {
  id: string
  sku: string
  title: string
  inventory_quantity: number
  calculated_price: { calculated_amount: number }
}
/** A product as the shop reads it. */
export type StoreProduct = {
  id: string
  title: string
  handle: string
  description: string
  material: string
  weight: number
  thumbnail: string
  metadata: Record<string, unknown>
  categories: { handle: string }[]
  tags: { value: string }[]
  variants: StoreVariant[]
  images: { url: string; metadata: Record<string, unknown> }[]
}

/**
 * A module of publishing as the server has it, compiled: a second copy would bring a second workflow of each name.
 */
export function built<Module extends object>(file: string): Module {
  return jest.requireActual<Module>(`../../plugins/listings/.medusa/server/src/publication/${file}.js`)
}

/** What tests of publishing do and look at, again and again. */
export function publicationDesk(app: StaffAppContext) {
  const token = (name: "curator" | "operator") => app.staff().members[name].tokens.fresh
  const submitted = (overrides: object = {}) =>
    makeListing(app, app.staff().here, "submitted", overrides, token("operator"))
  const approved = async (overrides: object = {}) =>
    await approveListing<Listing>(app, await submitted(overrides))

  async function storeProduct(id: string, locale = "es"): Promise<StoreProduct | undefined> {
    const { data } = await app.api.get(
      `/store/products?id=${id}&region_id=${app.world().regionId}&locale=${locale}&fields=id,title,handle,description,material,weight,thumbnail,metadata,*images,*variants,*variants.calculated_price,%2Bvariants.inventory_quantity,*categories,*tags`,
      app.any()
    )
    const [product] = (data as { products: StoreProduct[] }).products
    return product
  }

  function variantsOf(product: StoreProduct | undefined) {
    return [...(product?.variants ?? [])]
      .sort((a, b) => (a.sku < b.sku ? -1 : 1))
      .map(({ title, sku, calculated_price, inventory_quantity }) => [
        title,
        sku,
        calculated_price.calculated_amount,
        inventory_quantity,
      ])
  }

  async function provenanceOf(productId: string): Promise<unknown> {
    const { data } = await app.api.get(`/store/products/${productId}/provenance`, app.any())
    return (data as { provenance: unknown }).provenance
  }

  async function found(words: string): Promise<string[]> {
    const { data } = await app.api.post(
      "/store/search",
      { entity: "product", filters: { q: words }, fields: ["id"] },
      app.any()
    )
    const [result] = (data as { results: { hits: { document: { id: string } }[] }[] }).results
    return (result?.hits ?? []).map(({ document }) => document.id)
  }

  async function act<Result = unknown>(
    who: Parameters<typeof token>[0],
    id: string,
    what: string,
    body: object
  ): Promise<Result> {
    const { status, data } = await app.as(token(who), {
      method: "POST",
      path: `/staff/listings/${id}/${what}`,
      body,
    })
    if (status !== 200) throw new Error(`${what}: ${status} ${JSON.stringify(data)}`)
    return (data as { listing: Result }).listing
  }

  async function listingNow(id: string): Promise<Listing> {
    return ((await app.as(token("curator"), `/staff/listings/${id}`)).data as { listing: Listing }).listing
  }

  /** Saves edits as the operator and sends them. */
  async function edit(listing: Listing, changes: object): Promise<Listing> {
    const { data } = await app.as(token("operator"), {
      method: "POST",
      path: `/staff/listings/${listing.id}`,
      body: { version: listing.version, content: { ...listing.content, ...changes } },
    })
    const saved = (data as { listing?: Listing }).listing
    if (!saved) throw new Error(JSON.stringify(data))
    return await act<Listing>("operator", listing.id, "submit", { version: saved.version })
  }

  async function withdraw(listing: Listing): Promise<Listing> {
    return await act<Listing>("operator", listing.id, "withdraw", {
      kind: "defect",
      reason: "Se descose la correa",
    })
  }

  /** The decision as its transaction leaves it, and the process gone before anything else. */
  async function decideOnly(id: string, state: "published" | "withdrawn"): Promise<void> {
    await app.sql(
      state === "published"
        ? `update listings_listing set state = 'published', edit_state = null, published = content, published_at = now(),
             first_published_at = now(), wanted_seq = wanted_seq + 1, version = version + 1 where id = ?`
        : `update listings_listing set state = 'withdrawn', withdrawn_at = now(), withdrawn_kind = 'defect',
             wanted_seq = wanted_seq + 1 where id = ?`,
      [id]
    )
  }

  async function takeLot(lotId: string): Promise<void> {
    await app.sql(
      "update provenance_lot set origin_id = (select origin_id from product_product_provenance_origin where product_id = ?) where id = ?",
      [app.world().bag.id, lotId]
    )
  }

  async function setStock(productId: string, stocked: number): Promise<void> {
    const query = app.container().resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "variant",
      fields: ["inventory_items.inventory.location_levels.*"],
      filters: { product_id: productId },
    })
    const [level] = (
      data as unknown as {
        inventory_items: {
          inventory: { location_levels: { inventory_item_id: string; location_id: string }[] }
        }[]
      }[]
    )[0]!.inventory_items[0]!.inventory.location_levels
    const { inventory_item_id, location_id } = level!
    await app
      .container()
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([{ inventory_item_id, location_id, stocked_quantity: stocked }])
  }

  /** Everything that a listing decides of a product, without the moments at which it was written. */
  async function wholeProduct(productId: string): Promise<unknown> {
    const { findProducts } = built<{
      findProducts: (connection: unknown, ids: string[]) => Promise<object[]>
    }>("found-product")
    const [product] = await findProducts(app.container().resolve(ContainerRegistrationKeys.PG_CONNECTION), [
      productId,
    ])
    return product
  }

  return {
    ...{ token, submitted, approved, act, edit, withdraw, listingNow },
    ...{ storeProduct, variantsOf, provenanceOf, found, wholeProduct, setStock },
    ...{ decideOnly, takeLot },
  }
}
