import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { treasurers } from "./panel-money"
import { demoStaff, signIn } from "./staff-member"

test("a treasurer finds money on hold, reads why in plain words, and what would release it", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const [treasurer] = treasurers()
  const [hold] = await query<{ id: string; code: string; amount: string; artisan_id: string }>(
    `select h.id, a.code, h.amount::text, h.artisan_id from revenue_hold h
     join provenance_artisan a on a.id = h.artisan_id where h.state = 'open' order by h.opened_at, h.id limit 1`
  )
  expect(hold, "the demo holds something").toBeDefined()
  await signIn(page, treasurer)
  await page.goto("/panel/retenciones")
  await page.getByLabel("Código de la persona").fill(hold!.code)
  await page.getByRole("button", { name: "Buscar" }).click()
  await expectGood(page)
  await page.goto(`/panel/retenciones/${hold!.id}`)
  await expect(page.getByRole("heading", { level: 1 })).toContainText(hold!.code)
  await expect(page.getByText("Qué lo libera:")).toBeVisible()
  await expect(page.getByText(/D\.(Leg|S)\. /).first()).toBeVisible()
  await expect(page.getByRole("link", { name: "Ver su situación legal" })).toHaveAttribute(
    "href",
    `/panel/artesanos/${hold!.artisan_id}/dinero`
  )
  await expectGood(page)
  const release = page.getByRole("button", { name: /^Liberar S\// })
  if ((await release.count()) > 0) {
    await page.getByLabel("Por qué se libera").fill("Ya")
    await release.click()
    await expect(page.getByLabel("Por qué se libera")).toHaveAccessibleDescription(/al menos 10 caracteres/)
    await expect(page.getByLabel("Por qué se libera")).toHaveValue("Ya")
  } else {
    await expect(page.getByText("Todavía no se puede liberar")).toBeVisible()
  }

  // What is filtered is what the file holds.
  await page.goto("/panel/retenciones?estado=open")
  const waiting = page.waitForEvent("download")
  await page.getByRole("link", { name: "Descargar en CSV" }).click()
  expect((await waiting).suggestedFilename()).toMatch(/^retenciones-\d{4}-\d{2}-\d{2}\.csv$/)
  await page.goto("/panel/retenciones/ventas")
  await expectGood(page)
})

test("whoever may not see money on hold is told so", async ({ page }) => {
  await signIn(page, demoStaff("promoter"))
  for (const path of ["/panel/retenciones", "/panel/retenciones/ventas", "/panel/cierres", "/panel/reglas"]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1, name: "Su rol no incluye esta página" })).toBeVisible()
  }
})
