import { fairState, type FairTimes } from "../../domain/fair-state"
import { fairsSuite } from "./test/fairs-suite"

jest.setTimeout(120_000)

const day = (n: number) => new Date(Date.UTC(2026, 10, n))
const FAIR = `insert into fairs_fair (id, handle, words, mode, call_opens_at, call_closes_at, announced_at, opens_at,
  closes_at, archived_at, published_at, created_by, updated_by) values ('fair_1', 'navidad', '{"title":{"es":"Navidad"}}',
  'virtual', '2026-11-02', '2026-11-05', '2026-11-08', '2026-11-10', '2026-11-13', '2026-11-20', '2026-11-01', 'x', 'x')`
const ZONE = `insert into fairs_zone (id, fair_id, name, kind, capacity, position)
  values ('fzon_1', 'fair_1', '{"es":"Cuero"}', 'craft_line', 1, 0)`
const APPLY = `insert into fairs_application (id, fair_id, workshop_id, establishment_id, zone_id, state, submitted_at,
  created_by, updated_by) values (?, 'fair_1', ?, 'estb_here', 'fzon_1', 'submitted', now(), 'x', 'x')`
const ACCEPT = `update fairs_application set state = 'accepted', decided_at = now(), decided_by = 'x' where id = ?`

fairsSuite("fairs-rules", ({ sql, run }) => {
  beforeEach(async () => {
    await sql(FAIR)
    await sql(ZONE)
  })

  it("says the same of a fair's state as the code does, at every moment that matters", async () => {
    const times: FairTimes = {
      published_at: day(1),
      call_opens_at: day(2),
      call_closes_at: day(5),
      announced_at: day(8),
      opens_at: day(10),
      closes_at: day(13),
      archived_at: day(20),
      cancelled_at: null,
    }
    const moments = [0, 1, 2, 5, 8, 10, 13, 20].flatMap((n) => [-1, 0, 1].map((ms) => day(n).getTime() + ms))
    for (const cancelled_at of [null, day(11)]) {
      await sql("update fairs_fair set cancelled_at = ?, cancel_reason = 'x'", [cancelled_at])
      for (const moment of moments) {
        const [row] = await sql("select fairs_state(f, ?::timestamptz) as state from fairs_fair f", [
          new Date(moment).toISOString(),
        ])
        expect(row?.state).toBe(fairState({ ...times, cancelled_at }, new Date(moment)))
      }
    }
  })

  it("refuses a fair that ends before it starts", async () => {
    await expect(sql("update fairs_fair set closes_at = opens_at - interval '1 day'")).rejects.toThrow(
      /fairs_fair_times/
    )
  })

  it("lets a workshop apply once", async () => {
    await sql(APPLY, ["fapp_1", "wksp_own"])
    await expect(sql(APPLY, ["fapp_2", "wksp_own"])).rejects.toThrow(/fairs_application_once/)
  })

  it("never accepts more than a zone has places, also of two who accept at the same moment", async () => {
    await sql(APPLY, ["fapp_1", "wksp_own"])
    await sql(APPLY, ["fapp_2", "wksp_company"])
    const accepted = await Promise.allSettled(
      ["fapp_1", "fapp_2"].map((id) =>
        run(async (context) => {
          const manager = (context.transactionManager ?? context.manager) as {
            execute(text: string, values: unknown[]): Promise<unknown>
          }
          await manager.execute(ACCEPT, [id])
          await manager.execute("select pg_sleep(0.2)", [])
        })
      )
    )
    expect(accepted.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    expect(await sql("select id from fairs_application where state = 'accepted'")).toHaveLength(1)
  })

  it("refuses a capacity below what is accepted", async () => {
    await sql("update fairs_zone set capacity = 2")
    await sql(APPLY, ["fapp_1", "wksp_own"])
    await sql(APPLY, ["fapp_2", "wksp_company"])
    await sql(ACCEPT, ["fapp_1"])
    await sql(ACCEPT, ["fapp_2"])
    await expect(sql("update fairs_zone set capacity = 1")).rejects.toThrow(/places/)
  })
})
