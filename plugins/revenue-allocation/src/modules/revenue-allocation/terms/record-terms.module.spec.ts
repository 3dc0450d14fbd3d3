import { elsewhere, everywhere, reason, sentenced } from "../test/terms-people"
import { CANARIES, PEOPLE, termsSuite } from "../test/terms-suite"
import { type Keys, readKeys } from "./keys"
import { readTerms } from "./read-terms"
import { recordTerms, type TermsInput } from "./record-terms"
import { termsAt } from "./terms-at"

jest.setTimeout(60_000)

termsSuite(({ run, sql, connect, audited, failure, identityKeys, identityHashKey }) => {
  const keys = () => readKeys({ identityKeys, identityHashKey }) as Keys
  const record = (change: Partial<TermsInput> = {}, id: string = PEOPLE.rosa, hand = everywhere) =>
    run((context) => recordTerms(context, hand, keys, id, sentenced(change)))
  const read = (id: string = PEOPLE.rosa) =>
    run((context) => readTerms(context, everywhere, keys(), id, reason))
  const at = async (day: string) =>
    (await run((context) => termsAt(context, [PEOPLE.rosa], day))).get(PEOPLE.rosa)?.terms

  it("seals case and accounts for their row, and shows them to nobody who only looks at tables or the log", async () => {
    const id = await record()
    expect(await read()).toEqual({
      id,
      bank: "Banco de la Nación",
      account: "00219300004567",
      reparation_case: "Exp. 00123-2024-0-1801-JR-PE-01",
      reparation_account: "0021930000011",
    })
    expect(JSON.stringify(await sql("select * from revenue_artisan_terms"))).not.toMatch(CANARIES)
    expect(JSON.stringify(await audited())).not.toMatch(CANARIES)
    expect(await audited()).toMatchObject([
      { action: "terms.recorded", resource_id: PEOPLE.rosa, establishment_id: "e_here" },
      { action: "terms.read", resource_id: PEOPLE.rosa, reason, after: null },
    ])
    // A value carried into another person's row does not open there.
    await record({}, PEOPLE.lucho)
    const client = await connect()
    await client.query(`update revenue_artisan_terms t set account_sealed = o.account_sealed
      from revenue_artisan_terms o where t.artisan_id = 'artn_lucho' and o.artisan_id = 'artn_rosa'`)
    expect(await failure(read(PEOPLE.lucho))).toMatchObject({ code: "identity_damaged" })
  })

  it("keeps case and accounts that are not given again, and lets go of an account that is no longer open", async () => {
    await record()
    const second = await record({
      ...{ valid_from: "2026-03-01", reparation_outstanding: 400_000n },
      ...{ reparation_case: null, reparation_account: null, account: null, account_kind: null, bank: null },
    })
    expect(await read()).toMatchObject({
      id: second,
      bank: "Banco de la Nación",
      account: "00219300004567",
      reparation_account: "0021930000011",
    })
    await record({ valid_from: "2026-04-01", account_state: "barred", account: null, account_kind: null })
    expect(await read()).toMatchObject({ account: null, reparation_account: "0021930000011" })
    expect(await at("2026-02-28")).toMatchObject({ account_state: "open", reparation_outstanding: 500_000n })
    expect(await at("2026-04-30")).toMatchObject({ account_state: "barred" })
  })

  it("refuses with every reason at once", async () => {
    const refused = await failure(
      record({
        ...{ valid_from: "2999-01-01", situation: "awaiting_sentence", life_sentence: true },
        ...{ account: "12", document_id: "doc_none" },
      })
    )
    expect(refused).toMatchObject({
      type: "invalid_data",
      code: "day_in_future",
      problems: [
        { code: "day_in_future", field: "valid_from" },
        { code: "life_before_sentence", field: "life_sentence" },
        { code: "reparation_before_sentence", field: "reparation_outstanding" },
        { code: "invalid_account_number", field: "account" },
        { code: "unknown_document", field: "document_id" },
      ],
    })
    expect(await sql("select id from revenue_artisan_terms")).toEqual([])
    expect(await audited()).toEqual([])
  })

  it.each<[Partial<TermsInput>, string]>([
    [{ account: null, account_kind: null }, "account_missing"],
    [{ account_state: "barred" }, "account_not_open"],
    [{ account_kind: null }, "account_kind_missing"],
    [{ account_kind: "cci" }, "invalid_account_number"],
  ])("refuses %j: %s", async (change, code) => {
    expect(await failure(record(change))).toMatchObject({ code })
  })

  it("warns of check digits that do not agree, and does not refuse them", async () => {
    await record({ account_kind: "cci", account: "00219300234567898112" })
    expect(await sql("select account_warning from revenue_artisan_terms")).toEqual([
      { account_warning: true },
    ])
  })

  it("is out of reach for other establishments, and takes nothing in of somebody who was erased", async () => {
    expect(await failure(record({}, PEOPLE.rosa, elsewhere))).toMatchObject({ type: "not_found" })
    expect(await failure(record({}, "artn_none"))).toMatchObject({ type: "not_found" })
    expect(await failure(record({}, PEOPLE.erased))).toMatchObject({ code: "artisan_erased" })
  })

  it("refuses terms of somebody in prison after the day on which they left it", async () => {
    await sql("update provenance_artisan set released_at = '2026-05-10T05:00:00Z' where id = 'artn_rosa'")
    expect(await failure(record({ valid_from: "2026-05-10" }))).toMatchObject({ code: "artisan_released" })
    await record({ valid_from: "2026-05-09" })
  })

  it("numbers what two record of one person at once, one after the other", async () => {
    await Promise.all(Array.from({ length: 6 }, () => record()))
    const rows = await sql("select seq from revenue_artisan_terms order by seq")
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it("stays as it was recorded: the database refuses every change but new keys and erasure", async () => {
    await record()
    const client = await connect()
    for (const change of [
      "update revenue_artisan_terms set reparation_outstanding = 0",
      "update revenue_artisan_terms set valid_from = '2020-01-01'",
      "update revenue_artisan_terms set account_sealed = null",
      "update revenue_artisan_terms set erased_at = now()",
      "update revenue_artisan_terms set situation = 'released', erased_at = now(), account_sealed = null",
      "delete from revenue_artisan_terms",
      "truncate revenue_artisan_terms",
    ]) {
      await expect(client.query(change)).rejects.toThrow(/stays as it was recorded/)
    }
    await client.query("set session_replication_role = replica")
    await expect(client.query("delete from revenue_artisan_terms")).rejects.toThrow(/stays as it was/)
    await client.query("update revenue_artisan_terms set account_sealed = 'v1.x.y.z', key_id = 'k2'")
  })
})
