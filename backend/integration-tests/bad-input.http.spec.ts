import { describeApp } from "./app"
import { purchaseSteps } from "./purchase-steps"

const HOSTILE = [
  "",
  " ",
  "' OR 1=1 --",
  "<script>alert(1)</script>",
  "☀️🧶 ñandú",
  "\u202Eodatrever",
  "%00",
  "\u0000",
  "../../etc/passwd",
  "__proto__",
  "a".repeat(5_000),
  "-1",
  "1e309",
  "9".repeat(30),
  "[object Object]",
]

describeApp("bad input", (app) => {
  const { createCart, addItem } = purchaseSteps(app)

  /** No input of any kind may make the server fail (S4). */
  const expectNoFailure = ({ status }: { status: number }, what: string) =>
    expect({ what, failed: status >= 500 }).toEqual({ what, failed: false })

  it("in addresses and queries of our store routes is answered, never with a failure (S4)", async () => {
    const { bag } = app.world()
    for (const text of HOSTILE) {
      const value = encodeURIComponent(text)
      for (const path of [
        `/store/establishments/${value}`,
        `/store/establishments?q=${value}&limit=${value}&offset=${value}`,
        `/store/workshops/${value}`,
        `/store/workshops?craft_line=${value}&region=${value}&establishment=${value}&q=${value}`,
        `/store/artisans/${value}`,
        `/store/products/${value}/provenance`,
        `/store/products/${value}/allocation`,
        `/store/products/${bag.id}/allocation?variant_id=${value}&quantity=${value}`,
        `/store/orders/${value}/impact?secret=${value}`,
        `/store/ubigeo?parent=${value}`,
        `/static/${value}`,
      ]) {
        expectNoFailure(await app.api.get(path, app.any()), path.slice(0, 120))
      }
    }
  })

  it("in searches is answered, never with a failure (S4)", async () => {
    for (const text of HOSTILE) {
      for (const body of [
        { entity: text },
        {
          entity: "product",
          filters: { q: text },
          search_options: { match_strategy: "last", typo_tolerance: true },
        },
        { entity: "product", filters: { craft_line: text, price: { $gte: text } } },
        { entity: "product", filters: { [text || "x"]: text } },
        { entity: "product", fields: [text] },
        { entity: "product", pagination: { skip: text, take: text } },
        { entity: "product", search_options: { facets: [text] } },
      ]) {
        expectNoFailure(
          await app.api.post("/store/search", body, app.any()),
          JSON.stringify(body).slice(0, 120)
        )
      }
    }
    for (const pagination of [
      { skip: -1 },
      { skip: 1e9 },
      { take: 101 },
      { take: 1.5 },
      { order: { nada: "ASC" } },
    ]) {
      expectNoFailure(
        await app.api.post("/store/search", { entity: "product", pagination }, app.any()),
        JSON.stringify(pagination)
      )
    }
  })

  it("in carts and look-ups is answered, never with a failure (S4)", async () => {
    const cart = await createCart()
    await addItem(cart.id, app.world().bag, 1)
    for (const text of HOSTILE) {
      const what = JSON.stringify(text).slice(0, 80)
      const post = async (url: string, body: unknown) =>
        expectNoFailure(await app.api.post(url, body, app.any()), `${url} ${what}`)
      await post(`/store/carts/${cart.id}`, { email: text })
      await post(`/store/carts/${cart.id}`, {
        shipping_address: { first_name: text, city: text, country_code: text, province: text },
      })
      await post(`/store/carts/${cart.id}/line-items`, { variant_id: text, quantity: text })
      await post(`/store/carts/${encodeURIComponent(text)}/complete`, {})
      await post("/store/order-lookup", { display_id: text, email: text })
      await post("/store/order-lookup", { display_id: 1e20, email: "a@b.pe" })
    }
    for (const quantity of [0, -1, 1.5, 1e12, Number.MAX_SAFE_INTEGER]) {
      const { status } = await addItem(cart.id, app.world().bag, quantity)
      expect({ quantity, refused: status >= 400 && status < 500 }).toEqual({ quantity, refused: true })
      const created = await app.api.post(
        "/store/carts",
        {
          region_id: app.world().regionId,
          items: [{ variant_id: app.world().bag.variantId, quantity }],
        },
        app.any()
      )
      expect({ quantity, refused: created.status >= 400 && created.status < 500 }).toEqual({
        quantity,
        refused: true,
      })
    }
  })

  it("that is nested without end is refused", async () => {
    const cart = await createCart()
    const nested = `${'{"a":'.repeat(15_000)}1${"}".repeat(15_000)}`
    const headers = { ...app.world().headers.headers, "content-type": "application/json" }
    for (const [path, body] of [
      [`/store/carts/${cart.id}`, `{"metadata":${nested}}`],
      ["/store/search", `{"entity":"product","filters":${nested}}`],
      ["/store/order-lookup", nested],
    ] as const) {
      const { status } = await app.api.post(path, body, { ...app.any(), headers })
      expect({ path, status }).toEqual({ path, status: 400 })
    }
  })

  it("that is larger than a request may be, or not JSON, is refused clearly", async () => {
    const cart = await createCart()
    const large = await app.api.post(
      `/store/carts/${cart.id}`,
      { email: "x".repeat(10 * 1024 * 1024) },
      app.any()
    )
    expect([400, 413]).toContain(large.status)
    const broken = await app.api.post(`/store/carts/${cart.id}`, "{not json", {
      ...app.any(),
      headers: { ...app.world().headers.headers, "content-type": "application/json" },
    })
    expect([400, 422]).toContain(broken.status)
  })

  it("that cannot be decoded is refused", async () => {
    for (const path of ["/static/%E0%A4%A", "/store/orders/%E0%A4%A/impact", "/store/products/%ZZ"]) {
      const { status } = await app.api.get(path, app.any())
      expect({ path, refused: status === 400 || status === 404 }).toEqual({ path, refused: true })
    }
  })

  it("that gives several locales, or one that is no text, is refused", async () => {
    for (const query of ["locale[]=es", "locale=es&locale=en", "locale[a]=es", "locale[]="]) {
      const { status } = await app.api.get(`/store/establishments?${query}`, app.any())
      expect({ query, status }).toEqual({ query, status: 400 })
    }
    const { status } = await app.api.get("/store/establishments?locale=es-PE", app.any())
    expect(status).toBe(200)
  })

  it("that reaches for an object's prototype is refused", async () => {
    const paths = ["/store/products?fields=variants.__proto__.x", "/store/products?order=constructor"]
    for (const path of paths) {
      const { status } = await app.api.get(path, app.any())
      expect({ path, status }).toEqual({ path, status: 400 })
    }
  })
})
