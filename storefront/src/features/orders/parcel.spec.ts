import { parcelSchema } from "./parcel"

const raw = {
  id: "parc_1",
  sent_at: "2026-11-24T12:00:00Z",
  delivered_on: null,
  pickup: false,
  carrier_name: "Olva Courier",
  tracking_number: "OLV-1",
  tracking_url: "https://rastreo.example.pe/",
  lines: [{ line_id: "line_1", quantity: 2 }],
}

describe("a parcel of an order", () => {
  it("says who takes it, and where it can be followed", () => {
    expect(parcelSchema.parse(raw)).toMatchObject({
      carrier: "Olva Courier",
      number: "OLV-1",
      page: "https://rastreo.example.pe/",
      deliveredAt: null,
      lines: [{ lineId: "line_1", quantity: 2 }],
    })
  })

  it("arrived on the day that it says, in Lima", () => {
    const { deliveredAt } = parcelSchema.parse({ ...raw, delivered_on: "2026-11-26" })
    expect(deliveredAt?.toISOString()).toBe("2026-11-26T17:00:00.000Z")
  })

  it("is followed on web pages alone", () => {
    for (const tracking_url of ["", "javascript:alert(1)", "OLV-1", "https://[", "http://example.pe"]) {
      expect(parcelSchema.parse({ ...raw, tracking_url }).page).toBeNull()
    }
  })
})
