import { orderSchema } from "./order"

const order = (fulfillments: unknown[]) =>
  orderSchema.parse({ id: "order_1", display_id: 7, created_at: "2026-11-23T12:00:00Z", fulfillments })

const parcel = {
  id: "ful_1",
  shipped_at: "2026-11-24T12:00:00Z",
  labels: [{ tracking_number: "OLV-1", tracking_url: "https://rastreo.example.pe/" }],
  items: [{ line_item_id: "line_1", quantity: 2 }],
}

describe("the parcels of an order", () => {
  it("are those that have left, the first on top", () => {
    const later = { ...parcel, id: "ful_2", shipped_at: "2026-11-26T12:00:00Z" }
    const packed = { ...parcel, id: "ful_3", shipped_at: null }
    const cancelled = { ...parcel, id: "ful_4", canceled_at: "2026-11-25T12:00:00Z" }
    const { parcels } = order([later, packed, cancelled, parcel])
    expect(parcels.map(({ id }) => id)).toEqual(["ful_1", "ful_2"])
    expect(parcels[0]).toMatchObject({
      deliveredAt: null,
      tracking: [{ number: "OLV-1", url: "https://rastreo.example.pe/" }],
      pieces: [{ lineId: "line_1", quantity: 2 }],
    })
  })

  it("can have no number, and no page to follow it on but a web page", () => {
    expect(order([{ ...parcel, labels: [] }]).parcels[0]?.tracking).toEqual([])
    for (const tracking_url of ["", "javascript:alert(1)", "OLV-1", "https://["]) {
      const labels = [{ tracking_number: "1", tracking_url }]
      expect(order([{ ...parcel, labels }]).parcels[0]?.tracking).toEqual([{ number: "1", url: null }])
    }
  })

  it("are none of an order that nothing has left of", () => {
    expect(order([]).parcels).toEqual([])
  })
})
