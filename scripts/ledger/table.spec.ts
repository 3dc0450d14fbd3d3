import { table } from "./table"

it("aligns columns to their widest cell and rules off the totals", () => {
  const columns = [
    { title: "account", align: "left" },
    { title: "debit", align: "right" },
  ] as const
  expect(
    table(
      columns,
      [
        ["tax:igv", "1.00"],
        ["shipping", ""],
        ["total", "1,234.00"],
      ],
      1
    )
  ).toBe(
    [
      "account      debit",
      "──────────────────",
      "tax:igv       1.00",
      "shipping",
      "──────────────────",
      "total     1,234.00",
    ].join("\n")
  )
})
