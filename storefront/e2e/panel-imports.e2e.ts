import { readFileSync } from "node:fs"
import { expect, type Page, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { withoutScript, workshopOf } from "./panel-provenance"
import { demoStaff, signIn } from "./staff-member"

const operator = () => demoStaff("operator", "LUR")

/** A file as Excel in Spanish saves it: semicolons, Latin-1. */
function file(...rows: string[]) {
  const text = ["Código;Taller;Título;Precio (S/);Existencias;Peso (g)", ...rows].join("\r\n")
  return { name: "piezas.csv", mimeType: "text/csv", buffer: Buffer.from(text, "latin1") }
}

/** Waits for what runs behind the page, which comes again by itself. */
async function over(page: Page, text: RegExp) {
  await expect(page.getByText(text).first()).toBeVisible({ timeout: 60_000 })
}

test("a file is looked at first; its good rows are imported, and the same file changes nothing more", async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { name } = await workshopOf(operator(), 1)
  const code = `IMP-${Date.now().toString(36).toUpperCase()}`
  const good = `${code};${name};Cántaro de prueba;S/ 1.300,00;3;850`
  const bad = `${code}-2;Taller que no existe;Otra pieza;12,5O;3;850`

  await signIn(page, operator())
  await page.goto("/panel/publicaciones/importar")
  await expectGood(page)
  for (const label of ["Descargar la plantilla (Excel)", "Descargar la plantilla (CSV)"]) {
    const waiting = page.waitForEvent("download")
    await page.getByRole("link", { name: label }).click()
    expect(readFileSync(await (await waiting).path()).length).toBeGreaterThan(100)
  }
  await page.getByRole("button", { name: "Revisar el archivo" }).click()
  await expect(page.getByText("Elija el archivo con sus publicaciones.").first()).toBeVisible()

  await page.getByLabel("Archivo de Excel (.xlsx) o CSV").setInputFiles(file(good, bad))
  await page.getByRole("button", { name: "Revisar el archivo" }).click()
  await expect(page).toHaveURL(/\/panel\/publicaciones\/importar\/\w+/, { timeout: 60_000 })
  await over(page, /1 fila está correcta y 1 tiene problemas/)
  await expect(page.getByText(/No hay un taller «Taller que no existe»/)).toBeVisible()
  await expect(page.getByText(/«12,5O» no es un precio en soles/)).toBeVisible()
  await expectGood(page)
  const waiting = page.waitForEvent("download")
  await page.getByRole("link", { name: /^Descargar los problemas/ }).click()
  expect(readFileSync(await (await waiting).path(), "utf8")).toContain("Taller que no existe")
  const count = async () =>
    (
      await query<{ count: number }>(
        "select count(*)::int as count from listings_listing where code like $1",
        [`${code}%`]
      )
    )[0]?.count
  expect(await count()).toBe(0)

  await page.getByRole("radio", { name: /Solo las filas correctas/ }).check()
  await page.getByRole("button", { name: "Importar 1 fila" }).click()
  await over(page, /1 publicación creada/)
  expect(await count()).toBe(1)
  const [listing] = await query<{ price: number }>(
    "select (content ->> 'price')::int as price from listings_listing where code = $1",
    [code]
  )
  expect(listing?.price).toBe(130_000)
  await expectGood(page)

  await page.goto("/panel/publicaciones/importar")
  await page.getByLabel("Archivo de Excel (.xlsx) o CSV").setInputFiles(file(good))
  await page.getByRole("button", { name: "Revisar el archivo" }).click()
  await over(page, /La fila está correcta/)
  await page.getByRole("button", { name: "Importar 1 fila" }).click()
  await over(page, /0 publicaciones creadas, 0 actualizadas, 1 sin cambios/)
  expect(await count()).toBe(1)
})

test("an import needs no JavaScript, and is given up before anything is written", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const { name } = await workshopOf(operator(), 1)
  const code = `IMN-${Date.now().toString(36).toUpperCase()}`
  const page = await withoutScript(browser, baseURL)
  await signIn(page, operator())
  await page.goto("/panel/publicaciones/importar")
  await page
    .getByLabel("Archivo de Excel (.xlsx) o CSV")
    .setInputFiles(file(`${code};${name};Vasija;12,50;1;300`))
  await page.getByRole("button", { name: "Revisar el archivo" }).click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText("La fila está correcta.", { exact: false })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 60_000 })
  await page.getByText("Cancelar la importación", { exact: true }).click()
  await page.getByRole("button", { name: "Sí, cancelar" }).click()
  await expect(page.getByText("Se canceló la importación.")).toBeVisible()
  const rows = await query("select 1 as one from listings_listing where code = $1", [code])
  expect(rows).toHaveLength(0)
  await page.context().close()
})
