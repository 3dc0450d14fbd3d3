import { listingsSuite, PLACES } from "../modules/listings/test/listings-suite"

listingsSuite("dispatch-rules", ({ sql }) => {
  const dispatch = (id: string, order = "order_1", place: string = PLACES.here) =>
    sql(
      `insert into listings_dispatch (id, order_id, establishment_id, number, order_display_id, order_version, paid_at, due_on)
       values (?, ?, ?, ?, 7, 1, now(), current_date)`,
      [id, order, place, `7-${id}`]
    )
  const line = (id: string, of: string, quantity: number) =>
    sql("insert into listings_dispatch_line (line_id, dispatch_id, quantity) values (?, ?, ?)", [
      id,
      of,
      quantity,
    ])
  const parcel = async (id: string, of: string, lines: [string, number][]) => {
    await sql(
      `insert into listings_parcel (id, dispatch_id, number, request_id, exit_number, exit_on, carrier, hand, created_by)
       select ?, ?, 1 + count(*), ?, 'RS-1', '2026-11-20', 'own', '{}', 'm' from listings_parcel where dispatch_id = ?`,
      [id, of, `click-${id}`, of]
    )
    for (const [lineId, quantity] of lines) {
      await sql("insert into listings_parcel_line (parcel_id, line_id, quantity) values (?, ?, ?)", [
        id,
        lineId,
        quantity,
      ])
    }
  }
  const sent = (id: string) =>
    sql("update listings_parcel set state = 'sent', sent_at = now(), fulfillment_id = ? where id = ?", [
      `ful_${id}`,
      id,
    ])
  const giveBack = async (id: string, of: string, lineId: string, quantity: number) => {
    await sql(
      `insert into listings_return (id, dispatch_id, number, request_id, reason, hand, created_by)
       values (?, ?, ?, ?, 'other', '{}', 'm')`,
      [id, of, `7-${id}`, `click-${id}`]
    )
    await sql("insert into listings_return_line (return_id, line_id, quantity) values (?, ?, ?)", [
      id,
      lineId,
      quantity,
    ])
  }
  const stateOf = async (id: string) =>
    (
      await sql("select state, dispatched_at is not null as done from listings_dispatch where id = ?", [id])
    )[0]
  beforeEach(async () => {
    await dispatch("d1")
    await line("l1", "d1", 3)
  })

  it("listings_dispatch_once: a prison sends its part of an order once", async () => {
    await expect(dispatch("d2")).rejects.toThrow(/listings_dispatch_once/)
    await dispatch("d3", "order_1", PLACES.there)
  })

  it("listings_parcel_within_ordered: parcels hold no more than was ordered; one that failed holds nothing", async () => {
    await parcel("p1", "d1", [["l1", 2]])
    await expect(parcel("p2", "d1", [["l1", 2]])).rejects.toThrow(/within_ordered|more of l1/)
    await sql("update listings_parcel set state = 'failed', failure = 'shop_refused' where id = 'p1'")
    await parcel("p3", "d1", [["l1", 3]])
  })

  it("listings_parcel_line_of_dispatch: a parcel and a return hold lines of their own dispatch", async () => {
    await dispatch("d2", "order_2")
    await line("l2", "d2", 1)
    await expect(parcel("p1", "d1", [["l2", 1]])).rejects.toThrow(/another dispatch/)
    await parcel("p2", "d2", [["l2", 1]])
    await sent("p2")
    await expect(giveBack("r1", "d1", "l2", 1)).rejects.toThrow(/another dispatch/)
  })

  it("listings_return_within_dispatched: no more comes back than was sent", async () => {
    await parcel("p1", "d1", [["l1", 2]])
    await expect(giveBack("r1", "d1", "l1", 1)).rejects.toThrow(/more of l1 than was sent/)
    await sent("p1")
    await giveBack("r2", "d1", "l1", 1)
    await expect(giveBack("r3", "d1", "l1", 2)).rejects.toThrow(/more of l1 than was sent/)
    await sql("update listings_return set state = 'cancelled' where id = 'r2'")
    await giveBack("r4", "d1", "l1", 2)
  })

  it("listings_return_line_came: no more came than was announced", async () => {
    await parcel("p1", "d1", [["l1", 2]])
    await sent("p1")
    await giveBack("r1", "d1", "l1", 1)
    await expect(sql("update listings_return_line set restocked = 1, damaged = 1")).rejects.toThrow(
      /line_came/
    )
  })

  it("listings_parcel_request: one click is one parcel", async () => {
    await parcel("p1", "d1", [["l1", 1]])
    await expect(
      sql(
        `insert into listings_parcel (id, dispatch_id, number, request_id, exit_number, exit_on, carrier, hand, created_by)
         values ('p2', 'd1', 9, 'click-p1', 'RS-1', '2026-11-20', 'own', '{}', 'm')`
      )
    ).rejects.toThrow(/listings_parcel_request/)
  })

  it("listings_parcel_sent, _failed, _delivered and _order: a state says what it takes to be in it", async () => {
    await parcel("p1", "d1", [["l1", 1]])
    await expect(sql("update listings_parcel set state = 'sent'")).rejects.toThrow(/listings_parcel_sent/)
    await expect(sql("update listings_parcel set state = 'failed'")).rejects.toThrow(/listings_parcel_failed/)
    await sent("p1")
    await expect(sql("update listings_parcel set state = 'delivered'")).rejects.toThrow(
      /listings_parcel_delivered/
    )
    await expect(
      sql("update listings_parcel set state = 'delivered', delivered_on = '2026-11-19'")
    ).rejects.toThrow(/listings_parcel_order/)
  })

  it("how far a dispatch is follows from its lines and parcels, whoever changes them", async () => {
    expect(await stateOf("d1")).toEqual({ state: "pending", done: false })
    await parcel("p1", "d1", [["l1", 1]])
    expect(await stateOf("d1")).toEqual({ state: "pending", done: false })
    await sent("p1")
    expect(await stateOf("d1")).toEqual({ state: "partial", done: false })
    await sql("update listings_dispatch_line set quantity = 1")
    expect(await stateOf("d1")).toEqual({ state: "dispatched", done: true })
    await sql("update listings_dispatch_line set quantity = 2")
    expect(await stateOf("d1")).toEqual({ state: "partial", done: false })
    await dispatch("d2", "order_2")
    await line("l2", "d2", 1)
    await sql("update listings_dispatch_line set quantity = 0 where line_id = 'l2'")
    expect(await stateOf("d2")).toEqual({ state: "cancelled", done: false })
  })
})
