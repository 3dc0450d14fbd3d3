import { everywhere, order, sentenced, sister } from "../test/terms-people"
import { CANARIES, PEOPLE, termsSuite } from "../test/terms-suite"
import { endAlimonyOrder } from "./end-alimony-order"
import { followArtisans } from "./follow-artisans"
import { type Keys, readKeys } from "./keys"
import { recordAlimonyOrder } from "./record-alimony-order"
import { recordBeneficiary } from "./record-beneficiary"
import { recordInstruction } from "./record-instruction"
import { recordTerms, type TermsInput } from "./record-terms"
import { termsAt } from "./terms-at"

jest.setTimeout(60_000)

termsSuite(({ ledger, move, run, sql, audited, identityKeys, identityHashKey }) => {
  const keys = readKeys({ identityKeys, identityHashKey }) as Keys
  const record = (change: Partial<TermsInput> = {}) =>
    run((context) => recordTerms(context, everywhere, () => keys, PEOPLE.rosa, sentenced(change)))
  const at = async (day: string) =>
    (await run((context) => termsAt(context, [PEOPLE.rosa], day))).get(PEOPLE.rosa)
  const post = (
    kind: string,
    source_id: string,
    account: string,
    amount: number,
    at = "2026-03-01T04:59:59.999Z"
  ) => move({ from: "clearing:test", to: account }, amount, { kind, source_id, at })

  describe("a release", () => {
    const release = (on = "2026-05-10") =>
      sql(
        "update provenance_artisan set released_at = ?::timestamp at time zone 'America/Lima' where id = 'artn_rosa'",
        [on]
      )

    it("is felt from its day on, with what is owed by then, and months before stay as they were", async () => {
      await record()
      await post("settlement", "2026-02", `reparation:${PEOPLE.rosa}`, 80_000)
      await release()
      expect(await followArtisans(ledger, [PEOPLE.rosa])).toMatchObject({ released: 1, failed: [] })
      expect((await at("2026-05-31"))?.terms).toEqual({
        ...{ situation: "released", life_sentence: false, account_state: "closed" },
        reparation_outstanding: 420_000n,
      })
      expect((await at("2026-04-30"))?.terms).toMatchObject({ situation: "sentenced", account_state: "open" })
      const [row] = await sql("select * from revenue_artisan_terms where situation = 'released'")
      expect(row).toMatchObject({ account_sealed: null, recorded_by: "system" })
      expect(row?.reparation_account_sealed).not.toBeNull()
      expect(JSON.stringify(await audited())).not.toMatch(CANARIES)
    })

    it("heard twice, late or not at all is recorded once: the sweep finds it", async () => {
      await record()
      await release()
      const all = await Promise.all([null, [PEOPLE.rosa], null].map((ids) => followArtisans(ledger, ids)))
      expect(all.map(({ released }) => released).reduce((sum, each) => sum + each)).toBe(1)
      expect(await followArtisans(ledger, null)).toEqual({ released: 0, erased: 0, failed: [] })
      expect(await sql("select id from revenue_artisan_terms")).toHaveLength(2)
    })

    it("guesses nothing of somebody of whom nothing is recorded", async () => {
      await release()
      expect(await followArtisans(ledger, null)).toMatchObject({ released: 0 })
      expect((await at("2026-05-31"))?.terms).toBeNull()
    })
  })

  describe("an erasure", () => {
    const erase = () => sql("update provenance_artisan set erased_at = now() where id = 'artn_rosa'")
    const relative = () =>
      run((context) => recordBeneficiary(context, everywhere, keys, PEOPLE.rosa, sister()))
    const tables = ["beneficiary", "artisan_terms", "alimony_order"] as const
    const sealed = async () => {
      const rows = await Promise.all(tables.map((table) => sql(`select * from revenue_${table}`)))
      return rows
        .flat()
        .flatMap((row) =>
          Object.entries(row).filter(([name, value]) => name.endsWith("_sealed") && value !== null)
        )
    }

    it("destroys what is sealed and what was noted, ends the instruction, and keeps the figures", async () => {
      await record({ note: "Canaria lo pidió" })
      const id = await relative()
      const parts = [
        { destination: "beneficiary", beneficiary_id: id, kind: "percent", percent_bp: 5000 } as const,
      ]
      const days = { signed_on: "2026-03-01", starts_on: "2026-03-01", document_id: null }
      await run((context) => recordInstruction(context, everywhere, PEOPLE.rosa, { ...days, parts }))
      const ended = order(id, { ends_on: "2026-02-28" })
      await run((context) => recordAlimonyOrder(context, everywhere, keys, PEOPLE.rosa, ended))
      expect(await sealed()).not.toEqual([])
      await erase()
      expect(await followArtisans(ledger, [PEOPLE.rosa])).toEqual({ released: 0, erased: 1, failed: [] })

      expect(await sealed()).toEqual([])
      const held = await Promise.all(tables.map((table) => sql(`select * from revenue_${table}`)))
      expect(JSON.stringify(held)).not.toMatch(CANARIES)
      expect(await at("2026-02-28")).toMatchObject({
        // An account without its number is none.
        terms: { situation: "sentenced", reparation_outstanding: 500_000n, account_state: "none" },
        orders: [{ amount: 15_000n }],
      })
      expect(await at("2999-12-31")).toMatchObject({ instruction_id: null })
      expect((await audited()).at(-1)).toMatchObject({ action: "terms.erased", resource_id: PEOPLE.rosa })
      expect(await followArtisans(ledger, null)).toMatchObject({ erased: 0 })
      await expect(sql("update revenue_beneficiary set bank = 'x'")).rejects.toThrow(/stays as it was/)
    })

    it("waits while a court orders or money is owed, and is made up for when nothing is", async () => {
      const id = await relative()
      const orderId = await run((context) =>
        recordAlimonyOrder(context, everywhere, keys, PEOPLE.rosa, order(id))
      )
      await post("settlement", "2026-02", `court:${orderId}`, 15_000)
      await erase()
      expect(await followArtisans(ledger, null)).toMatchObject({ erased: 0 })
      await run((context) =>
        endAlimonyOrder(context, everywhere, orderId, { on: "2026-02-28", note: "Resolución 12" })
      )
      expect(await followArtisans(ledger, null)).toMatchObject({ erased: 0 })
      await post("payout_sent", "payo_1", `court:${orderId}`, -15_000)
      await post("settlement", "2026-03", `artisan:${PEOPLE.rosa}:family:${id}`, 1)
      expect(await followArtisans(ledger, null)).toMatchObject({ erased: 0 })
      await post("payout_sent", "payo_2", `artisan:${PEOPLE.rosa}:family:${id}`, -1)
      // What another artisan is owed is none of it.
      await post("settlement", "2026-03:other", "artisan:artnXrosa:personal", 5)
      expect(await followArtisans(ledger, null)).toMatchObject({ erased: 1 })
      expect(await sealed()).toEqual([])
    })
  })
})
