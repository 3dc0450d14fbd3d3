import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { treasurers } from "./panel-money"
import { demoStaff, signIn } from "./staff-member"

type Share = { artisan_id: string; code: string; month: string }

/** Somebody whose month is closed, with relatives who got something. */
async function closedShare(): Promise<Share> {
  const [share] = await query<Share>(
    `select s.artisan_id, a.code, to_char(c.month, 'YYYY-MM') as month
     from revenue_settlement_share s join revenue_settlement c on c.id = s.settlement_id and c.state = 'closed'
     join provenance_artisan a on a.id = s.artisan_id
     where s.family_total > 0 order by c.month desc, a.code limit 1`
  )
  if (!share) throw new Error("The demo closed no month in which a family got something")
  return share
}

test("a statement adds up on its page, and is handed over as PDF and CSV, to the family its part alone", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { artisan_id, code, month } = await closedShare()
  await signIn(page, treasurers()[0])
  await page.goto(`/panel/estados-de-cuenta?q=${code}&mes=${month}`)
  await expect(page.getByRole("link", { name: code, exact: true }).first()).toBeVisible()
  await expectGood(page)
  await page.getByRole("link", { name: code, exact: true }).first().click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText(code)
  await expectGood(page)
  const amounts = await page
    .getByRole("table", { name: "Cómo se repartió el mes" })
    .getByRole("row")
    .allInnerTexts()
  const cents = new Map(
    amounts.slice(1).map((row) => {
      const [label = "", amount = ""] = row.split(/\t|\n/)
      return [label, Math.round(Number(amount.replace(/,/g, "").replace("−", "-")) * 100)]
    })
  )
  const income = cents.get("Ingreso del mes") ?? 0
  const before = ["Ganado en el mes", "Traído del mes anterior", "Ingreso del mes"]
  const parts = [...cents]
    .filter(([label]) => !before.includes(label))
    .reduce((sum, [, each]) => sum + each, 0)
  expect(parts).toBe(income)

  const pdf = page.waitForEvent("download")
  await page
    .getByRole("link", { name: /^Descargar PDF/ })
    .first()
    .click()
  expect(
    readFileSync(await (await pdf).path())
      .subarray(0, 5)
      .toString()
  ).toBe("%PDF-")
  const csv = page.waitForEvent("download")
  await page.getByRole("link", { name: /^Descargar CSV/ }).click()
  expect(readFileSync(await (await csv).path(), "utf8")).toContain(code)
  const family = page.waitForEvent("download")
  await page
    .getByRole("link", { name: /^Descargar PDF/ })
    .last()
    .click()
  expect(
    readFileSync(await (await family).path())
      .subarray(0, 5)
      .toString()
  ).toBe("%PDF-")

  await page.goto(`/panel/artesanos/${artisan_id}/dinero`)
  await page.getByRole("link", { name: "Ver sus estados de cuenta" }).click()
  await expect(page).toHaveURL(/estados-de-cuenta\?q=/)
})

test("an operator finds no statement of another prison", async ({ page }) => {
  const operator = demoStaff("operator")
  const [elsewhere] = await query<Share>(
    `select s.artisan_id, a.code, to_char(c.month, 'YYYY-MM') as month
     from revenue_settlement_share s join revenue_settlement c on c.id = s.settlement_id and c.state = 'closed'
     join provenance_artisan a on a.id = s.artisan_id join provenance_workshop w on w.id = a.workshop_id
     join provenance_establishment e on e.id = w.establishment_id
     where e.code <> all($1) order by a.code limit 1`,
    [operator.establishment_codes]
  )
  test.skip(!elsewhere, "every month closed is of the operator's prison")
  await signIn(page, operator)
  const id = encodeURIComponent(`${elsewhere!.artisan_id}:${elsewhere!.month}`)
  await page.goto(`/panel/estados-de-cuenta/${id}`)
  await expect(page.getByText(elsewhere!.code)).toHaveCount(0)
  const file = await page.request.get(`/panel/descargar/estados-de-cuenta/${id}/pdf`, { maxRedirects: 0 })
  expect(file.headers()["content-type"] ?? "").not.toContain("pdf")
})
