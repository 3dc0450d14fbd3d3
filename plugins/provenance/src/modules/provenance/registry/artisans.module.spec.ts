import { anybody, refusal, registrySuite } from "../../../__tests__/registry-suite"
import { Migration20261123101000 } from "../migrations/Migration20261123101000"
import { reviseArtisan } from "./revise-artisan"
import { reviseEstablishment } from "./revise-establishment"

registrySuite("artisans", ({ service, places, sql, register, transfer, release, day }) => {
  const show = (visibility: "name" | "region") =>
    service.inTransaction((context) => reviseEstablishment(context, anybody, places.named, { visibility }))
  const stays = (id: string) =>
    sql(
      `select workshop_id as at, from_on::text as "from", to_on::text as "to", ended_by as by from provenance_stay
         where artisan_id = ? order by to_on nulls last, from_on`,
      [id]
    )
  describe("codes", () => {
    it("are given once each when thirty register at the same time, without a gap", async () => {
      const given = await Promise.all(Array.from({ length: 30 }, () => register()))
      const expected = Array.from({ length: 30 }, (_, i) => `LUR-${String(i + 1).padStart(4, "0")}`)
      expect(given.map((artisan) => artisan.code).sort()).toEqual(expected)
    })

    it("go on after those that were given elsewhere, even to rows that are gone", async () => {
      const [, last] = await service.createArtisans(
        ["LUR-0007", "LUR-0041"].map((each) => ({ code: each, workshop_id: places.workshop }))
      )
      await service.deleteArtisans([last?.id ?? ""])
      expect((await register()).code).toBe("LUR-0042")
    })

    it("are the region's where the establishment must not be named, and count by themselves", async () => {
      await register()
      expect((await register({ workshop_id: places.elsewhere })).code).toBe("CUS-0001")
      expect((await register({ workshop_id: places.elsewhere })).code).toBe("CUS-0002")
    })

    it("are not used up by a registration that fails", async () => {
      await expect(register({ from_on: await day(1) })).rejects.toEqual(refusal("stay_in_future"))
      expect((await register()).code).toBe("LUR-0001")
    })

    it("keep an establishment from being hidden, also while somebody registers", async () => {
      const [shown, registered] = await Promise.allSettled([show("region"), register()])
      // Whichever came first decides on the other: never an establishment that is hidden and named by a code.
      const [row] = await sql(
        `select e.visibility, (select code from provenance_artisan) as code from provenance_establishment e where id = ?`,
        [places.named]
      )
      expect(registered.status).toBe("fulfilled")
      expect(row?.code).toBe(row?.visibility === "region" ? "LIM-0001" : "LUR-0001")
      expect(shown.status).toBe(row?.visibility === "region" ? "fulfilled" : "rejected")
      if (row?.visibility === "name") {
        await expect(show("region")).rejects.toEqual(refusal("codes_name_establishment"))
      }
    })
  })

  describe("an identity", () => {
    const identity = {
      document_type: "dni",
      document_number: "45678901",
      full_name: "Nombre Canario",
    } as const

    it("is sealed with the registration, which leaves nothing of it in the log", async () => {
      const { id } = await register({ identity, alias: "Apodo Canario" })
      expect(await sql("select artisan_id from provenance_artisan_identity")).toEqual([{ artisan_id: id }])
      const log = JSON.stringify(await sql("select * from audit_entry"))
      expect(log).toContain("artisan.registered")
      for (const secret of ["Canario", "45678901"]) expect(log).not.toContain(secret)
    })

    it("of somebody who is registered already takes the whole registration back", async () => {
      await register({ identity })
      await expect(register({ identity, workshop_id: places.elsewhere })).rejects.toEqual(
        refusal("artisan_already_registered")
      )
      const all = await Promise.allSettled(
        Array.from({ length: 5 }, () =>
          register({ identity: { ...identity, document_number: "45678902" }, workshop_id: places.second })
        )
      )
      expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(await service.listArtisans()).toHaveLength(2)
    })
  })

  describe("stays", () => {
    it("follow one another without a gap, and end with the release", async () => {
      const { id } = await register()
      await transfer(id, places.second, "2026-04-01")
      await transfer(id, places.elsewhere, "2026-05-01")
      await release(id, "2026-06-15")
      expect(await stays(id)).toEqual([
        { at: places.workshop, from: "2026-03-01", to: "2026-04-01", by: "moved" },
        { at: places.second, from: "2026-04-01", to: "2026-05-01", by: "transferred" },
        { at: places.elsewhere, from: "2026-05-01", to: "2026-06-15", by: "released" },
      ])
      expect(await service.retrieveArtisan(id)).toMatchObject({
        workshop_id: places.elsewhere,
        code: "LUR-0001",
      })
      await expect(transfer(id, places.second, "2026-07-01")).rejects.toEqual(refusal("artisan_released"))
      await expect(release(id, "2026-07-01")).rejects.toEqual(refusal("artisan_released"))
    })

    it("do not begin before the one before them, nor on a day to come", async () => {
      const { id } = await register()
      const tomorrow = await day(1)
      await expect(transfer(id, places.second, "2026-02-28")).rejects.toEqual(refusal("before_last_stay"))
      await expect(release(id, "2026-02-28")).rejects.toEqual(refusal("before_last_stay"))
      await expect(transfer(id, places.second, tomorrow)).rejects.toEqual(refusal("stay_in_future"))
      await expect(release(id, tomorrow)).rejects.toEqual(refusal("stay_in_future"))
      await expect(transfer(id, places.workshop, "2026-04-01")).rejects.toEqual(refusal("already_there"))
      expect(await stays(id)).toHaveLength(1)
      await transfer(id, places.second, await day(0))
    })

    it("are one chain whatever is transferred at once", async () => {
      const { id } = await register()
      const results = await Promise.allSettled([
        transfer(id, places.second, "2026-04-01"),
        transfer(id, places.elsewhere, "2026-04-01"),
        transfer(id, places.second, "2026-04-01"),
        release(id, "2026-04-01"),
      ])
      expect(results.some(({ status }) => status === "fulfilled")).toBe(true)
      const chain = await stays(id)
      chain.slice(1).forEach((stay, i) => expect(stay.from).toBe(chain[i]?.to))
      const [artisan] = await sql("select workshop_id, released_at from provenance_artisan where id = ?", [
        id,
      ])
      expect(chain.at(-1)?.at).toBe(artisan?.workshop_id)
      expect(chain.at(-1)?.to === null).toBe(artisan?.released_at === null)
    })

    it("cannot be brought apart from where the artisan is, whoever writes", async () => {
      const { id } = await register()
      await expect(service.updateArtisans({ id, workshop_id: places.second })).rejects.toThrow(/is not where/)
      await expect(
        sql(
          "insert into provenance_stay (id, artisan_id, workshop_id, from_on) values ('s2', ?, ?, '2026-05-01')",
          [id, places.second]
        )
      ).rejects.toMatchObject({ constraint: expect.stringMatching(/stay/) as string })
    })

    it("of somebody who came in without one begin when they were taken in", async () => {
      const artisan = await service.createArtisans({ code: "LUR-0900", workshop_id: places.workshop })
      const today = await day(0)
      await transfer(artisan.id, places.second, today)
      expect(await stays(artisan.id)).toEqual([
        { at: places.workshop, from: today, to: today, by: "moved" },
        { at: places.second, from: today, to: null, by: null },
      ])
    })

    it("reach no further than the member does", async () => {
      const { id } = await register()
      const here = { ...anybody, establishmentIds: [places.named] }
      const there = { ...anybody, establishmentIds: [places.hidden] }
      await expect(transfer(id, places.elsewhere, "2026-04-01", here)).rejects.toEqual(
        refusal("unknown_workshop")
      )
      await expect(transfer(id, places.elsewhere, "2026-04-01", there)).rejects.toMatchObject({
        type: "not_found",
      })
      await expect(register({}, there)).rejects.toEqual(refusal("unknown_workshop"))
    })

    it("that the migration finds missing are made", async () => {
      const artisan = await service.createArtisans({ code: "LUR-0900", workshop_id: places.workshop })
      const statements: string[] = []
      const migration = Object.create(Migration20261123101000.prototype) as {
        addSql(statement: string): void
        up(): Promise<void>
      }
      migration.addSql = (statement) => statements.push(statement)
      await migration.up()
      const backfill = statements
        .flatMap((statement) => statement.split(";"))
        .filter((statement) => statement.includes("insert into provenance_stay"))
      expect(backfill).toHaveLength(1)
      await sql(backfill[0]!)
      expect(await stays(artisan.id)).toEqual([
        { at: places.workshop, from: await day(0), to: null, by: null },
      ])
    })
  })

  it("an artisan's alias and story leave only their names in the log", async () => {
    const { id } = await register()
    const say = (revision: object) =>
      service.inTransaction((context) => reviseArtisan(context, anybody, id, revision))
    await say({ alias: "Apodo Canario", story: "Historia canaria" })
    await say({ alias: "Apodo Canario" })
    const entries = await sql("select before, after from audit_entry where action = 'artisan.updated'")
    expect(entries).toEqual([{ before: null, after: { changed: ["alias", "story"] } }])
  })
})
