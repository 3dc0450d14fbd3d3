import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { piecesOf, stockOf } from "./panel-pieces"
import { withoutScript } from "./panel-provenance"
import { demoStaff, signIn } from "./staff-member"

const operator = () => demoStaff("operator", "LUR")

test("an operator counts a table of pieces at once, and what is promised to buyers stays", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const [one, other] = await piecesOf("LUR", 3)
  expect(one && other, "Lurigancho has two pieces on sale").toBeTruthy()
  const [before, others] = [await stockOf(one!.level), await stockOf(other!.level)]

  await signIn(page, operator())
  await page.goto("/panel/existencias")
  await expectGood(page)
  await page.getByRole("link", { name: "Contar", exact: true }).first().click()
  await expect(page.getByRole("heading", { level: 1, name: "Contar varias piezas" })).toBeVisible()
  await expectGood(page)

  // Nothing counted is nothing to save.
  await page.getByRole("button", { name: "Guardar el conteo" }).click()
  await expect(page.getByText("Escriba cuántas hay de por lo menos una pieza.").first()).toBeVisible()

  // Somebody buys meanwhile: what was seen is no longer so.
  await page.goto(`/panel/existencias/contar?q=${one!.code}`)
  const field = page.locator(`[name="count_${one!.level}"]`)
  await field.fill(String(before.stocked + 2))
  await query("update inventory_level set stocked_quantity = stocked_quantity + 1 where id = $1", [
    one!.level,
  ])
  await page.getByRole("button", { name: "Guardar el conteo" }).click()
  await expect(page.getByText(/Cambió mientras contaba/).first()).toBeVisible()
  expect((await stockOf(one!.level)).stocked).toBe(before.stocked + 1)
  await expectGood(page)
  // Counted again, with what there is now before one's eyes.
  await expect(field).toHaveValue(String(before.stocked + 2))
  await page.getByRole("button", { name: "Guardar el conteo" }).click()
  await expect(page.getByText("Se guardó el conteo de 1 pieza.")).toBeVisible()
  expect((await stockOf(one!.level)).stocked).toBe(before.stocked + 2)

  // "Igual" is one touch, and goes on to the next.
  await page.goto(`/panel/existencias/contar?q=${other!.code}`)
  await page
    .getByRole("button", { name: new RegExp(`^Igual: ${other!.title}`) })
    .first()
    .click()
  await expect(page.locator(`[name="count_${other!.level}"]`)).toHaveValue(String(others.stocked))
  await page.getByRole("button", { name: "Guardar el conteo" }).click()
  await expect(page.getByText("Se guardó el conteo de 1 pieza.")).toBeVisible()
  expect((await stockOf(other!.level)).stocked).toBe(others.stocked)
})

test("what was damaged and what was sold at a fair goes off the stock, with its reason", async ({ page }) => {
  test.setTimeout(180_000)
  const piece = (await piecesOf("LUR", 3)).at(-1)!
  const before = await stockOf(piece.level)
  await signIn(page, operator())
  await page.goto(`/panel/existencias/${piece.level}`)
  await expectGood(page)

  await page.getByText("Registrar una venta en feria", { exact: true }).click()
  await page.getByLabel("Cuántas se vendieron").fill(String(before.stocked + 1))
  await page.getByLabel("Número de la boleta").fill("B001-77")
  await page.getByRole("button", { name: "Registrar la venta" }).click()
  await expect(page.getByText(/no puede quedar menos|Escriba un número/).first()).toBeVisible()
  await expectGood(page)
  await page.getByLabel("Cuántas se vendieron").fill("1")
  await page.getByRole("button", { name: "Registrar la venta" }).click()
  await expect(page.getByText("Se registró la venta de 1 pieza.")).toBeVisible()
  expect((await stockOf(piece.level)).stocked).toBe(before.stocked - 1)

  await page.getByText("Hacer un ajuste", { exact: true }).click()
  await page.getByLabel("Qué pasó").selectOption({ label: "Se dañó" })
  await page.getByRole("button", { name: "Guardar el ajuste" }).click()
  await expect(page.getByText("Falta este dato.").first()).toBeVisible()
  await page.getByLabel("Explíquelo en una línea").fill("Se quebró al moverla")
  await page.getByRole("button", { name: "Guardar el ajuste" }).click()
  await expect(page.getByText("Se guardó el ajuste.")).toBeVisible()
  expect((await stockOf(piece.level)).stocked).toBe(before.stocked - 2)
  await expect(page.getByText("Se quebró al moverla")).toBeVisible()

  // Few left: it stands in its own list.
  await page.getByLabel(/^Avisar cuando queden/).fill(String(before.stocked))
  await page.getByRole("button", { name: "Guardar el aviso" }).click()
  await expect(page.getByText(/Se avisará cuando queden? /)).toBeVisible()
  await page.goto("/panel/existencias?pocas=true")
  await expect(page.getByText(piece.code, { exact: true })).toBeVisible()
  await expectGood(page)
  await page.goto("/panel/existencias/movimientos")
  await expect(page.getByText("Boleta B001-77", { exact: false }).first()).toBeVisible()
  await expectGood(page)
})

test("counting needs no JavaScript, and another prison's pieces are nobody's", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000)
  const [piece] = await piecesOf("LUR", 1)
  const [elsewhere] = await piecesOf("AYC", 1)
  const before = await stockOf(piece!.level)
  const page = await withoutScript(browser, baseURL)
  await signIn(page, operator())
  await page.goto(`/panel/existencias/${piece!.level}`)
  await page.getByLabel("Cuántas hay").fill(String(before.stocked + 1))
  await page.getByRole("button", { name: "Guardar el conteo" }).click()
  await expect(page.getByText(/^Se guardó: hay/)).toBeVisible()
  expect((await stockOf(piece!.level)).stocked).toBe(before.stocked + 1)
  expect((await page.goto(`/panel/existencias/${elsewhere!.level}`))?.status()).toBe(404)
  await page.context().close()
})
