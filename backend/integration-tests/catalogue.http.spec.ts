import { Modules } from "@medusajs/framework/utils"
import { describeApp } from "./app"
import { eventually } from "./eventually"
import { purchaseSteps } from "./purchase-steps"

type Document = Record<string, unknown>
type Result = {
  hits: { id: string; document: Document }[]
  facets?: Record<string, { values?: { value: string; count: number }[] }>
  metadata: { count: number }
}

describeApp("the catalogue", (app) => {
  const { buy } = purchaseSteps(app)

  const search = async (query: Record<string, unknown>): Promise<Result> => {
    const { status, data } = await app.api.post("/store/search", { entity: "product", ...query }, app.any())
    expect(status).toBe(200)
    return (data as { results: [Result] }).results[0]
  }

  it("lists what is published with price, maker and origin, and nothing else", async () => {
    await eventually(async () => {
      const { hits, metadata } = await search({ pagination: { take: 24, order: { price: "ASC" } } })
      expect(metadata.count).toBe(2)
      expect(hits[0]?.document).toMatchObject({
        handle: "bolso-de-cuero",
        price: 12_000,
        craft_line: "cueros-pieles",
        workshop: "taller-cuero-lurigancho",
        establishment: "lurigancho",
        region: "Lima",
        makers: ["LUR-0001", "LUR-0002"],
        in_stock: true,
        stock: 5,
      })
      // A protected establishment is its region, and neither a name nor a handle.
      expect(hits[1]?.document).toMatchObject({ handle: "retablo-navidad", region: "Junín" })
      expect(hits[1]?.document.establishment ?? null).toBeNull()
      expect(hits[1]?.document.establishment_name ?? null).toBeNull()
    })
  })

  it("counts facets", async () => {
    await eventually(async () => {
      const { facets } = await search({ search_options: { facets: ["craft_line", "region"] } })
      expect(JSON.stringify(facets)).toContain("cueros-pieles")
      expect(JSON.stringify(facets)).toContain("Junín")
    })
  })

  it.each([["decoración"], ["decoraciones"], ["decoracion"], ["retablos"], ["RETABLO navideno"]])(
    "finds the retablo by “%s”",
    async (q) => {
      await eventually(async () => {
        const { hits } = await search({
          filters: { q },
          search_options: { match_strategy: "last", typo_tolerance: true },
        })
        expect(hits[0]?.document.handle).toBe("retablo-navidad")
      })
    }
  )

  it("knows within seconds that a piece was sold", async () => {
    const order = await buy(app.world().retablo, 1)
    expect(order.type).toBe("order")
    await eventually(async () => {
      const { hits } = await search({ filters: { id: app.world().retablo.id } })
      expect(hits[0]?.document).toMatchObject({ in_stock: false, stock: 0 })
    })
  })

  it("forgets a product within seconds when it is withdrawn", async () => {
    const products = app.container().resolve(Modules.PRODUCT)
    await products.updateProducts(app.world().bag.id, { status: "draft" })
    const bus = app.container().resolve(Modules.EVENT_BUS)
    await bus.emit({ name: "product.updated", data: { id: app.world().bag.id } })
    await eventually(async () => {
      const { metadata } = await search({ filters: { id: app.world().bag.id } })
      expect(metadata.count).toBe(0)
    })
  })

  it("says where a product comes from and where its money goes, to the céntimo", async () => {
    const { bag } = app.world()
    const origin = await app.api.get(`/store/products/${bag.id}/provenance`, app.any())
    expect(origin.data).toMatchObject({
      provenance: {
        craft_line: "cueros-pieles",
        workshop: { handle: "taller-cuero-lurigancho" },
        establishment: { name: "E.P. de Lurigancho", region: "Lima" },
      },
    })
    const money = await app.api.get(
      `/store/products/${bag.id}/allocation?variant_id=${bag.variantId}&quantity=3`,
      app.any()
    )
    const { allocation } = money.data as {
      allocation: { amount: number; shares: { party: string; amount: number }[] }
    }
    expect(allocation.amount).toBe(36_000)
    expect(allocation.shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(36_000)
    expect(allocation.shares.map(({ party }) => party)).toEqual(
      expect.arrayContaining(["tax_igv", "maker_family", "inpe_activity"])
    )
  })
})
