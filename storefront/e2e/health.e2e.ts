import { expect, test } from "@playwright/test"
import { market } from "./market"

// Medusa Admin is a desk's work; on a phone it folds its menu away.
test.use({ viewport: { width: 1280, height: 900 }, isMobile: false, hasTouch: false })

test("Medusa Admin shows how our parts are, none of them broken, and proves ledger and audit log on demand", async ({
  page,
}) => {
  const { api, demo } = market()
  if (!demo?.admin) throw new Error("The running market has no demo login for Medusa Admin")
  await page.addInitScript(() => localStorage.setItem("lng", "es"))
  await page.goto(`${api}/app/login`)
  await page.locator("input[name=email]").fill(demo.admin.email)
  await page.locator("input[name=password]").fill(demo.admin.password)
  await page.locator("button[type=submit]").click()
  await page.getByRole("link", { name: "Salud" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Salud de Tejido" })).toBeVisible()
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "Migraciones",
    "Ventas en el libro de cuentas",
    "Libro de cuentas",
    "Cierres del mes",
    "Conciliación con los medios de pago",
    "Registro de auditoría",
    "Cadenas de custodia",
    "Publicaciones en la tienda",
    "Precios de feria",
    "Índice de productos",
    "Frescura del buscador",
    "Motor de búsqueda",
    "Avisos a la tienda",
    "Correos",
    "Tareas programadas",
    "Versiones",
  ])
  await expect(page.getByText("Mal", { exact: true })).toHaveCount(0)
  await page.getByRole("button", { name: "Comprobar el libro ahora" }).click()
  await expect(page.getByText("El libro cuadra.")).toBeVisible()
  await page.getByRole("button", { name: "Verificar la cadena ahora" }).click()
  await expect(page.getByText("La cadena está íntegra.")).toBeVisible()
})
