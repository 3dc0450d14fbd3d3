import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PROVENANCE_MODULE } from ".."
import { dayFromNow, handOver, registerWorld } from "../../../__tests__/register-world"
import { REGISTRATION_STATUS } from "../../../staff-lists/registration-status"
import type { ProvenanceModuleService } from "../service"
import { deleteCompetence, recordCompetence, reviseCompetence } from "./competences"
import { competenceFacts, registrationFacts } from "./facts"
import {
  cancelRegistration,
  recordRegistration,
  renewRegistration,
  reviseRegistration,
} from "./registrations"

const moduleFolder = join(__dirname, "..")
const hand = handOver()

moduleIntegrationTestRunner<ProvenanceModuleService>({
  moduleName: PROVENANCE_MODULE,
  resolve: moduleFolder,
  pathToMigrations: join(moduleFolder, "migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (text: string, params: unknown[] = []) =>
      MikroOrmWrapper.forkManager().execute<Record<string, unknown>[]>(text, params)
    let world: Awaited<ReturnType<typeof registerWorld>>
    const audited = async () => (await sql("select action, before, after from audit_entry")).at(-1)

    beforeEach(async () => {
      world = await registerWorld(service, sql)
    })

    describe("an entry of the National Register", () => {
      const entry = (changes: object = {}) => ({
        artisan: "LUR-0001",
        number: "RNA-77 1",
        craft_line: "cueros-pieles",
        registered_on: dayFromNow(-100),
        ...changes,
      })
      const record = (changes: object = {}, by = hand) =>
        service.inTransaction((context) => recordRegistration(context, by, entry(changes)))
      const registered = async (of = world.ids[0]!) =>
        (await service.inTransaction((context) => registrationFacts(context, [of]))).get(of)
      const status = async (id: string) =>
        (
          await sql(`select ${REGISTRATION_STATUS} as status from provenance_registration r where id = ?`, [
            id,
          ])
        )[0]?.status

      it("stands for two years in the region of the establishment, and the public learns no more than that", async () => {
        expect(await registered()).toBe(false)
        const id = await record({ registered_on: "2025-02-28" })
        expect(await sql("select region, expires_on::text from provenance_registration")).toEqual([
          { region: "Lima", expires_on: "2027-02-28" },
        ])
        expect(await registered()).toBe(true)
        expect(await status(id)).toBe("current")
      })

      it("stands on its last day and not on the next", async () => {
        const id = await record({ expires_on: dayFromNow(0) })
        expect([await registered(), await status(id)]).toEqual([true, "expiring"])
        await sql("update provenance_registration set expires_on = expires_on - 1")
        expect([await registered(), await status(id)]).toEqual([false, "expired"])
      })

      it("is warned about sixty days before, until it is renewed", async () => {
        const id = await record({ expires_on: dayFromNow(61) })
        expect(await status(id)).toBe("current")
        await sql("update provenance_registration set expires_on = expires_on - 1")
        expect(await status(id)).toBe("expiring")
        const renewed = await service.inTransaction((context) => renewRegistration(context, hand, id, {}))
        expect([await status(id), await status(renewed)]).toEqual(["current", "upcoming"])
        expect(
          await sql("select registered_on::text, number from provenance_registration where id = ?", [renewed])
        ).toEqual([{ registered_on: dayFromNow(60), number: "RNA-77 1" }])
        expect(await audited()).toMatchObject({ action: "registration.renewed", after: { renews: id } })
      })

      it("does not stand beside another of the same line; of another line it does", async () => {
        await record()
        await expect(record()).rejects.toMatchObject({ code: "already_recorded", type: "conflict" })
        await expect(record({ registered_on: dayFromNow(-3) })).rejects.toMatchObject({
          code: "term_overlaps",
        })
        await record({ craft_line: "talla" })
        expect(await sql("select id from provenance_registration")).toHaveLength(2)
      })

      it("has a number that nobody else has, however it is typed, unless it was cancelled there", async () => {
        const id = await record()
        await expect(record({ artisan: "LUR-0002", number: "rna-771" })).rejects.toMatchObject({
          code: "number_of_another",
        })
        await service.inTransaction((context) =>
          cancelRegistration(context, hand, id, { reason: "Era de otra persona" })
        )
        await record({ artisan: "LUR-0002", number: "rna-771" })
      })

      it.each([
        [{ artisan: "LUR-0099" }, "unknown_artisan"],
        [{ craft_line: "calzado" }, "line_not_in_register"],
        [{ registered_on: dayFromNow(1) }, "date_in_future"],
        [{ registered_on: "1989-12-31" }, "date_too_old"],
        [{ expires_on: dayFromNow(-101) }, "dates_out_of_order"],
        [{ expires_on: "2090-01-01" }, "term_too_long"],
      ])("%j is refused as %s", async (changes, code) => {
        await expect(record(changes)).rejects.toMatchObject({ code })
        expect(await sql("select id from provenance_registration")).toEqual([])
      })

      it("is for no one out of reach, and of no one who left", async () => {
        await expect(record({}, handOver([world.there]))).rejects.toMatchObject({ type: "not_found" })
        await sql("update provenance_artisan set released_at = now() where id = ?", [world.ids[0]])
        await expect(record()).rejects.toMatchObject({ code: "artisan_gone" })
      })

      it("is cancelled with a reason, for good", async () => {
        const id = await record()
        const cancel = (options: { reason: string; on?: string }) =>
          service.inTransaction((context) => cancelRegistration(context, hand, id, options))
        await expect(cancel({ reason: "Error", on: dayFromNow(1) })).rejects.toMatchObject({
          code: "date_out_of_term",
        })
        await expect(cancel({ reason: "Error", on: dayFromNow(-101) })).rejects.toMatchObject({
          code: "date_out_of_term",
        })
        await cancel({ reason: "Se inscribió dos veces" })
        expect([await registered(), await status(id)]).toEqual([false, "cancelled"])
        await expect(cancel({ reason: "Otra vez" })).rejects.toMatchObject({ code: "registration_cancelled" })
        await expect(sql("update provenance_registration set cancelled_on = null")).rejects.toThrow(
          /cancelled/
        )
        await expect(
          sql("update provenance_registration set cancelled_on = null, cancel_reason = null")
        ).rejects.toThrow(/stays with its artisan/)
      })

      it("can be corrected; the log tells that the number was, and never which it is", async () => {
        const id = await record()
        await service.inTransaction((context) =>
          reviseRegistration(context, hand, id, { number: "RNA-778", region: "Callao" })
        )
        expect(await audited()).toEqual({
          action: "registration.updated",
          before: { region: "Lima" },
          after: { region: "Callao", number_corrected: true },
        })
        const log = JSON.stringify(await sql("select * from audit_entry"))
        expect(log).not.toMatch(/RNA-77/)
      })

      it("goes with the person's data when they are erased, and so do their certificates", async () => {
        await record()
        await service.inTransaction((context) =>
          recordCompetence(context, hand, {
            artisan: "LUR-0001",
            body: "CITE",
            standard: "Repujado",
            issued_on: dayFromNow(-9),
          })
        )
        await sql("update provenance_artisan set erased_at = now() where id = ?", [world.ids[0]])
        expect(await sql("select id from provenance_registration")).toEqual([])
        expect(await sql("select id from provenance_competence")).toEqual([])
      })
    })

    describe("a competence certificate", () => {
      const record = (changes: object = {}) =>
        service.inTransaction((context) =>
          recordCompetence(context, hand, {
            artisan: "LUR-0001",
            body: "CITE Cuero",
            standard: "Repujado en cuero",
            issued_on: dayFromNow(-50),
            ...changes,
          })
        )
      const standing = async () =>
        (await service.inTransaction((context) => competenceFacts(context, [world.ids[0]!]))).get(
          world.ids[0]!
        )

      it("is recorded once, counted while it stands, corrected and taken out", async () => {
        const id = await record()
        expect(await standing()).toBe(1)
        await expect(record({ body: "cite cuero", standard: "REPUJADO EN CUERO" })).rejects.toMatchObject({
          code: "already_recorded",
        })
        await service.inTransaction((context) =>
          reviseCompetence(context, hand, id, { expires_on: dayFromNow(-1) })
        )
        expect(await standing()).toBe(0)
        await service.inTransaction((context) => deleteCompetence(context, hand, id))
        expect(await audited()).toMatchObject({
          action: "competence.deleted",
          before: { standard: "Repujado en cuero" },
        })
        expect(await sql("select id from provenance_competence")).toEqual([])
      })

      it.each([
        [{ document_id: "doc_none" }, "unknown_document"],
        [{ issued_on: dayFromNow(1) }, "date_in_future"],
        [{ expires_on: dayFromNow(-50) }, "dates_out_of_order"],
        [{ artisan: "LUR-0099" }, "unknown_artisan"],
      ])("%j is refused as %s", async (changes, code) => {
        await expect(record(changes)).rejects.toMatchObject({ code })
      })
    })
  },
})
