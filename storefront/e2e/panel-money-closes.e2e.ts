import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { treasurers } from "./panel-money"
import { signIn } from "./staff-member"

const soles = (centimos: number) =>
  (centimos / 100).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })

test("a closed month tells its parts, beside the month before, down to one person and the posting", async ({
  page,
}) => {
  test.setTimeout(150_000)
  const [treasurer] = treasurers()
  const [close] = await query<{ id: string; income: string; held: string }>(
    `select id, totals ->> 'income' as income, totals ->> 'held' as held from revenue_settlement
     where state = 'closed' order by month desc limit 1`
  )
  expect(close, "the demo has a closed month").toBeDefined()
  await signIn(page, treasurer)
  await page.goto("/panel/cierres")
  await expectGood(page)
  await page.goto(`/panel/cierres/${close!.id}`)
  const parts = page.getByRole("table", { name: "Partes del ingreso" })
  const total = parts
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "Ingreso dividido" }) })
  await expect(total.getByRole("cell").first()).toHaveText(soles(Number(close!.income)))
  const held = parts.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Retenido" }) })
  await expect(held.getByRole("cell").first()).toHaveText(soles(Number(close!.held)))
  await expect(page.getByRole("button", { name: "Aprobar y cerrar el mes" })).toHaveCount(0)
  await expectGood(page)

  const [share] = await query<{ code: string; income: string }>(
    `select a.code, s.income::text from revenue_settlement_share s join provenance_artisan a on a.id = s.artisan_id
     where s.settlement_id = $1 and s.transaction_id is not null order by s.income desc limit 1`,
    [close!.id]
  )
  await page.getByRole("link", { name: "Ver persona por persona" }).click()
  await page.getByLabel("Código de la persona").fill(share!.code)
  await page.getByRole("button", { name: "Buscar" }).click()
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: share!.code }) })
  await expect(row.getByRole("cell", { name: soles(Number(share!.income)) }).first()).toBeVisible()
  await expectGood(page)
  const waiting = page.waitForEvent("download")
  await page.getByRole("link", { name: "Descargar en CSV" }).click()
  expect((await waiting).suggestedFilename()).toMatch(/^cierre-\d{4}-\d{2}-\d{2}\.csv$/)
  await row.getByRole("link", { name: /^Ver el asiento/ }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Asiento \d+$/)
  await expect(page.getByText("Cierre del mes").first()).toBeVisible()
})

test("the month that is not over is previewed and cannot be closed, and the page says why", async ({
  page,
}) => {
  const [treasurer] = treasurers()
  await signIn(page, treasurer)
  await page.goto("/panel/cierres")
  await page.getByRole("link", { name: "Vista previa del mes que sigue" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Vista previa")
  await expect(page.getByRole("table", { name: "Partes del ingreso" })).toBeVisible()
  const [open] = await query<{ next: boolean }>(
    `select coalesce(max(month), '2000-01-01') < date_trunc('month', now() at time zone 'America/Lima')::date
       - interval '1 month' as next from revenue_settlement`
  )
  if (open?.next) {
    await expect(page.getByText(/^Preparar el cierre de/)).toBeVisible()
  } else {
    await expect(page.getByText("Todavía no se puede cerrar")).toBeVisible()
    await expect(page.getByText("El mes no ha terminado.")).toBeVisible()
  }
  await expectGood(page)
  await page.goto("/panel/cierres/vista-previa?mes=2000-13")
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Vista previa")
})
