import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { PROVENANCE_MODULE } from ".."
import { dayFromNow, handOver, registerWorld } from "../../../__tests__/register-world"
import type { ProvenanceModuleService } from "../service"
import { trainingFacts } from "./facts"
import { deleteTraining, recordTraining, reviseTraining } from "./trainings"

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

    describe("a training", () => {
      const five = ["LUR-0001", "LUR-0002", "LUR-0003", "LUR-0004", "LUR-0005"]
      const training = (changes: object = {}) => ({
        establishment: world.here,
        workshop: world.workshop,
        kind: "training" as const,
        topic: "Acabados",
        hours: 20,
        starts_on: dayFromNow(-20),
        ends_on: dayFromNow(-10),
        attendees: five,
        ...changes,
      })
      const record = (changes: object = {}, by = hand) =>
        service.inTransaction((context) => recordTraining(context, by, training(changes)))
      const facts = async () =>
        (await service.inTransaction((context) => trainingFacts(context, [world.workshop]))).get(
          world.workshop
        )

      it("is told to the public when five took part, and not when four did", async () => {
        const id = await record()
        expect(await facts()).toEqual({ hours: 20, people: 5, topics: ["Acabados"] })
        await service.inTransaction((context) =>
          reviseTraining(context, hand, id, { attendees: five.slice(1) })
        )
        expect(await facts()).toBeUndefined()
      })

      it("adds up over trainings of the workshop and of the whole establishment, people once", async () => {
        await record()
        await record({
          workshop: null,
          topic: "Costos",
          hours: 5,
          starts_on: dayFromNow(-5),
          ends_on: dayFromNow(-5),
        })
        await record({
          ...{ topic: "Solo dos", hours: 100, attendees: five.slice(3) },
          ...{ starts_on: dayFromNow(-2), ends_on: dayFromNow(-2) },
        })
        expect(await facts()).toEqual({ hours: 25, people: 5, topics: ["Costos", "Acabados"] })
      })

      it("is of the member's own institution, and of their establishments", async () => {
        await record()
        expect(await sql("select institution_id, institution_label from provenance_training")).toEqual([
          { institution_id: "inst_produce", institution_label: "Produce" },
        ])
        await expect(record({ topic: "Otra" }, handOver([world.there]))).rejects.toMatchObject({
          code: "unknown_establishment",
        })
      })

      it("is of people who were there on those days", async () => {
        await sql(
          `insert into provenance_stay (id, artisan_id, workshop_id, from_on, to_on, ended_by)
           values ('s1', ?, ?, ?, ?, 'transferred'), ('s2', ?, ?, ?, null, null)`,
          [
            ...[world.ids[6], world.workshop, dayFromNow(-300), dayFromNow(-15)],
            ...[world.ids[6], world.other, dayFromNow(-15)],
          ]
        )
        await record({ attendees: ["CUS-0001"] })
        await expect(record({ attendees: ["CUS-0001"], starts_on: dayFromNow(-14) })).rejects.toMatchObject({
          code: "attendee_not_there",
        })
      })

      it("is had by nobody twice, but two groups can have it on the same days", async () => {
        await record({ attendees: five.slice(0, 2) })
        await record({ attendees: five.slice(2) })
        await expect(record({ topic: "ACABADOS", attendees: ["LUR-0001"] })).rejects.toMatchObject({
          code: "already_recorded",
        })
      })

      it.each([
        [{ establishment: "est_none" }, "unknown_establishment"],
        [{ workshop: "wksp_none" }, "unknown_workshop"],
        [{ attendees: ["LUR-0099"] }, "unknown_artisan"],
        [{ attendees: ["LUR-0001", "LUR-0001"] }, "repeated_attendee"],
        [{ attendees: ["CUS-0001"] }, "attendee_not_there"],
        [{ hours: 2001 }, "hours_out_of_range"],
        [{ ends_on: dayFromNow(1) }, "date_in_future"],
        [{ ends_on: dayFromNow(-30) }, "dates_out_of_order"],
      ])("%j is refused as %s", async (changes, code) => {
        await expect(record(changes)).rejects.toMatchObject({ code })
        expect(await sql("select id from provenance_training")).toEqual([])
      })

      it("does not take the workshop of another establishment along", async () => {
        const id = await record()
        await expect(
          service.inTransaction((context) => reviseTraining(context, hand, id, { workshop: world.other }))
        ).rejects.toMatchObject({ code: "unknown_workshop" })
        await service.inTransaction((context) =>
          reviseTraining(context, hand, id, { establishment: world.there, attendees: ["CUS-0001"] })
        )
        expect(await sql("select establishment_id, workshop_id from provenance_training")).toEqual([
          { establishment_id: world.there, workshop_id: null },
        ])
      })

      it("is taken out with who took part, and the log keeps what it said", async () => {
        const id = await record()
        await service.inTransaction((context) => deleteTraining(context, hand, id))
        expect(await sql("select * from provenance_training_attendee")).toEqual([])
        expect(await audited()).toMatchObject({
          action: "training.deleted",
          before: { topic: "Acabados", attendees: five },
        })
      })
    })
  },
})
