import { SYSTEM } from "@tejido/institutions/audit/record-audit"
import { CAPTURE, payment, PAYOUT, reconciliationSuite, report } from "../test/reconciliation-suite"
import { checkProviders } from "../../../checks/check-providers"
import { managerOf } from "../transaction"
import { explainLine } from "./explain-line"

jest.setTimeout(60_000)

reconciliationSuite((suite) => {
  const { ledger, posted, refunded, bring, settle, balance, rows, lines, everything } = suite

  describe("a report that agrees", () => {
    it("matches the capture, posts its fee and the payout, and leaves nothing between ledger and provider", async () => {
      await posted(1, 132)
      const result = await bring(report(CAPTURE, PAYOUT), [payment(1, 132)])

      expect(result).toMatchObject({
        new: 2,
        known: 0,
        from_on: "2026-11-21",
        to_on: "2026-11-22",
        problems: [],
      })
      expect(await lines()).toEqual([
        ["op-1", "matched", null, "capt_1"],
        ["op-2", "posted", null, null],
      ])
      expect(await balance()).toMatchObject({
        ...{ ledger_balance: 0, provider_balance: 0, difference: 0, unaccounted: 0 },
        ...{ open_lines: 0, fees: 560, paid_out: 12_640 },
      })
      expect(
        await rows(
          "select code, balance from ledger_balance where code in ('bank:main', 'fees:pp_card') order by 1"
        )
      ).toEqual([
        { code: "bank:main", balance: "12640" },
        { code: "fees:pp_card", balance: "560" },
      ])
      expect(await ledger.check()).toEqual([])
    })

    it("is what the ledger's check holds it against: a posting that nobody reported and nobody lists is found", async () => {
      await posted(1, 132)
      await bring(report(CAPTURE, PAYOUT), [payment(1, 132)])
      const check = () =>
        ledger.reading((context) => checkProviders((sql) => managerOf(context).execute(sql)))
      expect(await check()).toEqual({ count: 1, findings: [] })
      await refunded(1, 32)
      expect((await check()).findings).toMatchObject([
        { rule: "M10 provider", subject: "provider pp_card", detail: expect.stringContaining("for -32.00") },
      ])
      await settle([payment(1, 132)])
      expect((await check()).findings).toEqual([])
    })

    it("gives a refund its line too, whichever of several parts it is", async () => {
      await posted(1, 132)
      await refunded(1, 32)
      await bring(report(CAPTURE, "2026-11-22 10:00;Reembolso;op-4;pi_1;-32;;"), [payment(1, 132, [32, 5])])
      expect(await lines()).toEqual([
        ["op-1", "matched", null, "capt_1"],
        ["op-4", "matched", null, "ref_10"],
      ])
      expect(await balance()).toMatchObject({ difference: 0, ledger_balance: 9440 })
    })

    it("M5: the same file again, and the same lines in another file, change nothing", async () => {
      await posted(1, 132)
      await bring(report(CAPTURE, PAYOUT), [payment(1, 132)])
      const before = await everything()

      expect(await bring(report(CAPTURE, PAYOUT), [payment(1, 132)])).toMatchObject({
        repeated: true,
        new: 0,
      })
      expect(await everything()).toEqual(before)
      expect(await bring(report(PAYOUT), [payment(1, 132)])).toMatchObject({
        new: 0,
        known: 1,
        repeated: false,
      })
      expect((await everything())[0]).toEqual({ ...before[0], files: "2" })
    })

    it("M5: two that import the same lines at once post each once", async () => {
      await posted(1, 132)
      await Promise.all([
        bring(report(CAPTURE, PAYOUT)),
        bring(report(PAYOUT, CAPTURE)),
        bring(report(CAPTURE)),
      ])
      await settle([payment(1, 132)])
      expect(await rows("select kind, count(*) from ledger_transaction group by kind order by kind")).toEqual(
        [
          { kind: "provider_fee", count: "1" },
          { kind: "provider_payout", count: "1" },
          { kind: "sale_captured", count: "1" },
        ]
      )
      expect((await balance()).difference).toBe(0)
    })

    it("a dry run tells what would be new and keeps nothing", async () => {
      const before = await everything()
      expect(await bring(report(CAPTURE, PAYOUT), [], true)).toMatchObject({
        new: 2,
        statement_id: null,
        kinds: [
          { kind: "capture", lines: 1, gross: 13_200, fee: 560, net: 12_640 },
          { kind: "payout", lines: 1, net: -12_640 },
        ],
      })
      expect(await everything()).toEqual(before)
    })

    it("a file with one bad row is refused whole", async () => {
      const before = await everything()
      const result = await bring(report(CAPTURE, "2026-11-22;Cobro;op-9;pi_9;10.005;;"))
      expect(result.problems).toMatchObject([{ line: 3, code: "bad_amount" }])
      expect(await everything()).toEqual(before)
    })
  })

  describe("late and out of order", () => {
    it("a line that came before its posting is matched once that is there", async () => {
      await bring(report(CAPTURE), [payment(1, 132)])
      expect(await lines()).toEqual([["op-1", "difference", "not_posted", "capt_1"]])
      expect(await balance()).toMatchObject({ difference: -13_200, open_amount: -13_200, unaccounted: 0 })

      await posted(1, 132)
      await settle([payment(1, 132)])
      expect(await lines()).toEqual([["op-1", "matched", null, "capt_1"]])
      expect((await balance()).difference).toBe(0)
    })

    it("what no line tells of is a difference until a later file brings it", async () => {
      await posted(1, 132)
      await posted(2, 50)
      const payments = [payment(1, 132), payment(2, 50)]
      const last = "2026-11-26 10:00;Comisión;op-8;;-1;;"
      await bring(report(CAPTURE, last), payments)
      expect(await rows("select kind, amount, state, cause from revenue_provider_absence")).toEqual([
        { kind: "capture", amount: "5000", state: "difference", cause: "not_at_provider" },
      ])
      expect(await balance()).toMatchObject({
        difference: 5000,
        open_lines: 1,
        open_amount: 5000,
        unaccounted: 0,
      })

      await bring(report("2026-11-22 10:00;Cobro;op-0;pi_2;50;;"), payments)
      expect(await rows("select state from revenue_provider_absence")).toEqual([{ state: "found" }])
      expect(await balance()).toMatchObject({ difference: 0, open_lines: 0 })
    })

    it("is told from what is due in the next report, and from days without one", async () => {
      await posted(1, 132)
      await posted(2, 50)
      await posted(4, 70)
      const first = report("2026-11-20 10:00;Comisión;op-7;;-1;;", CAPTURE)
      await bring(first, [payment(1, 132)])
      await bring(report("2026-11-24 12:00;Comisión;op-8;;-1;;"), [payment(1, 132)])
      expect(await rows("select amount, cause from revenue_provider_absence order by amount")).toEqual([
        { amount: "5000", cause: "no_report" },
        { amount: "7000", cause: "timing" },
      ])
    })
  })

  describe("differences", () => {
    it("of amounts: matched with what is there, and how far it is off", async () => {
      await posted(1, 130)
      await bring(report(CAPTURE), [payment(1, 132)])
      expect(await lines()).toEqual([["op-1", "difference", "other_amount", "capt_1"]])
      expect(await balance()).toMatchObject({ difference: -200, open_amount: -200, unaccounted: 0 })
    })

    it("of a payment that nobody knows, and of one that was taken twice", async () => {
      await posted(1, 132)
      const twice = CAPTURE.replace("op-1", "op-5")
      const stranger = CAPTURE.replace("op-1", "op-6").replace("pi_1", "pi_9")
      await bring(report(CAPTURE, twice, stranger), [payment(1, 132)])
      expect(await lines()).toEqual([
        ["op-1", "matched", null, "capt_1"],
        ["op-5", "difference", "not_in_shop", null],
        ["op-6", "difference", "unknown_payment", null],
      ])
      expect(await balance()).toMatchObject({ open_lines: 2, open_amount: -26_400, unaccounted: 0 })
    })

    it("of a payment that was taken twice, told in two files", async () => {
      await posted(1, 132)
      await bring(report(CAPTURE), [payment(1, 132)])
      await bring(report(CAPTURE.replace("op-1", "op-5")), [payment(1, 132)])
      expect((await lines())[1]).toEqual(["op-5", "difference", "not_in_shop", null])
    })

    it("of a payout with a fee: both are posted, and the line is the payout's", async () => {
      await bring(report("2026-11-22 10:00;Abono;op-2;;-90;1.50;-91.50"))
      expect(
        await rows(
          `select t.kind from revenue_provider_line l join ledger_transaction t on t.id = l.transaction_id`
        )
      ).toEqual([{ kind: "provider_payout" }])
      expect(await balance()).toMatchObject({ fees: 150, ledger_balance: -9150, difference: 0 })
    })

    it("of what is told again with another fee: the first word stays and nothing is posted twice", async () => {
      await posted(1, 132)
      await bring(report(CAPTURE), [payment(1, 132)])
      const later = CAPTURE.replace("5.60;126.40", "6.60;125.40")
      expect(await bring(report(later), [payment(1, 132)])).toMatchObject({ restated: 1, new: 0 })
      expect(await lines()).toEqual([["op-1", "difference", "restated", "capt_1"]])
      expect(await balance()).toMatchObject({ fees: 560, difference: 100, open_amount: 100, unaccounted: 0 })
      expect(await bring(report(later, PAYOUT), [payment(1, 132)])).toMatchObject({
        restated: 0,
        new: 1,
        known: 1,
      })
    })

    it("are explained by a person with a note, and matched in spite of it once they agree", async () => {
      await bring(report(CAPTURE), [payment(1, 132)])
      const [line] = await rows("select id from revenue_provider_line")
      const explain = (note: string) =>
        ledger.inTransaction((context) =>
          explainLine(context, SYSTEM("test"), { id: String(line?.id), note })
        )
      await explain("El pedido se asienta mañana")
      expect(await lines()).toEqual([["op-1", "explained", "not_posted", "capt_1"]])
      expect(await balance()).toMatchObject({ open_lines: 0, explained_amount: -13_200, unaccounted: 0 })
      expect(await rows("select action from audit_entry where action like '%explained'")).toHaveLength(1)

      await settle([payment(1, 132)])
      expect((await lines())[0]?.[1]).toBe("explained")
      await posted(1, 132)
      await settle([payment(1, 132)])
      expect((await lines())[0]?.[1]).toBe("matched")
      await expect(explain("Otra vez")).rejects.toMatchObject({ code: "no_difference" })
    })

    it("of an adjustment wait for a person, and no money moves for them", async () => {
      await bring(report("2026-11-23;Ajuste;op-7;;-3;;"))
      expect(await lines()).toEqual([["op-7", "difference", "adjustment", null]])
      expect(await balance()).toMatchObject({
        ledger_balance: 0,
        difference: 300,
        open_amount: 300,
        unaccounted: 0,
      })
    })
  })
})
