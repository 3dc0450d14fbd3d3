import { fairStory, OPERATOR } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { readFairsOfProduct } from "./fairs-of-product"
import { readNearlyGone } from "./nearly-gone"

jest.setTimeout(120_000)

fairsSuite("fairs-offers", ({ sql, run, service }) => {
  const story = fairStory({ sql, run })
  const nearlyGone = () => service.reading((context) => readNearlyGone(context, "feria-de-navidad"))
  const fairsOf = (product: string) => service.reading((context) => readFairsOfProduct(context, product))

  /** A fair with one stand that offers a bag in one kind, five at the fair's price. */
  const fairWithBag = async () => {
    await story.sell("wksp_own", "bolso")
    const fair = await story.fairIn("call")
    const id = await story.apply(fair, "wksp_own", {
      products: [{ listing_id: "list_bolso", fair_price: 9_000, quota: 5 }],
    })
    await story.submit(id, OPERATOR)
    await story.score(id, [4, 8])
    await story.act(fair, "close_call")
    await story.decide(id, "accepted")
    return fair
  }

  it("visitors learn that a piece is nearly gone while the fair runs, and not when none is left", async () => {
    const fair = await fairWithBag()
    await story.act(fair, "announce")
    await sql("update fairs_stand_product set sold = 3")
    expect(await nearlyGone()).toEqual([])
    await story.act(fair, "open")
    expect(await nearlyGone()).toMatchObject([
      { stand: "cuero", product: { handle: "bolso" }, fair_price: 9_000, left: 2 },
    ])
    await sql("update fairs_stand_product set sold = 5")
    expect(await nearlyGone()).toEqual([])
    await sql("update fairs_stand_product set sold = 1")
    expect(await nearlyGone()).toEqual([])
    await sql("update fairs_stand_product set quota = null")
    expect(await nearlyGone()).toEqual([])
  })

  it("a product tells at which fairs it stands from their announcement until they close", async () => {
    const fair = await fairWithBag()
    expect(await fairsOf("prod_bolso")).toEqual([])
    await story.act(fair, "announce")
    expect(await fairsOf("prod_bolso")).toMatchObject([
      {
        fair: { handle: "feria-de-navidad", state: "announced" },
        stand: { handle: "cuero" },
        fair_price: 9_000,
      },
    ])
    await story.act(fair, "open")
    await sql("update fairs_stand_product set sold = quota")
    expect(await fairsOf("prod_bolso")).toMatchObject([{ fair: { state: "live" }, at_fair_price: false }])
    expect(await fairsOf("prod_other")).toEqual([])
    await story.act(fair, "close")
    expect(await fairsOf("prod_bolso")).toEqual([])
  })
})
