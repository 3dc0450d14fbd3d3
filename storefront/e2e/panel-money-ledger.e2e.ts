import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { treasurers } from "./panel-money"
import { withoutScript } from "./panel-provenance"
import { signIn } from "./staff-member"

test("a figure of the month is followed to its account, its entries, the transaction and the order", async ({
  browser,
}, info) => {
  test.setTimeout(150_000)
  // Nothing of it needs JavaScript.
  const page = await withoutScript(browser, info.project.use.baseURL)
  const [treasurer] = treasurers()
  const [sale] = await query<{ month: string; order: number; account: string; label: string }>(
    `select to_char(t.occurred_at at time zone 'America/Lima', 'YYYY-MM') as month, o.display_id as order, a.code as account
     from ledger_transaction t join "order" o on o.id = t.order_id
     join ledger_entry n on n.transaction_id = t.id join ledger_account a on a.id = n.account_id
     where t.kind = 'sale_captured' and a.code like 'artisan:%:income' order by t.occurred_at desc limit 1`
  )
  await signIn(page, treasurer)
  await page.goto(`/panel/libro?mes=${sale!.month}`)
  const who = page.getByRole("table", { name: "A quién le tocó" })
  await expect(who.getByRole("row").filter({ hasText: "IGV" })).toBeVisible()
  await who.getByRole("link", { name: "Ingresos" }).click()
  await expect(page).toHaveURL(/\/panel\/libro\/cuentas\?tipo=income/)
  await page.goto(`/panel/libro/cuentas/${encodeURIComponent(sale!.account)}?mes=${sale!.month}`)
  const entries = page.getByRole("table", { name: /^Partidas de/ })
  await expect(entries.getByRole("rowheader").first()).toBeVisible()
  const [balance] = await query<{ balance: string }>(
    `select sum(n.amount)::text as balance from ledger_entry n join ledger_account a on a.id = n.account_id where a.code = $1`,
    [sale!.account]
  )
  const soles = (Math.abs(Number(balance!.balance)) / 100).toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ",")
  await expect(page.getByRole("definition").filter({ hasText: "S/" }).first()).toContainText(soles)

  // Before the first sale nothing was there.
  await page.getByLabel("Saldo al final del día").fill("2020-01-01")
  await page.getByRole("button", { name: "Ver el saldo" }).click()
  await expect(page.getByText("S/ 0.00 (En cero)")).toBeVisible()

  await page
    .getByRole("row")
    .filter({ hasText: `#${sale!.order}` })
    .first()
    .getByRole("link", { name: /^Venta cobrada/ })
    .click()
  await expect(page.getByText("Debe y haber suman lo mismo")).toBeVisible()
  await expect(page.getByText("Línea 1 de").first()).toBeVisible()
  await page.getByRole("link", { name: `#${sale!.order}: ver todos sus asientos` }).click()
  await expect(page).toHaveURL(new RegExp(`q=${sale!.order}`))
  await expect(page.getByRole("rowheader").first()).toBeVisible()
  await page.context().close()
})

test("the entries of an account are the file that is downloaded", async ({ page }) => {
  const [treasurer] = treasurers()
  await signIn(page, treasurer)
  await page.goto(`/panel/libro/cuentas/${encodeURIComponent("tax:igv")}`)
  const waiting = page.waitForEvent("download")
  await page.getByRole("link", { name: "Descargar en CSV" }).click()
  expect((await waiting).suggestedFilename()).toMatch(/^partidas-\d{4}-\d{2}-\d{2}\.csv$/)
  const missing = await page.goto("/panel/libro/cuentas/artisan:nobody:income")
  expect(missing?.status()).toBe(404)
})

test("the ledger is checked when a treasurer asks, and says that it holds", async ({ page }) => {
  test.setTimeout(240_000)
  const [treasurer] = treasurers()
  await signIn(page, treasurer)
  await page.goto("/panel/libro/comprobaciones")
  await page.getByRole("button", { name: "Comprobar ahora" }).click()
  await expect(page.getByText("Todo cuadra.")).toBeVisible({ timeout: 200_000 })
  for (const name of ["El libro cuadra", "Cada cobro está anotado", "Cada pedido, calculado de nuevo"]) {
    await expect(page.getByRole("heading", { name })).toBeVisible()
  }
})

test("the pages of the money can be used by everybody, at 320 px and at a desk", async ({ page }) => {
  test.setTimeout(240_000)
  const [treasurer] = treasurers()
  await signIn(page, treasurer)
  for (const viewport of [
    { width: 320, height: 640 },
    { width: 1280, height: 800 },
  ]) {
    await page.setViewportSize(viewport)
    for (const path of [
      "/panel/libro",
      "/panel/libro/asientos",
      "/panel/libro/cuentas?tipo=personal",
      "/panel/libro/cuentas/tax%3Aigv",
      "/panel/libro/comprobaciones",
      "/panel/cierres/vista-previa",
      "/panel/retenciones",
      "/panel/reglas",
      "/panel/reglas/proponer",
      "/panel/reglas/simulador?precio=118&modo=inpe_workshop&partes=60+40",
    ]) {
      await page.goto(path)
      for (const closed of await page.locator("main details:not([open]) > summary").all()) {
        if (await closed.isVisible()) await closed.click()
      }
      await expectGood(page)
    }
  }
})
