import { LookupThrottle } from "./lookup-throttle"

const tries = async (throttle: LookupThrottle, count: number, guess: (i: number) => [number, string]) => {
  const waits = await Promise.all(Array.from({ length: count }, (_, i) => throttle.take(...guess(i))))
  return waits.filter((wait) => wait === 0).length
}

describe("looking up orders", () => {
  it("allows ten e-mails for one order, also all at once", async () => {
    expect(await tries(new LookupThrottle(), 50, (i) => [1, `quien${i}@ejemplo.pe`])).toBe(10)
  })

  it("allows ten orders for one e-mail", async () => {
    expect(await tries(new LookupThrottle(), 50, (i) => [i, "quien@ejemplo.pe"])).toBe(10)
  })

  it("does not stop people who find their order", async () => {
    const throttle = new LookupThrottle()
    for (let i = 0; i < 30; i++) {
      expect(await throttle.take(1, "quien@ejemplo.pe")).toBe(0)
      await throttle.giveBack(1, "quien@ejemplo.pe")
    }
  })

  it("says how long to wait, and does not stop others", async () => {
    const throttle = new LookupThrottle()
    await tries(throttle, 10, () => [1, "quien@ejemplo.pe"])
    const wait = await throttle.take(1, "quien@ejemplo.pe")
    expect(wait).toBeGreaterThan(590)
    expect(wait).toBeLessThanOrEqual(600)
    expect(await throttle.take(2, "otra@ejemplo.pe")).toBe(0)
  })
})
