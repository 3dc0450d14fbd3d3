import { randomBytes } from "node:crypto"
import type { Mail } from "@tejido/institutions/mails/mail-layout"
import { parseSealingKeys, seal } from "@tejido/provenance/domain/seal"
import { prepareBatch } from "../modules/revenue-allocation/payouts/prepare-batch"
import { anyPayee } from "../modules/revenue-allocation/payouts/test/payouts-suite"
import { releaseBatch } from "../modules/revenue-allocation/payouts/release-batch"
import {
  APPROVER,
  CLOSER,
  NOVEMBER,
  OCTOBER,
  settlementSuite,
} from "../modules/revenue-allocation/settlement/test/settlement-suite"
import { familyStatement } from "./family-statement"
import { readStatement } from "./read-statement"
import { sendFamilyMails } from "./send-family-mails"
import { statementSections } from "./statement-rows"

const ROSA = "artn_rosa"
const ADDRESS = "canaria@ejemplo.pe"

settlementSuite((suite) => {
  const read = async (month: string = OCTOBER) => {
    const names = { artisanId: ROSA, month, code: "LUR-0001", establishment: "Lurigancho" }
    const products = async (ids: readonly string[]) => new Map(ids.map((id) => [id, `Bolso ${id}`]))
    const statement = await suite.ledger.reading((context) => readStatement(context, names, products))
    expect(statement).not.toBeNull()
    return statement!
  }
  const section = async (name: string, month?: string) => {
    const found = statementSections(await read(month)).find((one) => one.name === name)
    return found && { ...found, rows: found.rows.map(({ text, amount }) => [text, Number(amount)]) }
  }

  it("tells of what was sold and what came back, and how the rest was divided", async () => {
    await suite.terms(ROSA)
    await suite.earn(ROSA, 10_000)
    await suite.earn(ROSA, -2_500, "2026-10-20T12:00:00-05:00")
    await suite.close()
    const statement = await read()
    expect(statement.sold).toMatchObject([{ product: "Bolso line_1", on: "2026-10-15", amount: 10_000n }])
    expect(statement.returned).toMatchObject([{ on: "2026-10-20", amount: -2_500n }])
    expect(await section("income")).toMatchObject({ total: { amount: 7_500n } })
    expect((await section("divided"))?.rows).toEqual([
      ["Para las actividades de trabajo del INPE", 750],
      ["Para su cuenta", 6_750],
    ])
    expect(statement.basis.inpe).toContain("art. 14.1.c")
    expect(await section("held")).toBeUndefined()
  })

  it("of a month below zero says that it is taken off the next sales, and the next month takes it off", async () => {
    await suite.terms(ROSA)
    await suite.earn(ROSA, -300)
    await suite.close()
    expect(await section("divided")).toBeUndefined()
    expect((await section("left"))?.rows).toEqual([["Se descuenta de sus próximas ventas", -300]])
    await suite.earn(ROSA, 1_000, "2026-11-05T12:00:00-05:00")
    await suite.close(NOVEMBER)
    expect(await section("income", NOVEMBER)).toMatchObject({
      rows: [
        ["Su parte de lo vendido", 1_000],
        ["Faltaba descontar hasta octubre de 2026", -300],
      ],
      total: { amount: 700n },
    })
  })

  it("says what is held and why, and tells apart what came after the figures were made", async () => {
    await suite.earn(ROSA, 1_000)
    await suite.close()
    await suite.earn(ROSA, 40, "2026-10-30T12:00:00-05:00")
    const statement = await read()
    expect(statement.holds).toEqual([{ amount: 900n, reasons: ["no_terms"], releasedOn: null }])
    expect((await section("held"))?.rows).toEqual([["Sigue guardado a su nombre", 900]])
    expect(statement.late).toBe(-40n)
    expect((await section("income"))?.total?.amount).toBe(1_000n)
  })

  it("is not there before the month is closed, nor for who had nothing in it", async () => {
    await suite.earn(ROSA, 1_000)
    const names = { artisanId: ROSA, month: OCTOBER, code: "", establishment: "" }
    const ask = (artisanId: string) =>
      suite.ledger.reading((context) =>
        readStatement(context, { ...names, artisanId }, async () => new Map())
      )
    await suite.propose()
    expect(await ask(ROSA)).toBeNull()
    expect(await ask("artn_nobody")).toBeNull()
  })

  describe("mails to relatives", () => {
    const keys = `k1:${randomBytes(32).toString("base64")}`
    const before = { ...process.env }
    beforeEach(async () => {
      process.env.IDENTITY_KEYS = keys
      process.env.IDENTITY_HASH_KEY = randomBytes(32).toString("base64")
      // Other plugins' tables: only places for rows.
      await suite.sql(
        `create table if not exists provenance_artisan (id text, code text, erased_at timestamptz)`
      )
      await suite.sql(`create table if not exists provenance_consent (artisan_id text, purpose text,
        revoked_at timestamptz, created_at timestamptz default now())`)
      await suite.sql("truncate provenance_artisan, provenance_consent")
      await suite.sql("insert into provenance_artisan values ($1, 'LUR-0001')", [ROSA])
      await suite.terms(ROSA)
    })
    afterEach(() => {
      process.env = { ...before }
    })

    /** Relatives whom the artisan signed something for, in céntimos by their ids. */
    const relatives = async (amounts: Record<string, number>) => {
      for (const id of Object.keys(amounts)) {
        const place = `revenue_beneficiary:email_sealed:${id}`
        const { sealed, key_id } = seal(ADDRESS, place, parseSealingKeys(keys))
        await suite.sql(
          `insert into revenue_beneficiary (id, artisan_id, relation, full_name_sealed, document_type,
             document_number_sealed, fingerprint, account_kind, email_sealed, key_id)
           values ($1, $2, 'mother', 'x', 'dni', 'x', $1, 'cash_order', $3, $4)`,
          [id, ROSA, sealed, key_id]
        )
      }
      await suite.sql("begin")
      await suite.sql(
        `insert into revenue_instruction (id, artisan_id, signed_on, starts_on, recorded_by)
         values ('inst_1', $1, '2026-03-01', '2026-03-01', 'test')`,
        [ROSA]
      )
      await suite.sql(
        `insert into revenue_instruction_part (instruction_id, position, destination, beneficiary_id, kind, amount)
         select 'inst_1', row_number() over (order by key), 'beneficiary', key, 'amount', value::bigint
         from jsonb_each_text($1::jsonb)`,
        [JSON.stringify(amounts)]
      )
      await suite.sql("commit")
    }
    const consent = () =>
      suite.sql("insert into provenance_consent (artisan_id, purpose) values ($1, 'family_statement')", [
        ROSA,
      ])
    const pay = async () => {
      const batch = await suite.ledger.inTransaction((context) =>
        prepareBatch(context, CLOSER, { rail: "manual", payees: ["beneficiary"] })
      )
      await releaseBatch({ ledger: suite.ledger, readPayees: anyPayee }, APPROVER, batch.id)
    }
    const sending = async (fails = false) => {
      const sent: { to: string; mail: Mail }[] = []
      const outcome = await sendFamilyMails(suite.ledger, async (to, mail) => {
        if (fails) throw new Error(`550 ${to}`)
        sent.push({ to, mail })
      })
      return { ...outcome, sent }
    }

    it("leave once for a relative and month when the payment is sent, with their own lines only", async () => {
      await relatives({ benf_mother: 2_000, benf_other: 1_111 })
      await suite.earn(ROSA, 10_000)
      await consent()
      await suite.close()
      expect((await sending()).sent).toEqual([])
      await pay()
      const [one, two] = await Promise.all([sending(), sending()])
      const all = [...one.sent, ...two.sent]
      expect(all.map(({ to }) => to)).toEqual([ADDRESS, ADDRESS])
      const mother = all.find(({ mail }) => mail.text.includes("S/ 20.00"))?.mail.text ?? ""
      expect(mother).toContain("código LUR-0001")
      for (const foreign of ["11.11", "100.00", "Bolso", "benf_", ADDRESS])
        expect(mother).not.toContain(foreign)
      expect((await sending()).sent).toEqual([])
      expect(Number(familyStatement(await read(), "benf_other")?.total)).toBe(1_111)
      const kept = [
        ...(await suite.sql("select * from revenue_family_mail")),
        ...(await suite.sql("select * from audit_entry")),
      ]
      expect(JSON.stringify(kept)).not.toContain(ADDRESS)
    })

    it("do not leave without consent, after it was revoked, or for what was paid before it", async () => {
      await relatives({ benf_mother: 2_000 })
      await suite.earn(ROSA, 10_000)
      await suite.close()
      await pay()
      expect((await sending()).sent).toEqual([])
      await consent()
      expect((await sending()).sent).toEqual([])
      await suite.sql("update provenance_consent set created_at = '2026-01-01', revoked_at = now()")
      expect((await sending()).sent).toEqual([])
      await suite.sql("update provenance_consent set revoked_at = null")
      expect((await sending()).sent).toHaveLength(1)
    })

    it("that did not leave are tried again after an hour, and what was interrupted is not", async () => {
      await relatives({ benf_mother: 2_000 })
      await suite.earn(ROSA, 10_000)
      await consent()
      await suite.close()
      await pay()
      expect(await sending(true)).toMatchObject({ sent: [], failed: 1 })
      expect(await sending()).toMatchObject({ sent: [], failed: 0 })
      await suite.sql(
        "update revenue_family_mail set state = 'sending', attempted_at = now() - interval '2 hours'"
      )
      expect((await sending()).sent).toEqual([])
      await suite.sql("update revenue_family_mail set state = 'failed'")
      expect((await sending()).sent).toHaveLength(1)
      expect(await suite.sql("select state, attempts from revenue_family_mail")).toEqual([
        { state: "sent", attempts: 2 },
      ])
    })

    it("take nothing while there are no keys to open an address with", async () => {
      await relatives({ benf_mother: 2_000 })
      await suite.earn(ROSA, 10_000)
      await consent()
      await suite.close()
      await pay()
      delete process.env.IDENTITY_KEYS
      expect((await sending()).sent).toEqual([])
      process.env.IDENTITY_KEYS = keys
      expect((await sending()).sent).toHaveLength(1)
    })
  })
})
