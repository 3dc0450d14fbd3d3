import { centimos } from "./centimos"
import { matchLines, type OpenLine, type ShopMovement } from "./provider-match"

const line = (id: string, soles: number, more: Partial<OpenLine> = {}): OpenLine => ({
  ...{ id, kind: soles < 0 ? "refund" : "capture", reference: `op-${id}`, payment_reference: "pi_1" },
  occurred_at: new Date(`2026-11-23T10:0${id}:00Z`),
  gross: centimos(soles * 100),
  ...more,
})
const movement = (id: string, soles: number, more: Partial<ShopMovement> = {}): ShopMovement => ({
  ...{ id, kind: soles < 0 ? "refund" : "capture", payment: ["pay_1", "pi_1"] },
  at: new Date(`2026-11-23T10:0${id.slice(-1)}:00Z`),
  amount: centimos(soles * 100),
  posted: centimos(soles * 100),
  ...more,
})
const match = (lines: OpenLine[], movements: ShopMovement[]) =>
  [...matchLines(lines, movements, new Set(movements.flatMap(({ payment }) => payment))).values()].sort(
    (a, b) => (a.id < b.id ? -1 : 1)
  )

describe("what is behind a provider's line", () => {
  it("is the capture of its payment with the same amount", () => {
    expect(match([line("1", 132)], [movement("capt_1", 132)])).toEqual([
      { id: "1", movement_id: "capt_1", cause: null },
    ])
  })

  it("is never a refund for a capture", () => {
    expect(match([line("1", 132)], [movement("ref_1", -132)])).toEqual([
      { id: "1", movement_id: null, cause: "not_in_shop" },
    ])
  })

  it("goes by amounts before it goes by time, and each movement is behind one line", () => {
    const lines = [line("1", -10), line("2", -20), line("3", -20)]
    const movements = [movement("ref_1", -20), movement("ref_2", -20), movement("ref_3", -10)]
    expect(match(lines, movements).map(({ movement_id }) => movement_id)).toEqual(["ref_3", "ref_1", "ref_2"])
  })

  it("is the movement that the line names, whatever the amounts", () => {
    const named = line("1", 132, { reference: "capt_2", payment_reference: null })
    expect(match([named], [movement("capt_1", 132), movement("capt_2", 130)])).toEqual([
      { id: "1", movement_id: "capt_2", cause: "other_amount" },
    ])
  })

  it.each([
    ["nothing that the shop knows", [], "unknown_payment"],
    ["a payment without that movement", [movement("ref_1", -5)], "not_in_shop"],
    ["a movement without a posting", [movement("capt_1", 132, { posted: null })], "not_posted"],
    ["a posting of another amount", [movement("capt_1", 132, { posted: centimos(13_100) })], "other_amount"],
  ])("differs where there is %s", (_what, movements, cause) => {
    expect(match([line("1", 132)], movements)[0]?.cause).toBe(cause)
  })

  it("is nothing of another payment, even of the same amount", () => {
    const other = movement("capt_1", 132, { payment: ["pay_2", "pi_2"] })
    expect(match([line("1", 132)], [other])).toEqual([
      { id: "1", movement_id: null, cause: "unknown_payment" },
    ])
  })

  it("is nothing where the line names no payment", () => {
    const nameless = line("1", 132, { payment_reference: null })
    expect(match([nameless], [movement("capt_1", 132)])).toEqual([
      { id: "1", movement_id: null, cause: "unknown_payment" },
    ])
  })

  it("is one movement: what is left over is another line's", () => {
    const movements = [movement("capt_1", 10), movement("capt_2", 10)]
    expect(match([line("1", 10), line("2", 20)], movements)).toEqual([
      { id: "1", movement_id: "capt_1", cause: null },
      { id: "2", movement_id: "capt_2", cause: "other_amount" },
    ])
  })

  it("happened first where the line did, whatever both are called", () => {
    const early = new Date("2026-11-23T09:00:00Z")
    const lines = [line("1", 10, { reference: "a" }), line("2", 10, { reference: "b", occurred_at: early })]
    const movements = [movement("capt_1", 10), movement("capt_2", 10, { at: early })]
    expect(match(lines, movements).map(({ movement_id }) => movement_id)).toEqual(["capt_1", "capt_2"])
    expect(match(lines, movements.slice(0, 1)).map(({ movement_id }) => movement_id)).toEqual([
      null,
      "capt_1",
    ])
  })

  it.each([
    ["as they come", [1, 2, 3], [1, 2, 3]],
    ["with the lines turned around", [3, 2, 1], [1, 2, 3]],
    ["with the movements turned around", [1, 2, 3], [3, 2, 1]],
  ])("goes by the names of what happened in the same moment, %s", (_what, ofLines, ofMovements) => {
    const at = new Date("2026-11-23T10:00:00Z")
    const lines = ofLines.map((n) => line(`${n}`, 10, { occurred_at: at }))
    const movements = ofMovements.map((n) => movement(`capt_${n}`, 10, { at }))
    expect(match(lines, movements).map(({ movement_id }) => movement_id)).toEqual([
      "capt_1",
      "capt_2",
      "capt_3",
    ])
  })

  it("has the amount of its posting, and the shop's while there is none", () => {
    const lines = [line("1", 10), line("2", 20)]
    const posted = [
      movement("capt_1", 10, { posted: centimos(2000) }),
      movement("capt_2", 20, { posted: centimos(1000) }),
    ]
    expect(match(lines, posted)).toEqual([
      { id: "1", movement_id: "capt_2", cause: null },
      { id: "2", movement_id: "capt_1", cause: null },
    ])
    const waiting = [movement("capt_1", 20, { posted: null }), movement("capt_2", 10, { posted: null })]
    expect(match(lines, waiting)).toEqual([
      { id: "1", movement_id: "capt_2", cause: "not_posted" },
      { id: "2", movement_id: "capt_1", cause: "not_posted" },
    ])
  })

  it("finds what the provider took twice", () => {
    expect(
      match([line("1", 132), line("2", 132)], [movement("capt_1", 132)]).map(({ cause }) => cause)
    ).toEqual([null, "not_in_shop"])
  })

  it("is nothing where the payment is known and all of it is behind other lines", () => {
    expect(matchLines([line("1", 132)], [], new Set(["pi_1"])).get("1")?.cause).toBe("not_in_shop")
  })

  it("is the same in whatever order lines and movements come", () => {
    const lines = [line("1", 10), line("2", 20), line("3", 10), line("4", -5)]
    const movements = [movement("capt_1", 10), movement("capt_2", 10), movement("ref_3", -5)]
    expect(match([...lines].reverse(), [...movements].reverse())).toEqual(match(lines, movements))
  })
})
