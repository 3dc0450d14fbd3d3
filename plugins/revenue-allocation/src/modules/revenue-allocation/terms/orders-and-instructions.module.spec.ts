import type { InstructionPart } from "../../../domain/split-month"
import { everywhere, order, sister } from "../test/terms-people"
import { PEOPLE, termsSuite } from "../test/terms-suite"
import { endAlimonyOrder } from "./end-alimony-order"
import { type Keys, readKeys } from "./keys"
import { type OrderInput, recordAlimonyOrder } from "./record-alimony-order"
import { recordBeneficiary } from "./record-beneficiary"
import { recordInstruction } from "./record-instruction"
import { revokeInstruction } from "./revoke-instruction"
import { statementFacts } from "./statement-facts"

jest.setTimeout(60_000)

termsSuite(({ run, sql, connect, failure, identityKeys, identityHashKey }) => {
  const keys = readKeys({ identityKeys, identityHashKey }) as Keys
  let mother = ""
  let son = ""
  beforeEach(async () => {
    const made = (document_number: string, relation: "mother" | "child") =>
      run((context) =>
        recordBeneficiary(context, everywhere, keys, PEOPLE.rosa, sister({ document_number, relation }))
      )
    mother = await made("48151623", "mother")
    son = await made("71234567", "child")
  })

  describe("alimony orders", () => {
    const record = (beneficiary: string, change: Partial<OrderInput> = {}, artisan: string = PEOPLE.rosa) =>
      run((context) => recordAlimonyOrder(context, everywhere, keys, artisan, order(beneficiary, change)))
    const end = (id: string, on: string) =>
      run((context) => endAlimonyOrder(context, everywhere, id, { on, note: "Resolución 12" }))

    it("for one beneficiary follow each other without a day in common, here and in the database", async () => {
      await record(son, { starts_on: "2026-02-01", ends_on: "2026-06-30" })
      expect(await failure(record(son, { starts_on: "2026-06-30" }))).toMatchObject({
        code: "alimony_overlaps",
      })
      expect(await failure(record(son, { starts_on: "2026-01-01", ends_on: "2026-02-01" }))).toMatchObject({
        code: "alimony_overlaps",
      })
      await record(son, { starts_on: "2026-07-01" })
      await record(mother)
      await expect(
        sql(
          `insert into revenue_alimony_order (id, artisan_id, beneficiary_id, kind, amount, court_sealed, case_sealed,
             key_id, starts_on, recorded_by) values ('alim_x', 'artn_rosa', ?, 'amount', 1, 'x', 'x', 'k', '2027-01-01', 's')`,
          [son]
        )
      ).rejects.toThrow(/another order for the same beneficiary/)
    })

    it("are refused with dates reversed, and for somebody else's relative, with every reason", async () => {
      const far = await failure(
        record(mother, { starts_on: "2026-05-02", ends_on: "2026-05-01", document_id: "doc_1" }, PEOPLE.far)
      )
      expect(far).toMatchObject({
        problems: [
          { code: "unknown_beneficiary", field: "beneficiary_id" },
          { code: "ends_before_start", field: "ends_on" },
          { code: "unknown_document", field: "document_id" },
        ],
      })
      await expect(
        sql(
          `insert into revenue_alimony_order (id, artisan_id, beneficiary_id, kind, amount, court_sealed, case_sealed,
             key_id, starts_on, recorded_by) values ('alim_x', 'artn_far', ?, 'amount', 1, 'x', 'x', 'k', '2027-01-01', 's')`,
          [mother]
        )
      ).rejects.toThrow(/not one of this artisan/)
    })

    it("only end, once, neither before they began nor later than ordered", async () => {
      await sql("insert into provenance_document values ('doc_1', 'court_order', 'artn_rosa')")
      const id = await record(son, { ends_on: "2026-12-31", document_id: "doc_1" })
      expect(await failure(end(id, "2026-01-31"))).toMatchObject({ code: "ends_before_start" })
      expect(await failure(end(id, "2027-01-01"))).toMatchObject({ code: "ends_later_than_ordered" })
      await end(id, "2026-08-15")
      expect(await failure(end(id, "2026-07-15"))).toMatchObject({ code: "order_ended" })
      expect(await sql("select ends_on::text, end_note from revenue_alimony_order")).toEqual([
        { ends_on: "2026-08-15", end_note: "Resolución 12" },
      ])
      for (const change of [
        "update revenue_alimony_order set amount = 1",
        "update revenue_alimony_order set ends_on = null, ended_at = null",
        "update revenue_alimony_order set ends_on = '2026-08-01'",
        "update revenue_alimony_order set court_sealed = null",
        "delete from revenue_alimony_order",
        "truncate revenue_alimony_order",
      ]) {
        await expect(sql(change)).rejects.toThrow(/stays as it was recorded/)
      }
    })

    it("recorded at once for the same beneficiary become one", async () => {
      const results = await Promise.allSettled([1, 2, 3, 4].map(() => record(son)))
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    })
  })

  describe("instructions", () => {
    const half = (to: string): InstructionPart => ({
      destination: "beneficiary",
      beneficiary_id: to,
      kind: "percent",
      percent_bp: 5000,
    })
    const saved = (percent_bp: number): InstructionPart => ({
      destination: "savings",
      kind: "percent",
      percent_bp,
    })
    const record = (
      parts: InstructionPart[],
      { signed_on = "2026-03-01", starts_on = "2026-03-01" } = {},
      artisan: string = PEOPLE.rosa
    ) =>
      run((context) =>
        recordInstruction(context, everywhere, artisan, { signed_on, starts_on, parts, document_id: null })
      )
    const revoke = (id: string, on: string) =>
      run((context) => revokeInstruction(context, everywhere, id, { on }))

    it("may give the whole and not a hundredth of a percent more, here and in the database", async () => {
      expect(await failure(record([half(mother), half(son), saved(1)]))).toMatchObject({
        code: "instruction_exceeds",
      })
      await record([half(mother), half(son)])
      const client = await connect()
      await client.query("begin")
      await client.query(
        `insert into revenue_instruction (id, artisan_id, signed_on, starts_on, recorded_by)
         values ('inst_x', 'artn_far', '2026-03-01', '2026-03-01', 's')`
      )
      await expect(
        client.query(
          `insert into revenue_instruction_part (instruction_id, position, destination, kind, percent_bp)
           values ('inst_x', 1, 'savings', 'percent', 5000), ('inst_x', 2, 'savings', 'percent', 5001)`
        )
      ).rejects.toThrow(/more than the whole/)
      await client.query("rollback")
    })

    it("say something, to relatives of this artisan, each once, and begin after they were signed", async () => {
      const refused = await failure(
        record([half("benf_none"), half("benf_none")], { signed_on: "2026-04-02", starts_on: "2026-04-01" })
      )
      expect(refused).toMatchObject({
        problems: [
          { code: "starts_before_signature", field: "starts_on" },
          { code: "destination_twice", field: "parts" },
          { code: "unknown_beneficiary", field: "parts.0.beneficiary_id" },
          { code: "unknown_beneficiary", field: "parts.1.beneficiary_id" },
        ],
      })
      expect(await failure(record([]))).toMatchObject({ code: "instruction_empty" })
      await expect(
        sql(`insert into revenue_instruction (id, artisan_id, signed_on, starts_on, recorded_by)
             values ('inst_x', 'artn_far', '2026-03-01', '2026-03-01', 's')`)
      ).rejects.toThrow(/at least something/)
    })

    it("come one after the other: the one in force is revoked first, and one revoked as it began never counted", async () => {
      const first = await record([half(son)])
      expect(await failure(record([half(mother)], { starts_on: "2026-09-01" }))).toMatchObject({
        code: "instruction_overlaps",
      })
      expect(await failure(revoke(first, "2026-02-28"))).toMatchObject({ code: "revoked_before_start" })
      await revoke(first, "2026-06-15")
      expect(await failure(revoke(first, "2026-07-15"))).toMatchObject({ code: "instruction_revoked" })
      expect(await failure(record([half(mother)], { starts_on: "2026-06-14" }))).toMatchObject({
        code: "instruction_overlaps",
      })
      const second = await record([half(mother)], { starts_on: "2026-06-15" })
      await revoke(second, "2026-06-15")
      await record([half(mother)], { starts_on: "2026-06-15" })
      await expect(
        sql(`insert into revenue_instruction (id, artisan_id, signed_on, starts_on, recorded_by)
             values ('inst_x', 'artn_rosa', '2026-08-01', '2026-08-01', 's')`)
      ).rejects.toThrow(/another instruction is in force/)
    })

    it("stay as they were signed", async () => {
      const id = await record([half(son)])
      for (const change of [
        "update revenue_instruction set starts_on = '2026-05-01'",
        "delete from revenue_instruction_part",
        "update revenue_instruction_part set percent_bp = 1",
        "truncate revenue_instruction_part",
        `insert into revenue_instruction_part (instruction_id, position, destination, kind, amount)
         values ('${id}', 9, 'savings', 'amount', 1)`,
      ]) {
        await expect(sql(change)).rejects.toThrow(/stays as it was recorded|not added to/)
      }
    })

    it("recorded at once become one", async () => {
      const results = await Promise.allSettled([1, 2, 3, 4].map(() => record([half(son)])))
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    })

    it("tell statements what they say and not to whom", async () => {
      const instructionId = await record([half(son), saved(1000)])
      const orderId = await run((context) =>
        recordAlimonyOrder(context, everywhere, keys, PEOPLE.rosa, order(mother))
      )
      const facts = await run((context) => statementFacts(context, { orderIds: [orderId], instructionId }))
      expect(facts).toEqual({
        orders: [
          {
            ...{ id: orderId, beneficiary_id: mother, relation: "mother", kind: "amount", amount: 15_000 },
            ...{ percent_bp: null, priority: 1, starts_on: "2026-02-01", ends_on: null },
          },
        ],
        instruction: {
          ...{ id: instructionId, signed_on: "2026-03-01", starts_on: "2026-03-01" },
          parts: [
            {
              ...{ destination: "beneficiary", beneficiary_id: son, relation: "child", kind: "percent" },
              ...{ amount: null, percent_bp: 5000 },
            },
            {
              ...{ destination: "savings", beneficiary_id: null, relation: null, kind: "percent" },
              ...{ amount: null, percent_bp: 1000 },
            },
          ],
        },
      })
    })
  })
})
