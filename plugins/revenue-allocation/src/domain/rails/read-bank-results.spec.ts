import { readBankResults } from "./read-bank-results"

const file = (...lines: string[]) => lines.join("\n")
const HEADER = "C,12,2026-11-30,2,150.50"
const PAID = "R,T000012000001,pagado,2026-11-30,100.00,"
const RETURNED = "R,T000012000002,devuelto,30/11/2026,50.50,Cuenta cerrada"
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
    ["in English", file(HEADER, PAID.replace("pagado", "Paid"), RETURNED.replace("devuelto", "RETURNED"))],
  ])("may come %s", (_how, text) => {
    const { rows, problems } = readBankResults(text)
    expect(problems).toEqual([])
    expect(rows.map(({ outcome, amount }) => [outcome, amount])).toEqual([
      ["paid", 10_000n],
      ["returned", 5050n],
    ])
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

  it("is refused when its control totals are not those of its rows", () => {
    expect(codes(file("C,12,2026-11-30,3,150.50", PAID, RETURNED))).toEqual([[1, "wrong_count"]])
    expect(codes(file("C,12,2026-11-30,2,150.51", PAID, RETURNED))).toEqual([[1, "wrong_total"]])
  })

  it.each([
    ["nothing", "", "empty_file"],
    ["a header alone", HEADER, "empty_file"],
    ["no header", file(PAID, RETURNED), "no_header"],
    ["letters that cannot be read", `${HEADER}\n\uFFFD`, "unreadable_text"],
    ["a quote that never closes", file(HEADER, '"R,T1,pagado'), "unclosed_quote"],
  ])("is unusable with %s", (_what, text, code) => {
    expect(readBankResults(text)).toMatchObject({ batch: null, rows: [], problems: [{ code }] })
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
})
