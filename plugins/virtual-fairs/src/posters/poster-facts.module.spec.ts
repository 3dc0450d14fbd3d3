import { fairStory } from "../modules/virtual-fairs/test/fair-story"
import { fairsSuite } from "../modules/virtual-fairs/test/fairs-suite"
import { visitorStory } from "../modules/virtual-fairs/test/visitor-story"
import { readPosterPrices, readPosterStands } from "./poster-facts"

jest.setTimeout(120_000)

fairsSuite("fairs-posters", ({ sql, run, service }) => {
  const visitors = visitorStory({ sql, run }, fairStory({ sql, run }))
  const stands = (id: string, reach: string[] | null = null) =>
    service.reading((context) => readPosterStands(context, { id, handle: "navidad" }, reach))
  const prices = (id: string, reach: string[] | null = null) =>
    service.reading((context) => readPosterPrices(context, id, reach))

  it("say in print of a stand what the public may know, and where its page is", async () => {
    const fair = await visitors.fairWithStand()
    const [stand] = await stands(fair)
    expect(stand).toMatchObject({ place: "Lurigancho", craft: "Cueros y pieles", zone: "Todo" })
    expect(stand?.address).toMatch(/\/es\/feria\/navidad\/puesto\/cuero$/)
    await sql("update provenance_establishment set visibility = 'region'")
    const [hidden] = await stands(fair)
    expect(hidden?.place).not.toBe("Lurigancho")
    expect(JSON.stringify(hidden)).not.toMatch(/Lurigancho|lurigancho/)
  })

  it("have the price of the fair, and the other one only where that is more", async () => {
    const fair = await visitors.fairWithStand()
    expect(await prices(fair)).toMatchObject([
      { title: "Pieza bolso", kind: "", fair_price: 9_000, before: 12_000 },
    ])
    await sql("update price set amount = 90")
    expect((await prices(fair))[0]?.before).toBeNull()
    await sql("update product set status = 'draft'")
    expect(await prices(fair)).toEqual([])
  })

  it("are of the stands within reach that are open", async () => {
    const fair = await visitors.fairWithStand()
    const counts = async (reach: string[] | null) => [
      (await stands(fair, reach)).length,
      (await prices(fair, reach)).length,
    ]
    expect(await counts(["estb_here", "estb_there"])).toEqual([1, 1])
    expect(await counts(["estb_there"])).toEqual([0, 0])
    expect(await counts([])).toEqual([0, 0])
    await sql("update fairs_stand set closed_at = now()")
    expect(await counts(null)).toEqual([0, 0])
  })
})
