import { CANARY, canariesIn } from "./canary"
import { describeApp } from "./app"
import { purchaseSteps } from "./purchase-steps"

describeApp("privacy", (app) => {
  const { buy } = purchaseSteps(app)

  it("no public answer contains a canary (P1, P2)", async () => {
    const { bag, retablo } = app.world()
    const order = await buy(bag, 1)
    const paths = [
      "/store/craft-lines",
      "/store/establishments?limit=100",
      "/store/establishments/lurigancho",
      `/store/establishments/${CANARY.hiddenHandle}`,
      "/store/workshops?limit=100",
      "/store/workshops/taller-cuero-lurigancho",
      "/store/workshops/taller-retablos-junin",
      `/store/workshops?establishment=${CANARY.hiddenHandle}`,
      "/store/artisans/LUR-0001",
      "/store/artisans/JUN-0001",
      ...[bag, retablo].flatMap(({ id, variantId }) => [
        `/store/products/${id}`,
        `/store/products/${id}?fields=*origin,*origin.makers,*origin.makers.artisan,*origin.workshop.establishment`,
        `/store/products/${id}/provenance`,
        `/store/products/${id}/allocation?variant_id=${variantId}`,
      ]),
      "/store/products?fields=%2Borigin.workshop.establishment.name",
      `/store/orders/${order.orderId}`,
      `/store/orders/${order.orderId}?fields=*items.product.origin.makers.artisan`,
      `/store/orders/${order.orderId}/impact?secret=${order.cartId}`,
      `/store/carts/${order.cartId}`,
    ]
    for (const path of paths) {
      const { data } = await app.api.get(path, app.any())
      // A refusal may repeat the address that was asked for; what it must not do is tell more.
      const asked = canariesIn(path)
      expect({
        path,
        leaked: canariesIn(JSON.stringify(data)).filter((canary) => !asked.includes(canary as never)),
      }).toEqual({ path, leaked: [] })
    }
    const search = await app.api.post("/store/search", { entity: "product" }, app.any())
    expect(canariesIn(JSON.stringify(search.data))).toEqual([])
  })

  it("no index document and no ledger row contains a canary (P2)", async () => {
    await buy(app.world().bag, 1)
    const tables = await app.sql(
      `select table_name as name from information_schema.tables
        where table_schema = 'public' and (table_name like 'srch%' or table_name like 'search%' or table_name like 'ledger%')`
    )
    expect(tables.length).toBeGreaterThan(3)
    for (const { name } of tables) {
      const rows = await app.sql(`select row_to_json(t)::text as row from "${String(name)}" t`)
      expect({ name, leaked: rows.flatMap(({ row }) => canariesIn(String(row))) }).toEqual({
        name,
        leaked: [],
      })
    }
  })

  it("identities lie sealed in the database (P2)", async () => {
    const rows = await app.sql(`select row_to_json(t)::text as row from provenance_artisan_identity t`)
    expect(rows).toHaveLength(3)
    expect(rows.flatMap(({ row }) => canariesIn(String(row)))).toEqual([])
  })

  it("no log line of a purchase or of a failing request contains a canary (P2)", async () => {
    const written: string[] = []
    const spies = (["stdout", "stderr"] as const).map((stream) =>
      jest.spyOn(process[stream], "write").mockImplementation((chunk) => {
        written.push(String(chunk))
        return true
      })
    )
    try {
      await buy(app.world().bag, 1)
      await app.api.get("/store/artisans/NADA-0000", app.any())
      await app.api.get("/store/products/prod_nada/provenance", app.any())
    } finally {
      spies.forEach((spy) => spy.mockRestore())
    }
    expect(canariesIn(written.join("\n"))).toEqual([])
  })

  it("an alias shows only with consent (P3)", async () => {
    const { data } = await app.api.get(`/store/products/${app.world().bag.id}/provenance`, app.any())
    expect((data as { provenance: { makers: unknown } }).provenance.makers).toEqual([
      { code: "LUR-0001", in_national_register: false },
      { code: "LUR-0002", alias: "Maestro Quispe", in_national_register: false },
    ])
  })
})
