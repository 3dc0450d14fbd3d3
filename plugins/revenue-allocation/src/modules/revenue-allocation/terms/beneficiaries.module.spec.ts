import type { BeneficiaryStatement } from "../../../domain/beneficiary"
import { elsewhere, everywhere, order, reason, sister } from "../test/terms-people"
import { CANARIES, PEOPLE, termsSuite } from "../test/terms-suite"
import { endBeneficiary } from "./end-beneficiary"
import { type Keys, readKeys, requireKeys } from "./keys"
import { readBeneficiary } from "./read-beneficiary"
import { recordAlimonyOrder } from "./record-alimony-order"
import { type Rectification, recordBeneficiary, rectifyBeneficiary } from "./record-beneficiary"

jest.setTimeout(60_000)

termsSuite(({ run, sql, audited, failure, identityKeys, identityHashKey }) => {
  const keys = readKeys({ identityKeys, identityHashKey }) as Keys
  const record = (
    change: Partial<BeneficiaryStatement> = {},
    artisan: string = PEOPLE.rosa,
    hand = everywhere
  ) => run((context) => recordBeneficiary(context, hand, keys, artisan, sister(change)))
  const read = (id: string, why = reason, hand = everywhere) =>
    run((context) => readBeneficiary(context, hand, keys, id, why))
  const rectify = (id: string, change: Rectification) =>
    run((context) => rectifyBeneficiary(context, everywhere, keys, id, change))
  const end = (id: string) => run((context) => endBeneficiary(context, everywhere, id))

  it("are sealed for their row, and read by whoever may and says why", async () => {
    const id = await record()
    await run((context) => recordAlimonyOrder(context, everywhere, keys, PEOPLE.rosa, order(id)))
    expect(JSON.stringify(await sql("select * from revenue_beneficiary"))).not.toMatch(CANARIES)
    expect(JSON.stringify(await sql("select * from revenue_alimony_order"))).not.toMatch(CANARIES)
    const [{ id: orderId } = { id: "" }] = await sql("select id from revenue_alimony_order")
    expect(await read(id)).toEqual({
      id,
      full_name: "Canaria Secreta Yanaqa",
      document_type: "dni",
      document_number: "48151623",
      bank: "Banco de la Nación",
      account_kind: "account",
      account: "002193004567",
      email: "canaria@ejemplo.pe",
      orders: [
        {
          id: orderId,
          court: "2.º Juzgado de Paz Letrado de Ate",
          case_number: "00123-2024-0-3202-JP-FC-02",
        },
      ],
    })
    const told = await audited()
    expect(told.map(({ action }) => action)).toEqual([
      "beneficiary.recorded",
      "alimony_order.recorded",
      "beneficiary.read",
    ])
    expect(told[2]).toMatchObject({ resource_id: id, establishment_id: "e_here", reason, after: null })
    expect(JSON.stringify(told)).not.toMatch(CANARIES)
    expect(await failure(read(id, reason, elsewhere))).toMatchObject({ type: "not_found" })
    await expect(read(id, "Es la cuenta de Yanaqa, canaria")).rejects.toMatchObject({
      code: "reason_names_person",
    })
    expect(await audited()).toHaveLength(3)
  })

  it("are two persons of one artisan, and nobody sees from the table that two artisans share one", async () => {
    await record()
    expect(await failure(record({ document_number: "4815 1623" }))).toMatchObject({
      type: "conflict",
      code: "beneficiary_known",
    })
    await record({}, PEOPLE.lucho)
    const marks = (await sql("select fingerprint from revenue_beneficiary")).map((row) => row.fingerprint)
    expect(new Set(marks).size).toBe(2)
    // Past the code, and at once.
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => record({}, PEOPLE.far)))
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  })

  it("are refused with every reason at once, none of which repeats what was typed", async () => {
    const refused = await failure(
      record({
        ...{ full_name: "Canaria 7", document_number: "481516", account: "canaria", email: "yanaqa@" },
      })
    )
    expect(refused).toMatchObject({
      problems: [
        { code: "invalid_full_name", field: "full_name" },
        { code: "invalid_document_number", field: "document_number" },
        { code: "invalid_account_number", field: "account" },
        { code: "invalid_email", field: "email" },
      ],
    })
    for (const [change, code] of [
      [{ account: null }, "account_missing"],
      [{ account_kind: "cash_order" as const }, "account_not_open"],
      [{ account_kind: null }, "account_kind_missing"],
    ] as const) {
      expect(await failure(record(change))).toMatchObject({ code })
    }
    await record({ account_kind: "cash_order", account: null })
    await record({ account_kind: null, account: null, bank: null, document_number: "71234567" })
  })

  it("are put right field by field; what is not sent stays", async () => {
    const id = await record()
    await record({ document_number: "71234567", full_name: "Otra Persona" })
    await rectify(id, {
      full_name: "Canaria Corregida",
      account_kind: "cci",
      account: "00219300234567898112",
    })
    expect(await read(id)).toMatchObject({
      full_name: "Canaria Corregida",
      document_number: "48151623",
      account: "00219300234567898112",
      email: "canaria@ejemplo.pe",
    })
    const [entry] = (await audited()).filter(({ action }) => action === "beneficiary.rectified")
    expect(entry).toMatchObject({
      before: { account_kind: "account", account_warning: false },
      after: {
        account_kind: "cci",
        account_warning: true,
        rectified: ["full_name", "account_kind", "account"],
      },
    })
    expect(await failure(rectify(id, { document_number: "71234567" }))).toMatchObject({
      code: "beneficiary_known",
    })
    await rectify(id, { account_kind: null, account: null, email: null })
    expect(await read(id)).toMatchObject({ account: null, email: null })
  })

  it("end for good, and not while an order names them; who comes back is recorded anew", async () => {
    const id = await record()
    await run((context) => recordAlimonyOrder(context, everywhere, keys, PEOPLE.rosa, order(id)))
    expect(await failure(end(id))).toMatchObject({ code: "beneficiary_ordered" })
    const other = await record({ document_number: "71234567" })
    await end(other)
    expect(await failure(end(other))).toMatchObject({ code: "beneficiary_ended" })
    await expect(sql("update revenue_beneficiary set ended_at = null")).rejects.toThrow(/stays as it was/)
    await expect(sql("delete from revenue_beneficiary")).rejects.toThrow(/stays as it was/)
    await expect(sql("update revenue_beneficiary set artisan_id = 'artn_far'")).rejects.toThrow(/stays as/)
    expect(
      await failure(
        run((context) => recordAlimonyOrder(context, everywhere, keys, PEOPLE.rosa, order(other)))
      )
    ).toMatchObject({ code: "unknown_beneficiary" })
    await record({ document_number: "71234567" })
  })

  it("need keys, and say so", async () => {
    const before = process.env
    process.env = { ...before }
    delete process.env.IDENTITY_KEYS
    delete process.env.IDENTITY_HASH_KEY
    try {
      expect(() => requireKeys({ identityKeys })).toThrow(
        expect.objectContaining({ code: "identity_keys_missing", type: "not_allowed" }) as Error
      )
      process.env.IDENTITY_HASH_KEY = identityHashKey
      expect(requireKeys({ identityKeys }).sealing.current).toBe("k1")
    } finally {
      process.env = before
    }
  })
})
