/* Amounts are integers of the smallest unit, as in the shop's own index. */
/* eslint-disable @medusajs/prices-in-major-units */
import type { Subject } from "./subject"
import { thing } from "./things"

/** What is written is what is found, and nothing else. */
export function describeWrites(subject: Subject): void {
  describe("writes", () => {
    const index = subject.beside("contract_writes_v1")
    beforeEach(async () => {
      await index.create()
      await index.write([
        thing("mate", "Mate burilado", { line: "mates", price: 4500 }),
        thing("sonaja", "Sonaja pequeña", { line: "mates", price: 1800 }),
        thing("farol", "Farol grande", { line: "metal", price: 6000 }),
      ])
    })
    afterEach(() => index.drop())

    it("are listed with their count", async () => {
      expect(await index.listed()).toBe(3)
    })

    it("replace a document whole, and do not count it twice", async () => {
      await index.write([thing("mate", "Calabaza", { line: "nuevos", price: 100 })])
      expect(await index.listed()).toBe(3)
      expect(await index.filter({ line: "mates" })).toEqual(["sonaja"])
      expect(await index.filter({ line: "nuevos" })).toEqual(["mate"])
      const { hits } = await index.ask({ filters: { id: "mate" } })
      expect(hits).toMatchObject([{ id: "mate", document: { title: "Calabaza", price: 100 } }])
    })

    it("take the same document twice in one batch, the last one holding", async () => {
      await index.write([thing("mate", "Uno"), thing("mate", "Dos")])
      const { hits } = await index.ask({ filters: { id: "mate" } })
      expect(hits).toMatchObject([{ document: { title: "Dos" } }])
      expect(await index.listed()).toBe(3)
    })

    it("delete by id, one or several, and forgive ids that are not there", async () => {
      await index.delete({ id: ["mate", "no-existe"] })
      expect(await index.filter({})).toEqual(["farol", "sonaja"])
      await index.delete({ id: "farol" })
      expect(await index.filter({})).toEqual(["sonaja"])
      expect(await index.listed()).toBe(1)
    })

    it("delete by filter", async () => {
      await index.delete({ line: "mates", price: { $lt: 2000 } })
      expect(await index.filter({})).toEqual(["farol", "mate"])
    })

    it("clear an index and leave it there to be filled again", async () => {
      await index.clear()
      expect(await index.listed()).toBe(0)
      expect(await index.filter({})).toEqual([])
      await index.write([thing("vela", "Vela")])
      expect(await index.filter({})).toEqual(["vela"])
    })

    it("keep documents when the same index is asked for again", async () => {
      await index.create()
      expect(await index.listed()).toBe(3)
    })

    it("fill a new version beside the old one, which answers until it is deleted", async () => {
      const next = index.beside("contract_writes_v2")
      await next.create()
      await next.write([thing("mate", "Mate nuevo", { line: "mates" })])
      expect(await index.filter({ line: "mates" })).toEqual(["mate", "sonaja"])
      expect(await next.filter({ line: "mates" })).toEqual(["mate"])
      await index.drop()
      expect(await index.listed()).toBeUndefined()
      expect(await next.filter({ line: "mates" })).toEqual(["mate"])
      await next.drop()
      await index.create()
    })
  })
}
