import { anybody, refusal, registrySuite } from "../../../__tests__/registry-suite"
import { concludeAgreement, endAgreement, extendAgreement } from "./agreements"
import { openWorkshop } from "./open-workshop"

registrySuite("workshops", ({ service, places, register, transfer, revise, day }) => {
  describe("a workshop", () => {
    it("gets a handle of its name alone, each its own", async () => {
      const open = () =>
        service.inTransaction((context) =>
          openWorkshop(context, anybody, {
            ...{ establishment_id: places.hidden, name: "Tejidos «Ñusta» & más", craft_line: "textileria" },
            ...{ mode: "training", techniques: ["telar"] },
          })
        )
      await Promise.all([open(), open(), open()])
      const found = await service.listWorkshops({ craft_line: "textileria" })
      expect(found.map(({ handle }) => handle).sort()).toEqual([
        "tejidos-nusta-mas",
        "tejidos-nusta-mas-2",
        "tejidos-nusta-mas-3",
      ])
    })

    it("closes when it is empty, takes nobody then, and opens again", async () => {
      const { id } = await register()
      await expect(revise(places.workshop, { closed: true })).rejects.toEqual(
        refusal("workshop_has_artisans")
      )
      await transfer(id, places.second, "2026-04-01")
      await revise(places.workshop, { closed: true })
      await expect(register()).rejects.toEqual(refusal("workshop_closed"))
      await expect(transfer(id, places.workshop, "2026-05-01")).rejects.toEqual(refusal("workshop_closed"))
      await revise(places.workshop, { closed: false })
      await register()
    })

    it("does not close while somebody comes to it", async () => {
      const [closed, registered] = await Promise.allSettled([
        revise(places.workshop, { closed: true }),
        register(),
      ])
      expect([closed.status, registered.status].sort()).toEqual(["fulfilled", "rejected"])
    })
  })

  describe("agreements with a company", () => {
    const conclude = (changes: object = {}) =>
      service.inTransaction((context) =>
        concludeAgreement(context, anybody, places.workshop, {
          ...{ company_name: "Textil SAC", company_ruc: "20100070970", number: "C-1" },
          ...{ signed_on: "2026-01-02", starts_on: "2026-01-10", ends_on: "2026-12-31" },
          ...changes,
        })
      )
    const extend = (id: string, ends_on: string) =>
      service.inTransaction((context) =>
        extendAgreement(context, anybody, id, { number: "A-1", signed_on: "2026-11-01", ends_on })
      )
    const end = (id: string, on: string) =>
      service.inTransaction((context) =>
        endAgreement(context, anybody, id, { on, reason: "Por mutuo acuerdo" })
      )

    it("are only of a workshop in mode company, which bears the company's name", async () => {
      await expect(conclude()).rejects.toEqual(refusal("workshop_without_company"))
      await revise(places.workshop, { mode: "company" })
      await conclude()
      expect(await service.retrieveWorkshop(places.workshop)).toMatchObject({ company_name: "Textil SAC" })
    })

    it("do not overlap, not even when they are concluded at once", async () => {
      await revise(places.workshop, { mode: "company" })
      const both = await Promise.allSettled([
        conclude(),
        conclude({ starts_on: "2026-12-31", ends_on: "2027-06-30" }),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      expect(both.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { code: "agreements_overlap" },
      })
      await conclude({ starts_on: "2027-07-01", ends_on: "2027-12-31" })
    })

    it("last as long as the addenda say, each of which extends, and into no other agreement", async () => {
      await revise(places.workshop, { mode: "company" })
      const id = await conclude()
      await expect(extend(id, "2026-12-31")).rejects.toEqual(refusal("addendum_does_not_extend"))
      await extend(id, "2027-03-31")
      await expect(extend(id, "2027-03-01")).rejects.toEqual(refusal("addendum_does_not_extend"))
      await expect(conclude({ starts_on: "2027-03-31", ends_on: "2027-12-31" })).rejects.toEqual(
        refusal("agreements_overlap")
      )
      await conclude({ starts_on: "2027-04-01", ends_on: "2027-12-31" })
      await expect(extend(id, "2027-04-01")).rejects.toEqual(refusal("agreements_overlap"))
    })

    it("keep the workshop's mode until they end", async () => {
      await revise(places.workshop, { mode: "company" })
      const id = await conclude({ ends_on: await day(100) })
      await expect(revise(places.workshop, { mode: "own_account" })).rejects.toEqual(
        refusal("agreement_in_force")
      )
      await end(id, await day(-1))
      await expect(end(id, await day(-2))).rejects.toEqual(refusal("agreement_ended"))
      await expect(extend(id, await day(200))).rejects.toEqual(refusal("agreement_ended"))
      await revise(places.workshop, { mode: "own_account" })
      expect(await service.retrieveWorkshop(places.workshop)).toMatchObject({ company_name: null })
    })

    it("that were written down wrongly make room once they are ended before they began", async () => {
      await revise(places.workshop, { mode: "company" })
      const id = await conclude()
      await end(id, "2026-01-09")
      await conclude({ number: "C-2" })
    })
  })
})
