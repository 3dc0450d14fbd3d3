import { runMortal } from "../test/run-mortal"
import { approveSettlement } from "./decide-settlement"
import { startSettlement } from "./start-settlement"
import { KILLED_RUN } from "./test/killed-run"
import { APPROVER, CLOSER, IN_DECEMBER, OCTOBER, settlementSuite } from "./test/settlement-suite"

const ARTISANS = ["arti_1", "arti_2", "arti_3"]

jest.setTimeout(300_000)

settlementSuite(({ ledger, url, sql, earn, terms, owed }) => {
  /** Takes the settlement on in another process. @returns whether it was killed */
  const run = (id: string, at: number, when: "before" | "after") =>
    runMortal(KILLED_RUN, [url(), id, "1"], { at, when })

  /** Kills it at its first statement, then at its second, and so on, until it has come to its end in between. */
  const runKilledEverywhere = async (id: string): Promise<{ kills: number; stages: number[] }> => {
    const stages: number[] = []
    for (let kills = 0; ; kills += 1) {
      if (!(await run(id, kills + 1, kills % 2 === 0 ? "after" : "before"))) return { kills, stages }
      const [{ done } = {}] = await sql("select done from revenue_settlement where id = $1", [id])
      stages.push(Number(done))
    }
  }

  it("comes to the same figures however often it is killed, and posts nothing twice", async () => {
    for (const [index, artisan] of ARTISANS.entries()) await earn(artisan, 10_000 + index)
    for (const artisan of ARTISANS.slice(1)) await terms(artisan, { reparation_outstanding: 1500 })
    const id = await ledger.inTransaction((context) => startSettlement(context, CLOSER, OCTOBER, IN_DECEMBER))

    const computing = await runKilledEverywhere(id)
    const [proposed] = await sql("select state, totals, digest from revenue_settlement")
    expect(proposed).toMatchObject({ state: "proposed", totals: { artisans: 3, income: 30_003, held: 9000 } })
    await ledger.inTransaction((context) => approveSettlement(context, APPROVER, id))
    const posting = await runKilledEverywhere(id)

    expect(await sql("select state, done, total, digest from revenue_settlement")).toEqual([
      { state: "closed", done: 3, total: 3, digest: proposed!.digest },
    ])
    expect(
      await sql("select count(*)::int as count from ledger_transaction where kind = 'settlement'")
    ).toEqual([{ count: 3 }])
    expect(await sql("select count(*)::int as count from revenue_hold")).toEqual([{ count: 1 }])
    for (const artisan of ARTISANS) expect(await owed(`artisan:${artisan}:income`)).toBe(0)
    expect(await owed("inpe:activity")).toBe(3000)
    expect(await owed("reparation:arti_2")).toBe(1500)
    // It was killed at every statement of a page and more, and went on from where it stood, not from the beginning.
    for (const { kills, stages } of [computing, posting]) {
      expect(kills).toBeGreaterThan(6)
      expect(stages).toEqual([...stages].sort((a, b) => a - b))
      expect(new Set(stages).size).toBeGreaterThan(1)
    }
  })
})
