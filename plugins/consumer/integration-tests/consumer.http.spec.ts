import { describeApp } from "../../../backend/integration-tests/app"
import { purchaseSteps } from "../../../backend/integration-tests/purchase-steps"

describeApp("consumer over HTTP", (app) => {
  const { createCart, addItem, prepare, complete, buy } = purchaseSteps(app)
  const get = (path: string) => app.api.get(path, app.any())
  const lookUp = (display_id: unknown, email: unknown) =>
    app.api.post("/store/order-lookup", { display_id, email }, app.any())

  it("lists departments, provinces and districts", async () => {
    const departments = (await get("/store/ubigeo")).data as { ubigeo: unknown[] }
    expect(departments.ubigeo).toHaveLength(25)
    expect((await get("/store/ubigeo?parent=0801")).data).toMatchObject({
      ubigeo: expect.arrayContaining([
        { code: "080104", name: "San Jerónimo", level: "district", natural_region: "sierra" },
      ]),
    })
    expect((await get("/store/ubigeo?parent=99")).status).toBe(404)
    for (const query of ["?parent=1", "?parent=cusco", "?parent=", "?parent=15&parent=08", "?otro=1"]) {
      expect((await get(`/store/ubigeo${query}`)).status).toBe(400)
    }
  })

  describe("looking up an order", () => {
    it("finds it by number and e-mail, and gives the secret that its other pages ask for", async () => {
      const bought = await buy(app.world().bag, 1)
      const { status, data } = await lookUp(bought.displayId, " Compra@EJEMPLO.pe ")
      expect(status).toBe(200)
      expect(data).toMatchObject({
        order: {
          id: bought.orderId,
          display_id: bought.displayId,
          email: "compra@ejemplo.pe",
          currency_code: "pen",
        },
        secret: bought.cartId,
      })
    })

    it("answers alike for a wrong number and a wrong e-mail", async () => {
      const { displayId } = await buy(app.world().bag, 1)
      const wrongEmail = await lookUp(displayId, "otra@ejemplo.pe")
      const wrongNumber = await lookUp(999_999, "compra@ejemplo.pe")
      expect(wrongEmail.status).toBe(404)
      expect({ status: wrongEmail.status, data: wrongEmail.data }).toEqual({
        status: wrongNumber.status,
        data: wrongNumber.data,
      })
    })

    it("stops guessing on one order, and leaves others alone", async () => {
      const first = await buy(app.world().bag, 1)
      const second = await buy(app.world().bag, 1)
      const statuses = []
      for (let i = 0; i < 12; i++)
        statuses.push((await lookUp(first.displayId, `quien${i}@ejemplo.pe`)).status)
      expect(statuses.filter((status) => status === 404).length).toBeLessThanOrEqual(10)
      expect(statuses.at(-1)).toBe(429)
      expect((await lookUp(second.displayId, "compra@ejemplo.pe")).status).toBe(200)
    })

    it.each([
      ["1", "compra@ejemplo.pe"],
      [0, "compra@ejemplo.pe"],
      [1.5, "compra@ejemplo.pe"],
      [1e12, "compra@ejemplo.pe"],
      [1, "no es un correo"],
      [1, undefined],
      [1, "a".repeat(300) + "@ejemplo.pe"],
    ])("answers number %p and e-mail %p with 400", async (displayId, email) => {
      expect((await lookUp(displayId, email)).status).toBe(400)
    })
  })

  describe("the demo payment", () => {
    it("is captured in full when the order is placed", async () => {
      const bought = await buy(app.world().bag, 2)
      const captures = await app.sql(
        `select c.amount, p.data from capture c join payment p on p.id = c.payment_id
         join order_payment_collection o on o.payment_collection_id = p.payment_collection_id where o.order_id = ?`,
        [bought.orderId]
      )
      expect(captures).toHaveLength(1)
      expect(Number(captures[0]?.amount)).toBe(252)
      expect(captures[0]?.data).toMatchObject({ status: "captured", amount: "252", currency_code: "pen" })
      expect(JSON.stringify(captures)).not.toMatch(/ejemplo\.pe|Quispe/)
    })

    it("can be declined: no order, the cart stays open and can be paid again", async () => {
      const cart = await createCart()
      await addItem(cart.id, app.world().bag, 1)
      await prepare(cart.id, { outcome: "declined" })
      expect(await complete(cart.id)).toMatchObject({
        status: 200,
        type: "cart",
        error: "The payment was declined",
      })
      await prepare(cart.id)
      expect(await complete(cart.id)).toMatchObject({ status: 200, type: "order" })
    })
  })
})
