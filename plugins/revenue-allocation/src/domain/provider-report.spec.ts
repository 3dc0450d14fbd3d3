import { readProviderReport } from "./provider-report"

const NOW = new Date("2026-12-01T12:00:00Z")
const read = (text: string) => readProviderReport(text, NOW)

const ours = (...rows: string[]) =>
  ["Fecha;Tipo;Referencia;Pago;Moneda;Bruto;Comisión;Neto", ...rows].join("\r\n")

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

  it("needs no more than the day, the kind, the reference and the amount: soles, no fee, no payment", () => {
    const { lines, problems } = read("Fecha;Tipo;Referencia;Bruto\n2026-11-23;Cobro;op-1;10")
    expect(problems).toEqual([])
    expect(lines).toMatchObject([{ payment_reference: null, gross: 1000n, fee: 0n, net: 1000n }])
  })

  it.each([
    ["three decimals", "2026-11-23;Cobro;op-1;p;PEN;10.005;;", "bad_amount", "Bruto", "10.005"],
    ["thousands or decimals", "2026-11-23;Cobro;op-1;p;PEN;1,234;;", "bad_amount", "Bruto", "1,234"],
    ["words for an amount", "2026-11-23;Cobro;op-1;p;PEN;diez;;", "bad_amount", "Bruto", "diez"],
    ["words for a fee", "2026-11-23;Cobro;op-1;p;PEN;10;uno;", "bad_amount", "Comisión", "uno"],
    ["a capture that goes out", "2026-11-23;Cobro;op-1;p;PEN;-10;;", "wrong_sign", "Bruto", "-10"],
    ["a refund that comes in", "2026-11-23;Reembolso;op-1;p;PEN;10;;", "wrong_sign", "Bruto", "10"],
    ["a dispute that comes in", "2026-11-23;Contracargo;op-1;p;PEN;10;;", "wrong_sign", "Bruto", "10"],
    ["a won dispute that goes out", "2026-11-23;disputa ganada;op-1;p;PEN;-1;;", "wrong_sign", "Bruto", "-1"],
    ["a net that is another", "2026-11-23;Cobro;op-1;p;PEN;10;1;9.01", "does_not_add_up", "Neto", "9.00"],
    ["a day that no calendar has", "31/02/2026;Cobro;op-1;p;PEN;10;;", "bad_moment", "Fecha", "31/02/2026"],
    ["what is to come", "2027-01-01;Cobro;op-1;p;PEN;10;;", "moment_in_future", "Fecha", "2027-01-01"],
    ["another currency", "2026-11-23;Cobro;op-1;p;USD;10;;", "other_currency", "Moneda", "USD"],
    ["a kind that is none", "2026-11-23;Propina;op-1;p;PEN;10;;", "bad_line_kind", "Tipo", "Propina"],
    ["a reference with blanks", "2026-11-23;Cobro;op 1;p;PEN;10;;", "bad_reference", "Referencia", "op 1"],
    ["a payment with blanks", "2026-11-23;Cobro;op-1;p 1;PEN;10;;", "bad_reference", "Pago", "p 1"],
  ])("refuses %s, and says where it stands", (_what, row, code, column, detail) => {
    const { problems } = read(ours("2026-11-23;Cobro;op-0;p;PEN;10;;", row))
    expect(problems).toEqual([{ line: 3, column, code, detail }])
  })

  it("refuses a row without a reference", () => {
    expect(read(ours("2026-11-23;Cobro;;p;PEN;10;;")).problems).toMatchObject([
      { line: 2, column: "Referencia", code: "missing_value" },
    ])
  })

  it("takes a clock that is a day ahead, and no more", () => {
    const { lines, problems } = read(
      ours("2026-12-02T12:00:00Z;Cobro;op-1;p;PEN;10;;", "2026-12-02T12:00:01Z;Cobro;op-2;p;PEN;10;;")
    )
    expect(lines.map(({ reference }) => reference)).toEqual(["op-1"])
    expect(problems).toMatchObject([{ line: 3, code: "moment_in_future" }])
  })

  it("repeats forty characters of what it refuses, and cuts what is longer", () => {
    const kinds = [40, 41].map((length) => "x".repeat(length))
    const { problems } = read(ours(...kinds.map((kind) => `2026-11-23;${kind};op-1;p;PEN;10;;`)))
    expect(problems.map(({ detail }) => detail)).toEqual(["x".repeat(40), `${"x".repeat(39)}…`])
  })

  it("leaves out what moved nothing, and keeps what only cost a fee", () => {
    const { rows, lines, problems } = read(
      ours(
        "2026-11-23;Cobro;op-1;p;PEN;0;0;0",
        "2026-11-23;Cobro;op-2;p;PEN;0;1;-1",
        "2026-11-23;Reembolso;op-3;p;PEN;0;1;-1",
        "2026-11-23;Contracargo;op-4;p;PEN;0;15;-15",
        "2026-11-23;Contracargo ganado;op-5;p;PEN;0;-15;15"
      )
    )
    expect({ rows, problems }).toEqual({ rows: 5, problems: [] })
    expect(lines.map(({ reference, fee }) => [reference, fee])).toEqual([
      ["op-2", 100n],
      ["op-3", 100n],
      ["op-4", 1500n],
      ["op-5", -1500n],
    ])
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

  it("tells problems by line, whether they are of the table or of what it says", () => {
    const { problems } = read(
      ours(
        "2026-11-23;Propina;op-1;p;PEN;10;;",
        "2026-11-23;Cobro;;p;PEN;10;;",
        "2026-11-23;Propina;op-3;p;PEN;10;;",
        "2026-11-23;Cobro;;p;PEN;10;;"
      )
    )
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, "bad_line_kind"],
      [3, "missing_value"],
      [4, "bad_line_kind"],
      [5, "missing_value"],
    ])
  })

  it("names the first of all rows that tell of the same movement", () => {
    const row = "2026-11-23;Cobro;op-1;p;PEN;10;;"
    const { problems } = read(ours(row, row, "2026-11-23;Reembolso;op-1;p;PEN;-10;;", row))
    expect(problems.map(({ line, detail }) => [line, detail])).toEqual([
      [3, 2],
      [5, 2],
    ])
  })

  it("does not add up what it could not read", () => {
    const { problems } = read(ours("2026-11-23;Cobro;op-1;p;USD;-10;1;5"))
    expect(problems.map(({ code }) => code)).toEqual(["other_currency"])
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

  it("names the first heading that it does not know, where the file is of no form", () => {
    expect(read("Fecha,saldo,nota\n1,2,3")).toEqual({
      ...{ form: null, rows: 0, lines: [] },
      problems: [{ line: 1, column: null, code: "unknown_form", detail: "saldo" }],
    })
  })

  it("names what is missing, where every heading is one of ours", () => {
    expect(read("Fecha;Tipo;Referencia\n2026-11-25;abono;op-1").problems).toMatchObject([
      { line: 1, code: "missing_column", column: expect.stringMatching(/bruto|gross/i) },
    ])
  })

  it("takes a payout that came back, by whatever word it is called", () => {
    for (const word of ["payout", "abono", "Payout"]) {
      const { lines, problems } = read(ours(`2026-11-25;${word};op-1;;PEN;120.50;;`))
      expect([word, problems, lines.map(({ gross }) => gross)]).toEqual([word, [], [12_050n]])
    }
  })

  it("knows the form of no file without rows", () => {
    expect(read("Fecha;Tipo;Referencia;Bruto\n")).toMatchObject({ form: null, rows: 0 })
  })
})
