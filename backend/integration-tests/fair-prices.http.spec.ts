import { describeStaffApp } from "./describe-staff-app"
import { eventually } from "./eventually"
import { actOn, makeApplication, type MadeFair } from "./examples/fairs"
import { listeningShop } from "./listening-shop"

/** What a piece costs at the fair of the examples, and in the shop, in céntimos. */
const AT_FAIR = 500
const IN_SHOP = 12_000

type Kind = { price: number; before: number | null; quota_left: number | null; available: number }

describeStaffApp("fair prices", (app) => {
  const { told, expectTold } = listeningShop()

  const kindAt = async (fair: Pick<MadeFair, "handle">): Promise<Kind> => {
    const stand = app.staff().here.workshopHandle
    const { data } = await app.api.get(`/store/fairs/${fair.handle}/stands/${stand}`, app.any())
    return (data as { stand: { products: { variants: Kind[] }[] } }).stand.products[0]!.variants[0]!
  }
  const announced = async () => {
    const { fair, application } = await makeApplication(app, app.staff().here, "accepted")
    return { fair: await actOn(app, fair, "announce"), standId: application.stand_id! }
  }
  const written = async (fair: MadeFair) =>
    await eventually(async () => {
      const [row] = await app.sql(
        "select count(price_id)::int as written, count(*)::int as offers from fairs_stand_product where fair_id = ?",
        [fair.id]
      )
      expect(row).toEqual({ written: 1, offers: 1 })
    })

  it("are charged from the second in which the fair opens to that in which it closes, by the database's clock", async () => {
    const { fair } = await announced()
    await written(fair)
    expect(await kindAt(fair)).toMatchObject({ price: IN_SHOP, before: null })
    await app.sql(
      `update fairs_fair set opens_at = now() + interval '2 seconds', closes_at = now() + interval '6 seconds'
       where id = ?`,
      [fair.id]
    )
    await eventually(
      async () => expect(await kindAt(fair)).toMatchObject({ price: AT_FAIR, before: IN_SHOP }),
      8
    )
    await eventually(
      async () => expect(await kindAt(fair)).toMatchObject({ price: IN_SHOP, before: null }),
      12
    )
  })

  it("are shown by the shop, which is told when a fair opens", async () => {
    const { fair } = await announced()
    await written(fair)
    told.clear()
    await actOn(app, fair, "open")
    const stand = app.staff().here.workshopHandle
    await expectTold(["fairs", `fair:${fair.handle}`, `product:${app.staff().here.productId}`])
    await expectTold([`fair-stand:${fair.handle}/${stand}`])
    expect(await kindAt(fair)).toMatchObject({ price: AT_FAIR })
  })
})
