import { describeApp } from "./app"
import { eventually } from "./eventually"
import type { Suggestions } from "../src/store-search/suggest"

describeApp("search suggestions", (app) => {
  const suggest = async (query: string) => {
    const { status, data } = await app.api.get(`/store/search-suggestions?${query}`, app.any())
    expect(status).toBe(200)
    return (data as { suggestions: Suggestions }).suggestions
  }

  it("offers products with what was typed marked, and where such things are made", async () => {
    const found = await suggest("q=bols")
    expect(found).toMatchObject({
      query: "bols",
      products: [
        {
          handle: "bolso-de-cuero",
          title: "Bolso de cuero repujado",
          price: 12_000,
          price_before: null,
          in_stock: true,
          image: { alt: "Bolso de cuero repujado" },
        },
      ],
      craft_lines: [{ code: "cueros-pieles", name: "Cueros y pieles", count: 1 }],
      workshops: [{ handle: "taller-cuero-lurigancho", count: 1 }],
      regions: [{ name: "Lima", count: 1 }],
      words: ["bolso"],
    })
    const [product] = found.products
    expect(product?.highlighted.find(({ hit }) => hit)?.text).toBe("Bolso")
    expect(product?.highlighted.map(({ text }) => text).join("")).toBe(product?.title)
  })

  it("says how a misspelt word was read", async () => {
    expect(await suggest("q=retavlo")).toMatchObject({
      products: [{ handle: "retablo-navidad" }],
      corrections: [{ from: "retavlo", to: "retablo" }],
    })
  })

  it("speaks English where it is asked to", async () => {
    expect((await suggest("q=bolso&locale=en-US")).craft_lines).toEqual([
      { code: "cueros-pieles", name: "Leather and hides", count: 1 },
    ])
  })

  it("is empty for nothing and for nonsense", async () => {
    for (const query of ["", "q=", "q=%20%20", "q=xqzwvk"]) {
      expect(await suggest(query)).toMatchObject({
        products: [],
        craft_lines: [],
        workshops: [],
        regions: [],
        words: [],
      })
    }
  })

  it("never offers a draft, nor names a protected prison or a person (P1)", async () => {
    expect((await suggest("q=borrador")).products).toEqual([])
    const text = JSON.stringify([
      await suggest("q=retablo"),
      await suggest("q=maestro"),
      await suggest("q=quispe"),
    ])
    expect(text).not.toMatch(/Maestro Quispe|huancayo/i)
  })

  it("offers nothing of what another sales channel sells", async () => {
    await app.sql("delete from product_sales_channel where product_id = ?", [app.world().bag.id])
    await eventually(async () => expect((await suggest("q=bolso")).products).toEqual([]))
  })
})
