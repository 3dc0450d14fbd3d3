import { MOST_RESULTS, readBankResults } from "./read-bank-results"

const file = (...lines: string[]) => lines.join("\n")
const HEADER = "C,12,2026-11-30,2,150.50"
const PAID = "R,T000012000001,pagado,2026-11-30,100.00,"
const RETURNED = "R,T000012000002,devuelto,30/11/2026,50.50,Cuenta cerrada"
const rejected = (reason: string, date = "2026-11-30") => `R,T1,rechazado,${date},5.00,${reason}`
const OF_ONE = "C,12,2026-11-30,1,5.00"
const problemsOf = (text: string) => readBankResults(text).problems
const codes = (text: string) => readBankResults(text).problems.map(({ line, code }) => [line, code])

describe("a bank's file of results", () => {
  it("is read: the header, and what became of each payment", () => {
    expect(readBankResults(file(HEADER, PAID, RETURNED))).toEqual({
      batch: 12,
      problems: [],
      rows: [
        {
          ...{ line: 2, reference: "T000012000001", outcome: "paid", date: "2026-11-30", amount: 10_000n },
          reason: "",
        },
        {
          ...{ line: 3, reference: "T000012000002", outcome: "returned", date: "2026-11-30", amount: 5050n },
          reason: "Cuenta cerrada",
        },
      ],
    })
  })

  it.each([
    [
      "with semicolons and decimal commas",
      file(HEADER, PAID, RETURNED).replaceAll(",", ";").replaceAll(".", ","),
    ],
    [
      "with line ends of Windows and a mark of its encoding",
      `\uFEFF${[HEADER, PAID, RETURNED, ""].join("\r\n")}`,
    ],
    ["with blank lines and small letters", file(HEADER.toLowerCase(), "", PAID.toLowerCase(), RETURNED, "")],
    [
      "without the last cell of what was paid, and with the currency",
      file(`${HEADER},PEN`, PAID.slice(0, -1), RETURNED),
    ],
    [
      "with a mark of its encoding before a quote",
      `\uFEFF${file(HEADER.replace("C", '"C"'), PAID, RETURNED)}`,
    ],
    ["with line ends of several programs", `${HEADER}\r\n${PAID}\r${RETURNED}\n`],
    ["with rows of nothing but commas", file(",,,,", HEADER, " , ,", PAID, RETURNED, ",,,,,")],
    [
      "with blanks around every cell, also before the first",
      file(...[HEADER, PAID, RETURNED].map((line) => ` ${line.replaceAll(",", " ; ")} `)).replaceAll(
        "C ;",
        "C;"
      ),
    ],
    ["separated by tabs", file(HEADER, PAID, RETURNED).replaceAll(",", "\t")],
    ["with zeros before the count", file(HEADER.replace(",2,", ",002,"), PAID, RETURNED)],
    ["in English", file(HEADER, PAID.replace("pagado", "Paid"), RETURNED.replace("devuelto", "RETURNED"))],
  ])("may come %s", (_how, text) => {
    const { rows, problems } = readBankResults(text)
    expect(problems).toEqual([])
    expect(rows.map(({ outcome, amount, reason }) => [outcome, amount, reason])).toEqual([
      ["paid", 10_000n, ""],
      ["returned", 5050n, "Cuenta cerrada"],
    ])
  })

  it.each([
    ["pagado", "paid"],
    ["Abonado", "paid"],
    ["paid", "paid"],
    ["RECHAZADO", "rejected"],
    ["rejected", "rejected"],
    ["devuelto", "returned"],
    ["extornado", "returned"],
    ["returned", "returned"],
  ])("says %s of what was %s", (word, outcome) => {
    const { rows } = readBankResults(file(OF_ONE, rejected("Cuenta cerrada").replace("rechazado", word)))
    expect(rows).toMatchObject([{ outcome }])
  })

  it.each([
    ["two words", "Cuenta \t cerrada", "Cuenta cerrada"],
    ["a quotation", 'Cuenta "vieja" cerrada', 'Cuenta "vieja" cerrada'],
    ["a line break in quotes", '"Cuenta\ncerrada"', "Cuenta cerrada"],
    ["what looks like another separator", "Sucursal C; cerrada", "Sucursal C; cerrada"],
  ])("gives a reason with %s on one line", (_what, reason, expected) => {
    const { rows, problems } = readBankResults(file(OF_ONE.replace("C", "C "), rejected(reason)))
    expect(problems).toEqual([])
    expect(rows.map((row) => row.reason)).toEqual([expected])
  })

  it("counts lines as an editor does, blank ones too", () => {
    const { rows } = readBankResults(file("", HEADER, "", PAID, "\t", RETURNED))
    expect(rows.map(({ line }) => line)).toEqual([4, 6])
  })

  it("is refused with every reason at once", () => {
    const problems = codes(
      file(
        "C,twelve,31/02/2026,x,1.005",
        "R,A,pagado,2026-11-30,100",
        "R,B,perhaps,2026-11-30,-5.00,",
        "R,A,devuelto,2026-13-01,5.00,",
        "D,C,pagado,2026-11-30,5.00,",
        "C,12,2026-11-30,1,5.00",
        "R,D"
      )
    )
    expect(problems).toEqual([
      ...[
        [1, "bad_date"],
        [1, "bad_batch"],
        [1, "bad_count"],
        [1, "bad_amount"],
      ],
      ...[
        [2, "bad_amount"],
        [3, "bad_outcome"],
        [3, "bad_amount"],
      ],
      ...[
        [4, "bad_date"],
        [4, "missing_reason"],
        [4, "repeated_reference"],
      ],
      ...[
        [5, "bad_kind"],
        [6, "second_header"],
        [7, "wrong_cells"],
      ],
    ])
  })

  it.each([
    ["no number", "C,,2026-11-30,1,5.00", "bad_batch"],
    ["zero", "C,0,2026-11-30,1,5.00", "bad_batch"],
    ["a number with a zero before it", "C,012,2026-11-30,1,5.00", "bad_batch"],
    ["a letter after the number", "C,12a,2026-11-30,1,5.00", "bad_batch"],
    ["a number of ten digits", "C,1234567890,2026-11-30,1,5.00", "bad_batch"],
    ["a count below zero", "C,12,2026-11-30,-1,5.00", "bad_count"],
    ["a count with decimals", "C,12,2026-11-30,1.0,5.00", "bad_count"],
    ["a total that is none", "C,12,2026-11-30,1,5", "bad_amount"],
    ["a cell too many", "C,12,2026-11-30,1,5.00,PEN,", "wrong_cells"],
  ])("is refused for a header with %s, and for nothing else", (_what, header, code) => {
    expect(codes(file(header, rejected("Cuenta cerrada")))).toEqual([[1, code]])
  })

  it.each([7, 123_456_789])("may be of the first batches and of the last: %d", (number) => {
    const { batch, problems } = readBankResults(
      file(OF_ONE.replace("12", String(number)), rejected("Cerrada"))
    )
    expect([batch, problems]).toEqual([number, []])
  })

  it("is refused for a header that ends early, with each thing that it does not say", () => {
    expect(problemsOf(file("C", rejected("Cuenta cerrada")))).toEqual([
      { line: 1, code: "wrong_cells", detail: 5 },
      ...["bad_date", "bad_batch", "bad_count", "bad_amount"].map((code) => ({ line: 1, code, detail: "" })),
    ])
  })

  it.each([
    ["of no known kind", "D,T1,pagado,2026-11-30,5.00,", "bad_kind", "D"],
    ["with a cell too few", "R,T1,pagado,2026-11-30", "wrong_cells", 6],
    ["with a cell too many", "R,T1,pagado,2026-11-30,5.00,,", "wrong_cells", 6],
    ["with an outcome that nobody knows", "R,T1,quizá,2026-11-30,5.00,", "bad_outcome", "quizá"],
    ["with a day that does not exist", rejected("Cerrada", "31/02/2026"), "bad_date", "31/02/2026"],
    ["with an amount without decimals", "R,T1,pagado,2026-11-30,5,", "bad_amount", "5"],
    ["with an amount of three decimals", "R,T1,pagado,2026-11-30,5.000,", "bad_amount", "5.000"],
    ["with an amount below zero", "R,T1,pagado,2026-11-30,-5.00,", "bad_amount", "-5.00"],
    ["with an amount in words of a bank", "R,T1,pagado,2026-11-30,S/5.00,", "bad_amount", "S/5.00"],
    ["that was returned for no reason", "R,T1,devuelto,2026-11-30,5.00", "missing_reason", undefined],
    ["that was rejected for no reason", rejected(""), "missing_reason", undefined],
    ["with a reason too long", rejected("x".repeat(201)), "long_reason", 200],
  ])("is refused for a row %s, which is left out and not added up", (_what, row, code, detail) => {
    const { rows, problems } = readBankResults(file("C,12,2026-11-30,1,7.00", row))
    expect(problems).toEqual([{ line: 2, code, detail }])
    expect(rows).toEqual([])
  })

  it("takes a reason of 200 characters", () => {
    const [row] = readBankResults(file(OF_ONE, rejected("x".repeat(200)))).rows
    expect(row?.reason).toHaveLength(200)
  })

  it("has each reference once, and says where it was first", () => {
    expect(problemsOf(file("C,12,2026-11-30,2,200.00", PAID, PAID))).toEqual([
      { line: 3, code: "repeated_reference", detail: 2 },
    ])
  })

  it("repeats nothing where there is no reference", () => {
    expect(
      codes(file("C,12,2026-11-30,2,10.00", ...Array<string>(2).fill("R,,pagado,2026-11-30,5.00")))
    ).toEqual([])
    expect(codes(file("C,12,2026-11-30,2,10.00", "R", "R"))).toEqual([
      [2, "wrong_cells"],
      [3, "wrong_cells"],
    ])
  })

  it("tells its problems in the order of its lines", () => {
    expect(codes(file("C,12,2026-11-30,3,150.50", PAID, "R,T2", RETURNED, "D"))).toEqual([
      [1, "wrong_count"],
      [3, "wrong_cells"],
      [5, "bad_kind"],
    ])
  })

  it("is refused when its control totals are not those of its rows", () => {
    expect(problemsOf(file("C,12,2026-11-30,13,150.50", PAID, RETURNED))).toEqual([
      { line: 1, code: "wrong_count", detail: 2 },
    ])
    expect(problemsOf(file("C,12,2026-11-30,2,150.51", PAID, RETURNED))).toEqual([
      { line: 1, code: "wrong_total", detail: "150.50" },
    ])
  })

  it.each([
    ["nothing", "", 1, "empty_file"],
    ["a header alone", HEADER, 1, "empty_file"],
    ["no header", file("", PAID, RETURNED), 2, "no_header"],
    ["letters that cannot be read", `${HEADER}\n\uFFFD`, 1, "unreadable_text"],
    ["a character that ends strings", `${HEADER}\n\0`, 1, "unreadable_text"],
    ["a quote that never closes", file(HEADER, PAID, '"R,T1,pagado', RETURNED), 3, "unclosed_quote"],
    ["a header's quote that never closes", `"${file(HEADER, PAID)}`, 1, "unclosed_quote"],
  ])("is unusable with %s", (_what, text, line, code) => {
    expect(readBankResults(text)).toEqual({ batch: null, rows: [], problems: [{ line, code }] })
  })

  it.each([
    ["whole up to 30 characters", "x".repeat(30), "x".repeat(30)],
    ["cut beyond", "x".repeat(31), `${"x".repeat(29)}…`],
    ["without numbers of accounts", "Cta 002193004567", "Cta …"],
  ])("repeats a cell in a message %s", (_how, cell, detail) => {
    expect(problemsOf(file(OF_ONE, rejected("Cerrada").replace("rechazado", cell)))).toEqual([
      { line: 2, code: "bad_outcome", detail },
    ])
  })

  it("keeps numbers of accounts and documents out of reasons and messages", () => {
    const [row] = readBankResults(
      file(
        "C,12,2026-11-30,1,50.50",
        "R,T1,rechazado,2026-11-30,50.50,CCI 002-193-002015123456 DNI 48151600 no existe 2026"
      )
    ).rows
    expect(row?.reason).toBe("CCI … DNI … no existe 2026")
    const { problems } = readBankResults(file("C,00219300201512345678,x,1,5.00", PAID))
    expect(JSON.stringify(problems)).not.toContain("002193")
  })

  it("has at most so many rows", () => {
    const most = `${HEADER}${"\nR".repeat(MOST_RESULTS)}`
    expect(codes(most)).not.toContainEqual([1, "too_many_rows"])
    expect(readBankResults(`${most}\nR`)).toEqual({
      ...{ batch: null, rows: [] },
      problems: [{ line: 1, code: "too_many_rows", detail: MOST_RESULTS }],
    })
  })
})
