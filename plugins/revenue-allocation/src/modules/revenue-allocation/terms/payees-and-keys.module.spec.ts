import { randomBytes } from "node:crypto"
import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { seal } from "@tejido/provenance/domain/seal"
import { identityPlace } from "@tejido/provenance/domain/sealed-tables"
import { rotate } from "../../../../../provenance/src/modules/provenance/vault/rotate"
import { everywhere, order, sentenced, sister } from "../test/terms-people"
import { CANARIES, PEOPLE, termsSuite } from "../test/terms-suite"
import { type Keys, readKeys } from "./keys"
import { payeesOf, type Payee } from "./payees-of"
import { readBeneficiary } from "./read-beneficiary"
import { recordAlimonyOrder } from "./record-alimony-order"
import { recordBeneficiary } from "./record-beneficiary"
import { recordTerms } from "./record-terms"
import { REVENUE_SEALED } from "./sealed-tables"

jest.setTimeout(60_000)

termsSuite(({ run, sql, connect, audited, identityKeys, identityHashKey }) => {
  const keys = readKeys({ identityKeys, identityHashKey }) as Keys
  const second = `k2:${randomBytes(32).toString("base64")}`
  const both = readKeys({ identityKeys: `${second},${identityKeys}`, identityHashKey }) as Keys
  const onlyNew = readKeys({ identityKeys: second, identityHashKey }) as Keys
  const relative = (change = {}, with_ = keys) =>
    run((context) => recordBeneficiary(context, everywhere, with_, PEOPLE.rosa, sister(change)))
  const payees = (asked: Payee[], with_ = keys) =>
    run((context) => payeesOf(context, SYSTEM("test"), with_, asked, "batch_1"))
  const query = async () => {
    const client = await connect()
    return async <Row extends object>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row>(text, [...values])).rows
  }

  beforeEach(async () => {
    await sql(`create table if not exists provenance_artisan_identity (id text, artisan_id text, document_type text,
      full_name_sealed text, dni_sealed text, key_id text, deleted_at timestamptz);
      truncate provenance_artisan_identity`)
    const place = (part: "full_name" | "dni") => identityPlace(PEOPLE.rosa, part)
    await sql("insert into provenance_artisan_identity values ('arid_1', ?, 'dni', ?, ?, 'k1', null)", [
      PEOPLE.rosa,
      seal("Rosa Canaria Yanaqa", place("full_name"), keys.sealing).sealed,
      seal("48151600", place("dni"), keys.sealing).sealed,
    ])
  })

  it("a bank's file gets whom it pays, all at once, and the log one entry that names nobody", async () => {
    await run((context) => recordTerms(context, everywhere, () => keys, PEOPLE.rosa, sentenced()))
    const id = await relative()
    const cash = await relative({ document_number: "71234567", account_kind: "cash_order", account: null })
    const orderId = await run((context) =>
      recordAlimonyOrder(context, everywhere, keys, PEOPLE.rosa, order(id))
    )
    const opened = await payees([
      { kind: "artisan", id: PEOPLE.rosa },
      { kind: "beneficiary", id },
      { kind: "beneficiary", id: cash },
      { kind: "court", id: orderId },
      { kind: "reparation", id: PEOPLE.rosa },
      { kind: "artisan", id: PEOPLE.far },
      { kind: "beneficiary", id: "benf_none" },
    ])
    expect(
      Object.fromEntries([...opened].map(([key, payee]) => [key.split(":")[0] + payee.id, payee]))
    ).toMatchObject({
      [`artisan${PEOPLE.rosa}`]: {
        ...{ full_name: "Rosa Canaria Yanaqa", document_type: "dni", document_number: "48151600" },
        ...{ account_kind: "account", account: "00219300004567", problem: null },
      },
      [`beneficiary${id}`]: { full_name: "Canaria Secreta Yanaqa", account: "002193004567", problem: null },
      [`beneficiary${cash}`]: { account_kind: "cash_order", account: null, problem: null },
      [`court${orderId}`]: { document_number: "48151623", case_number: "00123-2024-0-3202-JP-FC-02" },
      [`reparation${PEOPLE.rosa}`]: {
        ...{ full_name: null, account: "0021930000011", case_number: "Exp. 00123-2024-0-1801-JR-PE-01" },
      },
    })
    expect(opened.size).toBe(5)
    const told = (await audited()).filter(({ action }) => action === "payees.read")
    expect(told).toMatchObject([{ resource_id: "batch_1", after: { payees: 5 } }])
    expect(JSON.stringify(told)).not.toMatch(CANARIES)
  })

  it("who cannot be paid is said to be so and does not stop the others", async () => {
    await run((context) =>
      recordTerms(context, everywhere, () => keys, PEOPLE.far, sentenced({ reparation_account: null }))
    )
    const without = await relative({ account_kind: null, account: null })
    const lost = await relative({ document_number: "71234567" }, both)
    const opened = await payees([
      { kind: "artisan", id: PEOPLE.far },
      { kind: "reparation", id: PEOPLE.far },
      { kind: "beneficiary", id: without },
      { kind: "beneficiary", id: lost },
    ])
    expect([...opened.values()].map(({ kind, problem }) => [kind, problem])).toEqual(
      expect.arrayContaining([
        ["artisan", "no_identity"],
        ["beneficiary", "no_account"],
        ["beneficiary", "identity_key_missing"],
      ])
    )
  })

  it("new keys leave everything readable with them alone, fingerprints included", async () => {
    await run((context) => recordTerms(context, everywhere, () => keys, PEOPLE.rosa, sentenced()))
    const id = await relative()
    await run((context) => recordAlimonyOrder(context, everywhere, keys, PEOPLE.rosa, order(id)))
    const changed = readKeys({
      identityKeys: `${second},${identityKeys}`,
      identityHashKey: randomBytes(32).toString("base64"),
    }) as Keys
    const rotation = await rotate(await query(), changed, { tables: REVENUE_SEALED, batch: 1 })
    expect(rotation).toEqual({
      done: { beneficiaries: 1, terms: 1, alimony_orders: 1 },
      unopened: [],
      twice: [],
      stopped: false,
    })
    const read = await run((context) =>
      readBeneficiary(context, everywhere, onlyNew, id, "Se comprueba la rotación")
    )
    expect(read).toMatchObject({
      full_name: "Canaria Secreta Yanaqa",
      orders: [{ court: "2.º Juzgado de Paz Letrado de Ate" }],
    })
    expect((await payees([{ kind: "reparation", id: PEOPLE.rosa }], onlyNew)).size).toBe(1)
    await expect(relative({}, changed)).rejects.toMatchObject({ code: "beneficiary_known" })
    expect(await rotate(await query(), changed, { tables: REVENUE_SEALED })).toMatchObject({
      done: { beneficiaries: 0, terms: 0, alimony_orders: 0 },
    })
  })

  it("who was recorded twice while the keys were changed is named, and who has ended is nobody's double", async () => {
    const first = await relative()
    const changed = readKeys({ identityKeys, identityHashKey: randomBytes(32).toString("base64") }) as Keys
    const again = await relative({}, changed)
    const rotation = await rotate(await query(), changed, { tables: REVENUE_SEALED })
    expect(rotation.twice).toEqual([first])
    await sql("update revenue_beneficiary set ended_at = now() where id = ?", [first])
    expect(await rotate(await query(), changed, { tables: REVENUE_SEALED })).toMatchObject({
      done: { beneficiaries: 1 },
      twice: [],
    })
    const marks = await sql("select id, fingerprint from revenue_beneficiary")
    expect(new Set(marks.map(({ fingerprint }) => fingerprint)).size).toBe(1)
    expect(marks.map((row) => row.id).sort()).toEqual([first, again].sort())
  })
})
