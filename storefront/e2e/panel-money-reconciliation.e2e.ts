import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { treasurers } from "./panel-money"
import { demoStaff, signIn } from "./staff-member"

test("a report is looked at, taken in whole, and what nobody knows is explained", async ({ page }) => {
  test.setTimeout(180_000)
  await signIn(page, treasurers()[0])
  await page.goto("/panel/conciliacion")
  await expect(page.getByRole("heading", { level: 1, name: "Conciliación" })).toBeVisible()
  await expectGood(page)
  await page
    .getByRole("link", { name: /^Importar un reporte/ })
    .first()
    .click()
  await expectGood(page)
  const reference = `e2e_${Date.now()}`
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  const report = (net: string) =>
    `tipo,referencia,pago,fecha,bruto,comision,neto\ncobro,${reference},${reference}_p,${day} 10:00,120.00,4.00,${net}`
  await page.getByLabel("O pegue sus filas").fill(report("120.00"))
  await page.getByRole("button", { name: "Revisar" }).click()
  await expect(page.getByText(/El neto no es el bruto menos la comisión/)).toBeVisible()
  await expect(page.getByRole("button", { name: "Importar el reporte" })).toHaveCount(0)
  await expectGood(page)
  await page.getByLabel("O pegue sus filas").fill(report("116.00"))
  await page.getByRole("button", { name: "Revisar" }).click()
  await expect(page.getByText(/Un movimiento nuevo, 0 ya conocidos/)).toBeVisible()
  await page.getByRole("button", { name: "Importar el reporte" }).click()
  await expect(page.getByText("Se importó el reporte.")).toBeVisible()

  await page.goto(`/panel/conciliacion/movimientos?q=${reference}`)
  await expect(page.getByText("La tienda no conoce este pago").first()).toBeVisible()
  await expectGood(page)
  await page.getByRole("link", { name: reference, exact: true }).click()
  await expect(page.getByText("Qué puede hacer")).toBeVisible()
  await page.getByLabel("Por qué difieren").fill("Se cobró en la feria con otro equipo")
  await page.getByRole("button", { name: "Guardar la explicación" }).click()
  await expect(page.getByText("Se guardó la explicación.")).toBeVisible()
  await expect(page.getByText(/Explicado por .* el /)).toBeVisible()
  await expectGood(page)
})

test("an auditor sees the balances and can change nothing", async ({ page }) => {
  await signIn(page, demoStaff("auditor"))
  await page.goto("/panel/conciliacion")
  await expect(page.getByRole("heading", { level: 1, name: "Conciliación" })).toBeVisible()
  await expect(page.getByRole("link", { name: /^Importar un reporte/ })).toHaveCount(0)
  await page.goto("/panel/conciliacion/importar")
  await expect(page.getByRole("heading", { name: "Su rol no incluye esta página" })).toBeVisible()
})
