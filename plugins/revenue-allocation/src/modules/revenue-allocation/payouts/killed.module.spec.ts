import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { runMortal } from "../test/run-mortal"
import { KILLED_RELEASE } from "./test/killed-release"
import { ANA, payoutsSuite, programRail } from "./test/payouts-suite"

const PAYEES = Array.from({ length: 16 }, (_, i) => `artisan:a${i}:personal`)

jest.setTimeout(300_000)

payoutsSuite(({ ledger, url, fund, prepare, payouts, batch, owed }) => {
  const told: string[] = []
  const bank = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk: Buffer) => (body += chunk.toString()))
    request.on("end", () => {
      told.push(body)
      response.end()
    })
  })
  beforeAll(() => new Promise<void>((resolve) => bank.listen(0, "127.0.0.1", resolve)))
  afterAll(() => new Promise((resolve) => bank.close(resolve)))

  it("M9: killed (kill -9) at one statement of a release after the other, it pays nobody twice and loses no payout", async () => {
    await fund(Object.fromEntries(PAYEES.map((code) => [code, 1000])))
    const { id } = await prepare(
      { rail: "program" },
      ANA,
      programRail(async () => ({ outcome: "paid", reference: "" })).rails
    )
    const address = `http://127.0.0.1:${(bank.address() as AddressInfo).port}`
    let kills = 0
    for (;;) {
      const when = kills % 2 === 0 ? "after" : "before"
      if (!(await runMortal(KILLED_RELEASE, [url(), id, address], { at: 2 * kills + 1, when }))) break
      kills += 1
    }

    const all = await payouts(id)
    const ids = (state: string) => all.filter((payout) => payout.state === state).map((payout) => payout.id)
    const [paid, parked] = [ids("paid"), ids("parked")]
    expect(kills).toBeGreaterThan(12)
    expect(told).toHaveLength(new Set(told).size)
    expect(paid.length + parked.length).toBe(PAYEES.length)
    expect(paid.length).toBeGreaterThan(0)
    expect(parked.length).toBeGreaterThan(0)
    // What counts as paid was told; what was told and not recorded waits for a person.
    expect(told).toEqual(expect.arrayContaining(paid))
    expect([...paid, ...parked]).toEqual(expect.arrayContaining(told))
    expect(await owed("transit:program", "bank:main")).toEqual([parked.length * 1000, paid.length * 1000])
    expect(await owed(...PAYEES)).toEqual(PAYEES.map(() => 0))
    expect(await batch(id)).toMatchObject({ state: "released", control_count: PAYEES.length })
    expect(await ledger.check()).toEqual([])
  })
})
