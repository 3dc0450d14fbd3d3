import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PROVENANCE_MODULE } from ".."
import { leather, lurigancho } from "../../../__tests__/samples"
import type { ProvenanceModuleService } from "../service"
import { checkCustody } from "./check-custody"
import { createLot, type NewLot } from "./create-lot"
import { readCustody, type Read } from "./read-custody"
import type { Hand } from "./reach"
import { recordCustody } from "./record-custody"
import { recordExit } from "./record-exit"
import { reviseLot } from "./revise-lot"
import { voidLot } from "./void-lot"

/** Of the log, which is another module's, the one table that is written to. */
const AUDIT_TABLE = `create table if not exists audit_entry (actor_type text, actor_id text, actor_label text,
  institution_id text, session_id text, address text, action text, resource text, resource_id text,
  establishment_id text, reason text, before jsonb, after jsonb)`

const WAITING =
  "select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"

const hand: Hand = {
  actor: { type: "system", id: null, label: "test" },
  institution: "INPE",
  establishmentIds: null,
}

moduleIntegrationTestRunner<ProvenanceModuleService>({
  moduleName: PROVENANCE_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "..", "migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const read: Read = (text, values) => MikroOrmWrapper.forkManager().execute(text, [...values])
    const sql = (text: string, values: unknown[] = []) => read<Record<string, unknown>>(text, values)

    let workshopId: string
    let artisanIds: string[]

    beforeEach(async () => {
      await sql(AUDIT_TABLE)
      const { id } = await service.createEstablishments(lurigancho)
      workshopId = (await service.createWorkshops({ ...leather, establishment_id: id })).id
      const artisans = await service.createArtisans(
        [1, 2, 3].map((n) => ({ code: `LUR-000${n}`, workshop_id: workshopId }))
      )
      artisanIds = artisans.map((artisan) => artisan.id)
    })

    const lot = (overrides: Partial<NewLot> = {}): NewLot => ({
      workshop_id: workshopId,
      name: "Bolso de cuero",
      technique: "repujado",
      control_number: "CP-001",
      started_on: "2026-11-01",
      finished_on: "2026-11-10",
      quantity: 3,
      share_basis: "hours",
      makers: artisanIds.map((artisan_id, i) => ({ artisan_id, minutes: 60 * (i + 1) })),
      ...overrides,
    })
    const create = (overrides: Partial<NewLot> = {}, by = hand) =>
      service.inTransaction((context) => createLot(context, by, lot(overrides)))
    const step = (
      type: "lot" | "piece",
      id: string,
      kind: "checked" | "listed" | "sold",
      on = "2026-11-12"
    ) =>
      service.inTransaction((context) =>
        recordCustody(context, hand, { type, id }, { kind, occurred_on: on })
      )
    const exit = (id: string, exit_on = "2026-11-12") =>
      service.inTransaction((context) => recordExit(context, hand, id, { exit_number: "RS-9", exit_on }))
    const piecesOf = (id: string) =>
      sql("select id, code, number from provenance_piece where lot_id = ? order by number", [id])

    it("a lot has its pieces, each with a code of its own, shares that add up, and a first step", async () => {
      const id = await create()
      const pieces = await piecesOf(id)
      expect(pieces.map(({ number }) => number)).toEqual([1, 2, 3])
      expect(new Set(pieces.map(({ code }) => code)).size).toBe(3)
      const shares = await sql(
        "select sum(share_bp)::int as sum from provenance_lot_maker where lot_id = ?",
        [id]
      )
      expect(shares).toEqual([{ sum: 10000 }])
      const custody = await readCustody(read, { type: "lot", id })
      expect(custody).toMatchObject({ ok: true, broken: null, events: [{ seq: 1, kind: "made" }] })
    })

    it("five thousand pieces are one lot, and one more is refused", async () => {
      const id = await create({ quantity: 5000 })
      expect(await piecesOf(id)).toHaveLength(5000)
      await expect(create({ quantity: 5001 })).rejects.toMatchObject({ code: "quantity_out_of_range" })
      await expect(create({ quantity: 0 })).rejects.toMatchObject({ code: "quantity_out_of_range" })
    })

    it("shares that do not add up are refused before and by the database", async () => {
      const makers = artisanIds.map((artisan_id) => ({ artisan_id, share_bp: 3333 }))
      await expect(create({ share_basis: "fixed", makers })).rejects.toMatchObject({
        code: "shares_not_whole",
      })
      const id = await create()
      await expect(
        sql("update provenance_lot_maker set share_bp = share_bp - 1 where lot_id = ? and artisan_id = ?", [
          id,
          artisanIds[0],
        ])
      ).rejects.toThrow(/add up to 9999/)
    })

    it("who did not work there while it was made is not a maker", async () => {
      await sql(
        `insert into provenance_stay (id, artisan_id, workshop_id, from_on, to_on, ended_by)
         values ('stay_1', ?, ?, '2020-01-01', '2026-10-31', 'released')
         on conflict do nothing`,
        [artisanIds[0], workshopId]
      )
      await sql(
        "update provenance_stay set to_on = '2026-10-31', ended_by = 'released' where artisan_id = ?",
        [artisanIds[0]]
      )
      await expect(create()).rejects.toMatchObject({ code: "maker_not_there" })
      await expect(create({ started_on: "2026-10-01" })).resolves.toMatch(/^lot_/)
    })

    it("a workshop out of reach is not there", async () => {
      const other = { ...hand, establishmentIds: ["est_other"] }
      await expect(create({}, other)).rejects.toMatchObject({ type: "not_found" })
      const id = await create()
      const revised = service.inTransaction((context) => reviseLot(context, other, id, { name: "Otro" }))
      await expect(revised).rejects.toMatchObject({ type: "not_found" })
    })

    it("is corrected until it leaves, and stays as it is after", async () => {
      const id = await create()
      const revise = (revision: Parameters<typeof reviseLot>[3]) =>
        service.inTransaction((context) => reviseLot(context, hand, id, revision))
      await revise({
        name: "Cartera",
        share_basis: "fixed",
        makers: [{ artisan_id: artisanIds[0]!, share_bp: 10000 }],
      })
      await step("lot", id, "checked")
      await exit(id)
      await expect(revise({ name: "Mochila" })).rejects.toMatchObject({ code: "lot_has_left" })
      await expect(sql("update provenance_lot set name = 'Mochila' where id = ?", [id])).rejects.toThrow(
        /stays/
      )
      await expect(sql("update provenance_lot_maker set minutes = 5 where lot_id = ?", [id])).rejects.toThrow(
        /stay as they are/
      )
      expect(await sql("select name from provenance_lot")).toEqual([{ name: "Cartera" }])
    })

    it("leaves once, after it was checked, and not before it was finished", async () => {
      const id = await create()
      await expect(exit(id)).rejects.toMatchObject({ code: "custody_not_next" })
      await step("lot", id, "checked")
      await expect(exit(id, "2026-11-01")).rejects.toMatchObject({ code: "dates_out_of_order" })
      const both = await Promise.allSettled([exit(id), exit(id)])
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    })

    it("voided takes no more steps, and its codes stay taken", async () => {
      const id = await create()
      await service.inTransaction((context) => voidLot(context, hand, id, "Registrado dos veces"))
      await expect(step("lot", id, "checked")).rejects.toMatchObject({ code: "lot_voided" })
      await expect(sql("delete from provenance_lot where id = ?", [id])).rejects.toThrow(/void it/)
      await expect(sql("delete from provenance_piece where lot_id = ?", [id])).rejects.toThrow(
        /stays what it is/
      )
    })

    it("a piece goes its own way once its lot has left, and never backwards in time", async () => {
      const id = await create()
      const [piece] = await piecesOf(id)
      const pieceId = String(piece!.id)
      await expect(step("piece", pieceId, "sold")).rejects.toMatchObject({ code: "lot_only" })
      await step("lot", id, "checked")
      await exit(id)
      await step("piece", pieceId, "listed", "2026-11-14")
      await expect(step("piece", pieceId, "sold", "2026-11-13")).rejects.toMatchObject({
        code: "custody_too_early",
      })
      await step("piece", pieceId, "sold", "2026-11-15")
      await expect(step("piece", pieceId, "sold", "2026-11-15")).rejects.toMatchObject({
        code: "custody_not_next",
      })
      expect(await readCustody(read, { type: "piece", id: pieceId })).toMatchObject({
        ok: true,
        events: [{ kind: "listed" }, { kind: "sold" }],
      })
    })

    it("two who record a step at the same moment do so one after the other", async () => {
      const id = await create()
      let second: Promise<unknown> = Promise.resolve()
      await service.inTransaction(async (context) => {
        await recordCustody(
          context,
          hand,
          { type: "lot", id },
          { kind: "checked", occurred_on: "2026-11-12" }
        )
        second = step("lot", id, "checked").catch((error: unknown) => error)
        // It waits for the row that the first one holds, with what it knew from before.
        while ((await sql(WAITING)).length === 0) await setTimeout(10)
      })
      expect(await second).toMatchObject({ code: "custody_not_next" })
      expect(await readCustody(read, { type: "lot", id })).toMatchObject({ ok: true, events: [{}, {}] })
    })

    it("a step cannot be changed or taken away, and one that was by the owner of the tables is found and named", async () => {
      const id = await create()
      const untouched = await create()
      await step("lot", id, "checked")
      await exit(id)
      await expect(sql("update provenance_custody_event set note = 'x'")).rejects.toThrow(/refused/)
      await expect(sql("delete from provenance_custody_event")).rejects.toThrow(/refused/)

      const tamper = async (text: string) => {
        await sql("alter table provenance_custody_event disable trigger all")
        await sql(text, [id])
        await sql("alter table provenance_custody_event enable trigger all")
      }
      await tamper(
        "update provenance_custody_event set document_number = 'RS-8' where subject_id = ? and seq = 3"
      )
      expect(await readCustody(read, { type: "lot", id })).toMatchObject({
        ok: false,
        broken: { seq: 3, reason: "changed" },
      })
      await tamper("delete from provenance_custody_event where subject_id = ? and seq = 3")
      const check = await checkCustody(read)
      expect(check).toMatchObject({ ok: false, chains: 2 })
      expect(check.broken).toMatchObject([{ type: "lot", id, seq: 3, reason: "truncated" }])
      expect(await readCustody(read, { type: "lot", id: untouched })).toMatchObject({ ok: true })
    })

    it("the database's hash is the one that is computed again outside of it, whatever is written", async () => {
      const id = await create({ name: "Ñandutí «de» 🧵", control_number: "N° 12/2026-ñ" })
      await service.inTransaction((context) =>
        recordCustody(
          context,
          { ...hand, institution: "Institución – ñ" },
          { type: "lot", id },
          { kind: "checked", occurred_on: "2026-11-12", note: "dos,5:tres\n🧵", document_number: null }
        )
      )
      expect(await readCustody(read, { type: "lot", id })).toMatchObject({ ok: true })
    })

    it("no code is given twice, to a lot or to a piece", async () => {
      const id = await create()
      const [piece] = await piecesOf(id)
      await expect(sql("insert into provenance_serial (code) values (?)", [piece!.code])).rejects.toThrow(
        /duplicate/
      )
    })
  },
})
