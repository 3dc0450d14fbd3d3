import { orderSchema } from "./order"

const line = {
  id: "ordli_1",
  title: "Única",
  product_title: "Arquero de cerámica",
  quantity: 2,
  total: 24,
}
const order = {
  id: "order_1",
  display_id: 101,
  created_at: "2026-11-23T23:12:19.392Z",
  shipping_total: 12,
  total: 36,
  summary: { paid_total: 36, refunded_total: 0 },
  items: [line],
}

describe("an order as its buyer sees it", () => {
  it("comes to what was paid", () => {
    expect(orderSchema.parse(order)).toMatchObject({
      itemTotal: 2400,
      shippingTotal: 1200,
      total: 3600,
      refunded: 0,
      lines: [{ quantity: 2, returned: 0, total: 2400 }],
    })
  })

  it("still comes to what was paid once something came back, and says so", () => {
    const back = {
      ...{ total: 12, return_received_total: 12 },
      detail: { return_received_quantity: 1, return_dismissed_quantity: 0 },
    }
    const items = [{ ...line, ...back }]
    const summary = { paid_total: 36, refunded_total: 12 }
    expect(orderSchema.parse({ ...order, total: 24, summary, items })).toMatchObject({
      ...{ itemTotal: 2400, total: 3600, refunded: 1200 },
      lines: [{ quantity: 2, returned: 1, total: 2400 }],
    })
  })

  it("that nobody paid yet comes to what it asks for", () => {
    expect(orderSchema.parse({ ...order, summary: { paid_total: 0 } }).total).toBe(3600)
  })
})
