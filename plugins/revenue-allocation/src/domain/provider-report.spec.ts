import { reportProblemWords } from "./provider-problem"
import { readProviderReport } from "./provider-report"

const NOW = new Date("2026-12-01T12:00:00Z")
const read = (text: string) => readProviderReport(text, NOW)

const ours = (...rows: string[]) =>
  ["Fecha;Tipo;Referencia;Pago;Moneda;Bruto;Comisión;Neto", ...rows].join("\r\n")
const stripe = (...rows: string[]) =>
  [
    "balance_transaction_id,created_utc,created,currency,gross,fee,net,reporting_category,source_id,charge_id,payment_intent_id,customer_email,payment_metadata[cart]",
    ...rows,
  ].join("\n")

describe("our own form of a provider's report", () => {
  it("reads every kind of movement, days of Lima, and both ways of writing amounts", () => {
    const { form, rows, lines, problems } = read(
      ours(
        "23/11/2026 10:05;Cobro;op-1;pay_1;PEN;1.132,00;5,60;1.126,40",
        '2026-11-24;Reembolso;op-2;pay_1;pen;"-32.5";;-32.50',
        "2026-11-24T08:00:00Z;comision;op-3;;PEN;-3;;",
        "2026-11-25 00:00;Abono;op-4;;PEN;-1,090.90;0;-1090.90",
        "2026-11-26 09:00;contracargo;op-5;pay_1;PEN;-100;15;-115",
        "2026-11-27 09:00;Contracargo ganado;op-6;pay_1;PEN;100;;",
        "2026-11-28 09:00;Ajuste;op-7;;PEN;0.01;;"
      )
    )
    expect({ form, rows, problems }).toEqual({ form: "generic", rows: 7, problems: [] })
    expect(lines.map(({ kind, gross, fee, net }) => [kind, gross, fee, net])).toEqual([
      ["capture", 113_200n, 560n, 112_640n],
      ["refund", -3250n, 0n, -3250n],
      ["fee", -300n, 0n, -300n],
      ["payout", -109_090n, 0n, -109_090n],
      ["dispute", -10_000n, 1500n, -11_500n],
      ["dispute_reversal", 10_000n, 0n, 10_000n],
      ["adjustment", 1n, 0n, 1n],
    ])
    expect(lines.map(({ occurred_at }) => occurred_at.toISOString()).slice(0, 3)).toEqual([
      "2026-11-23T15:05:00.000Z",
      "2026-11-24T05:00:00.000Z",
      "2026-11-24T08:00:00.000Z",
    ])
    expect(lines[0]).toMatchObject({ reference: "op-1", payment_reference: "pay_1" })
  })

  it.each([
    ["three decimals", "2026-11-23;Cobro;op-1;p;PEN;10.005;;", "bad_amount"],
    ["thousands or decimals, nobody knows", "2026-11-23;Cobro;op-1;p;PEN;1,234;;", "bad_amount"],
    ["a huge amount", "2026-11-23;Cobro;op-1;p;PEN;10000000000000;;", "bad_amount"],
    ["words for an amount", "2026-11-23;Cobro;op-1;p;PEN;diez;;", "bad_amount"],
    ["a capture that goes out", "2026-11-23;Cobro;op-1;p;PEN;-10;;", "wrong_sign"],
    ["a refund that comes in", "2026-11-23;Reembolso;op-1;p;PEN;10;;", "wrong_sign"],
    ["a dispute that comes in", "2026-11-23;Contracargo;op-1;p;PEN;10;;", "wrong_sign"],
    ["a net that is not gross less fee", "2026-11-23;Cobro;op-1;p;PEN;10;1;9.01", "does_not_add_up"],
    ["a day that the calendar does not have", "31/02/2026;Cobro;op-1;p;PEN;10;;", "bad_moment"],
    ["a moment that has not come", "2027-01-01;Cobro;op-1;p;PEN;10;;", "moment_in_future"],
    ["another currency", "2026-11-23;Cobro;op-1;p;USD;10;;", "other_currency"],
    ["a kind that is none", "2026-11-23;Propina;op-1;p;PEN;10;;", "bad_line_kind"],
    ["a reference with blanks", "2026-11-23;Cobro;op 1;p;PEN;10;;", "bad_reference"],
    ["no reference", "2026-11-23;Cobro;;p;PEN;10;;", "missing_value"],
  ])("refuses %s", (_what, row, code) => {
    const { problems } = read(ours("2026-11-23;Cobro;op-0;p;PEN;10;;", row))
    expect(problems).toMatchObject([{ line: 3, code }])
    for (const locale of ["es", "en"] as const) {
      expect(reportProblemWords(problems[0]!, locale)).not.toMatch(/\{\}|undefined/)
    }
  })

  it("finds every problem of a file, in its order, also several of one row", () => {
    const { problems } = read(
      ours(
        "ayer;Cobro;op-1;p;EUR;10.005;;",
        "2026-11-23;Cobro;op-2;p;PEN;10;;",
        "2026-11-23;Cobro;op-2;p;PEN;11;;"
      )
    )
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, "Fecha", "bad_moment"],
      [2, "Moneda", "other_currency"],
      [2, "Bruto", "bad_amount"],
      [4, null, "repeated_reference"],
    ])
    expect(problems.at(-1)).toMatchObject({ detail: 3 })
  })

  it.each([
    [
      "an unknown column",
      ours("2026-11-23;Cobro;op-1;p;PEN;10;;").replace("Pago", "Propina"),
      "unknown_column",
    ],
    ["headings of nothing we know", "a,b\n1,2", "unknown_form"],
    ["no rows", "Fecha;Tipo;Referencia;Bruto\n", "empty_file"],
    ["nothing", "", "empty_file"],
    ["a quotation mark that never closes", 'Fecha;Tipo;Referencia;Bruto\n"2026', "unclosed_quote"],
  ])("refuses a file with %s", (_what, text, code) => {
    const { lines, problems } = read(text)
    expect(problems.map((problem) => problem.code)).toContain(code)
    expect(lines).toEqual([])
  })
})

describe("Stripe's reports", () => {
  it("are known by their headings; who bought is not read", () => {
    const report = read(
      stripe(
        "txn_1,2026-11-23 15:05:00,2026-11-23 10:05:00,pen,132.00,5.60,126.40,charge,ch_1,ch_1,pi_1,rosa@ejemplo.pe,c",
        "txn_2,2026-11-24 01:00:00,2026-11-23 20:00:00,pen,-32.00,0.00,-32.00,refund,re_1,ch_1,pi_1,rosa@ejemplo.pe,c",
        "txn_3,2026-11-25 01:00:00,2026-11-24 20:00:00,pen,-0.50,0.00,-0.50,network_cost,,,,,",
        "txn_4,2026-11-26 01:00:00,2026-11-25 20:00:00,pen,-100.00,60.00,-160.00,dispute,dp_1,ch_1,pi_1,rosa@ejemplo.pe,c",
        "txn_5,2026-11-27 01:00:00,2026-11-26 20:00:00,pen,32.00,0.00,32.00,refund_failure,re_1,ch_1,pi_1,rosa@ejemplo.pe,c"
      )
    )
    expect(report).toMatchObject({ form: "stripe_activity", rows: 5, problems: [] })
    expect(report.lines.map(({ kind, payment_reference, net }) => [kind, payment_reference, net])).toEqual([
      ["capture", "pi_1", 12_640n],
      ["refund", "pi_1", -3200n],
      ["fee", null, -50n],
      ["dispute", "pi_1", -16_000n],
      ["adjustment", "pi_1", 3200n],
    ])
    expect(report.lines[0]?.occurred_at.toISOString()).toBe("2026-11-23T15:05:00.000Z")
    const text = JSON.stringify(report, (_key, value: unknown) =>
      typeof value === "bigint" ? String(value) : value
    )
    expect(text).not.toContain("rosa")
  })

  it("tell a partial capture as the whole less the rest", () => {
    const { lines } = read(
      stripe(
        "txn_1,2026-11-23 15:05:00,,pen,100.00,4.00,96.00,charge,ch_1,ch_1,pi_1,,",
        "txn_2,2026-11-23 15:05:00,,pen,-40.00,-1.60,-38.40,partial_capture_reversal,ch_1,ch_1,pi_1,,"
      )
    )
    expect(lines).toMatchObject([
      { reference: "txn_1", kind: "capture", gross: 6000n, fee: 240n, net: 5760n },
    ])
  })

  it("tell of payouts in a file of their own, and of those that came back", () => {
    const head =
      "payout_id,effective_at,currency,gross,fee,net,reporting_category,balance_transaction_id,description"
    const { form, lines, problems } = read(
      [
        head,
        "po_1,2026-11-28 00:00:00,pen,-126.40,0.00,-126.40,payout,txn_8,STRIPE PAYOUT",
        "po_1,2026-11-30 00:00:00,pen,126.40,0.00,126.40,payout_reversal,txn_9,STRIPE PAYOUT",
      ].join("\n")
    )
    expect({ form, problems }).toEqual({ form: "stripe_payouts", problems: [] })
    expect(lines).toMatchObject([
      { kind: "payout", reference: "txn_8", payment_reference: "po_1", gross: -12_640n },
      { kind: "payout", reference: "txn_9", gross: 12_640n },
    ])
    expect(read(`${head}\npo_1,2026-11-28 00:00:00,pen,5,0,5,payout,txn_8,x`).problems).toMatchObject([
      { line: 2, code: "wrong_sign" },
    ])
  })
})
