import { readProviderReport } from "./provider-report"

const NOW = new Date("2026-12-01T12:00:00Z")
const read = (text: string) => readProviderReport(text, NOW)

const stripe = (...rows: string[]) =>
  [
    "balance_transaction_id,created_utc,created,currency,gross,fee,net,reporting_category,source_id,charge_id,payment_intent_id,customer_email,payment_metadata[cart]",
    ...rows,
  ].join("\n")

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

  it("tell partial captures by the payment where they name no charge, and by the charge where they do", () => {
    const byPayment = read(
      stripe(
        "txn_1,2026-11-23 15:05:00,,pen,50.00,2.00,48.00,charge,,,pi_1,,",
        "txn_2,2026-11-23 15:05:00,,pen,-40.00,-1.60,-38.40,partial_capture_reversal,,,pi_1,,"
      )
    )
    expect(byPayment.lines).toMatchObject([{ reference: "txn_1", gross: 1000n }])
    const byCharge = read(
      stripe(
        "txn_1,2026-11-23 15:05:00,,pen,50.00,2.00,48.00,charge,ch_1,ch_1,pi_1,,",
        "txn_2,2026-11-23 15:05:00,,pen,60.00,2.40,57.60,charge,ch_2,ch_2,pi_1,,",
        "txn_3,2026-11-23 15:05:00,,pen,-20.00,-0.80,-19.20,partial_capture_reversal,ch_1,ch_1,pi_1,,",
        "txn_4,2026-11-23 15:05:00,,pen,-20.00,-0.80,-19.20,partial_capture_reversal,ch_1,ch_1,pi_1,,"
      )
    )
    expect(byCharge.lines.map(({ reference, gross }) => [reference, gross])).toEqual([
      ["txn_1", 1000n],
      ["txn_2", 6000n],
    ])
  })

  it("leave a reversal to a person where the file has no charge that it is of", () => {
    const { lines, problems } = read(
      stripe(
        "txn_1,2026-11-23 15:05:00,,pen,100.00,4.00,96.00,charge,,,,,",
        "txn_2,2026-11-23 15:05:00,,pen,-40.00,-1.60,-38.40,partial_capture_reversal,,,,,",
        "txn_3,2026-11-23 15:05:00,,pen,-5.00,0.00,-5.00,partial_capture_reversal,ch_9,ch_9,pi_9,,",
        "txn_4,2026-11-23 15:05:00,,pen,-8.00,0.00,-8.00,refund,re_9,ch_9,pi_9,,"
      )
    )
    expect(problems).toEqual([])
    expect(lines.map(({ kind, gross }) => [kind, gross])).toEqual([
      ["capture", 10_000n],
      ["adjustment", -4000n],
      ["adjustment", -500n],
      ["refund", -800n],
    ])
  })

  it("are refused for their rows, not for their form", () => {
    const report = read(stripe("txn_1,2026-11-23 15:05:00,,pen,,4.00,96.00,charge,ch_1,ch_1,pi_1,,"))
    expect(report).toMatchObject({
      form: "stripe_activity",
      problems: [{ line: 2, column: "gross", code: "missing_value" }],
    })
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
      { line: 2, column: "gross", code: "wrong_sign", detail: "5" },
    ])
    expect(read(`${head}\npo_1,2026-11-28 00:00:00,pen,0,1,-1,payout,txn_8,x`).lines).toMatchObject([
      { kind: "payout", gross: 0n, fee: 100n },
    ])
  })
})
