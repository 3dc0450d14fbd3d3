import { describeStaffApp, type StaffAppContext } from "./describe-staff-app"
import { eventually } from "./eventually"
import { type MadeListing, makeListing } from "./examples/listings"
import { APPROVED } from "./examples/review"

type Listing = MadeListing & {
  state: string
  edit_state: string | null
  product_id: string
  product_handle: string
  behind: boolean
  apply_error: string | null
}
type StoreProduct = {
  id: string
  title: string
  handle: string
  description: string
  weight: number
  variants: { id: string; sku: string; title: string; calculated_price: { calculated_amount: number } }[]
  images: { url: string; metadata: Record<string, unknown> }[]
}

describeStaffApp("publication", (app) => {
  const curator = () => app.staff().members.curator.tokens.fresh
  const operator = () => app.staff().members.operator.tokens.fresh
  const submitted = (overrides: object = {}) =>
    makeListing(app, app.staff().here, "submitted", overrides, operator())

  it("brings into the shop what a curator approves", async () => {
    const listing = await approve(app, await submitted())
    expect(listing).toMatchObject({ state: "published", behind: false, apply_error: null })
    const [product] = await storeProducts(app, listing.product_handle)
    expect(product).toMatchObject({
      title: listing.content.title.es,
      description: "Un bolso para todos los días.",
      weight: 800,
    })
  })

  async function storeProducts({ api, world, any }: StaffAppContext, handle: string): Promise<StoreProduct[]> {
    const { data } = await api.get(
      `/store/products?handle=${handle}&region_id=${world().regionId}&fields=*variants.calculated_price,*images,+metadata`,
      any()
    )
    return (data as { products: StoreProduct[] }).products
  }

  async function approve(
    { as }: StaffAppContext,
    { id, version }: Pick<Listing, "id" | "version">
  ): Promise<Listing> {
    const { status, data } = await as(curator(), {
      method: "POST",
      path: `/staff/listings/${id}/approve`,
      body: { version, checklist: APPROVED },
    })
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(data)}`)
    return (data as { listing: Listing }).listing
  }
})
