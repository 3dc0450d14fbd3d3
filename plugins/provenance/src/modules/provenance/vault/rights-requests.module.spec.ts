import { everywhere, reason, vaultSuite } from "../../../__tests__/vault-suite"
import { closeRightsRequest, extendRightsRequest, recordRightsRequest } from "./rights-requests"

vaultSuite(({ at, run, sql, store }) => {
  describe("a request about personal data", () => {
    const record = (changes: object = {}) =>
      run((context) =>
        recordRightsRequest(context, everywhere, {
          artisan_id: at.artisan,
          kind: "access",
          received_on: "2026-01-05",
          ...changes,
        })
      )
    const due = async () =>
      (await sql("select due_on::text as due_on from provenance_rights_request"))[0]!.due_on

    it.each([
      ["information" as const, "2026-01-15"],
      ["access" as const, "2026-02-02"],
      ["rectification" as const, "2026-01-19"],
      ["cancellation" as const, "2026-01-19"],
      ["opposition" as const, "2026-01-19"],
    ])("for %s of 5 January 2026 is due on %s", async (kind, day) => {
      await record({ kind })
      expect(await due()).toBe(day)
    })

    it("is not of a day to come, nor on somebody else's paper", async () => {
      await expect(record({ received_on: "2999-01-01" })).rejects.toMatchObject({
        code: "received_in_future",
      })
      const { id } = await store()
      await expect(record({ document_id: id })).rejects.toMatchObject({ code: "unknown_document" })
    })

    it("is extended once by as much, in time, and not for information", async () => {
      const today = new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })
      const extend = (id: string) => run((context) => extendRightsRequest(context, everywhere, id, reason))
      const id = await record({ received_on: today })
      const first = await due()
      // Two who do it at once extend it once.
      const outcomes = await Promise.allSettled([extend(id), extend(id)])
      expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(((await due()) as string) > (first as string)).toBe(true)
      await expect(extend(id)).rejects.toMatchObject({ code: "extended_before" })
      await expect(extend(await record({ kind: "information", received_on: today }))).rejects.toMatchObject({
        code: "cannot_be_extended",
      })
      await expect(extend(await record())).rejects.toMatchObject({ code: "extension_too_late" })
    })

    it("ends once", async () => {
      const id = await record()
      const close = (status: "answered" | "refused") =>
        run((context) => closeRightsRequest(context, everywhere, id, { status, answer: "Se entregó" }))
      await close("answered")
      await expect(close("refused")).rejects.toMatchObject({ type: "conflict", code: "request_closed" })
      expect(await sql("select status from provenance_rights_request")).toEqual([{ status: "answered" }])
    })
  })
})
