import { sendWaiting } from "./send-waiting"
import type { DeviceSale, SaleAnswer } from "./till-shape"

const sale = (request_id: string, state: DeviceSale["state"] = "waiting"): DeviceSale => ({
  ...{ request_id, state, fair_id: "fair_1", sold_at: `2026-12-01T10:00:0${request_id}Z` },
  lines: [{ variant_id: "v1", title: "Bolso", quantity: 1, unit_price: 500 }],
  ...{ method: "cash", received: null, buyer: { email: null, name: null }, total: 500 },
  ...{ number: null, refusal: null },
})

/** A device whose server answers these things in turn; null: nothing came back. */
function device(sales: DeviceSale[], answers: (SaleAnswer | null)[]) {
  const kept = new Map(sales.map((each) => [each.request_id, each]))
  const asked: string[] = []
  const send = () =>
    sendWaiting(
      [...kept.values()],
      async ({ request_id }) => {
        asked.push(request_id)
        return answers.shift() ?? null
      },
      async (each) => void kept.set(each.request_id, each)
    )
  return { send, asked, states: () => [...kept.values()].map(({ state }) => state), kept }
}

describe("what waits on a table's device", () => {
  it("is sent in its order, and not again once the shop has it", async () => {
    const { send, asked, states, kept } = device(
      [sale("1"), sale("2"), sale("3", "sent"), sale("4", "refused")],
      [
        { kind: "sent", number: 7 },
        { kind: "sent", number: 8 },
      ]
    )
    expect(await send()).toBe("all")
    expect(await send()).toBe("all")
    expect(asked).toEqual(["1", "2"])
    expect(states()).toEqual(["sent", "sent", "sent", "refused"])
    expect(kept.get("2")?.number).toBe(8)
  })

  it("goes on waiting under its own name when the answer is lost", async () => {
    const { send, asked, states } = device([sale("1"), sale("2")], [null, { kind: "sent", number: 1 }])
    expect(await send()).toBe("later")
    expect(states()).toEqual(["waiting", "waiting"])
    expect(await send()).toBe("later")
    expect(asked).toEqual(["1", "1", "2"])
    expect(states()).toEqual(["sent", "waiting"])
  })

  it("holds up nothing when one is refused, and stays safe when the session ends", async () => {
    const { send, states, kept } = device(
      [sale("1"), sale("2"), sale("3")],
      [
        { kind: "refused", code: "out_of_stock", details: { short: [] } },
        { kind: "sent", number: 1 },
        { kind: "ended" },
      ]
    )
    expect(await send()).toBe("ended")
    expect(states()).toEqual(["refused", "sent", "waiting"])
    expect(kept.get("1")?.refusal?.code).toBe("out_of_stock")
  })
})
