import { readFileSync } from "node:fs"
import { type Browser, expect, type Page, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { type MadePiece, piecesOf, stockOf } from "./panel-pieces"
import { withoutScript } from "./panel-provenance"
import { addToCart, BUYER, goToPayment, pay } from "./shopper"
import { demoStaff, signIn } from "./staff-member"

const operator = () => demoStaff("operator", "LUR")
const NAME = `${BUYER.firstName} ${BUYER.lastName}`

type Sold = { order: string; number: number; dispatch: string }

/** Somebody buys so many of a piece; waits until its prison has it to send. */
async function buy(page: Page, piece: MadePiece, quantity: number): Promise<Sold> {
  await addToCart(page, { ...piece, variantId: "", price: 0, stock: piece.available })
  if (quantity > 1) {
    await page.getByLabel(/^Cantidad de/).fill(String(quantity))
    await page.keyboard.press("Enter")
    await expect(page.getByLabel(/^Cantidad de/)).toHaveValue(String(quantity))
  }
  await goToPayment(page)
  const order = await pay(page)
  let found: { id: string; number: number } | undefined
  await expect
    .poll(
      async () => {
        ;[found] = await query<{ id: string; number: number }>(
          "select id, order_display_id as number from listings_dispatch where order_id = $1",
          [order]
        )
        return found?.id
      },
      { timeout: 75_000, intervals: [500, 1_000, 2_000, 5_000] }
    )
    .toBeTruthy()
  return { order, number: found!.number, dispatch: found!.id }
}

async function buyer(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return await (await browser.newContext({ baseURL, locale: "es-PE" })).newPage()
}

test("what sold is packed in two parcels beside the box, followed by its buyer, and one piece comes back", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const [piece] = await piecesOf("LUR", 3)
  const shopper = await buyer(browser, baseURL)
  const { order, number, dispatch } = await buy(shopper, piece!, 2)
  await expect(shopper.getByText("Lo estamos preparando.", { exact: false })).toBeVisible()
  const sold = await stockOf(piece!.level)

  await signIn(page, operator())
  await page.goto("/panel/despachos")
  await expect(page.getByRole("heading", { level: 1, name: "Despachos" })).toBeVisible()
  await expectGood(page)
  await page.getByRole("searchbox").fill(String(number))
  await page.getByRole("button", { name: "Buscar", exact: true }).click()
  await expect(page).toHaveURL(/q=/)
  await page.getByRole("link", { name: `Pedido ${number}`, exact: true }).click()
  await expect(page.getByText(NAME)).toBeVisible()
  await expect(page.getByText(BUYER.street, { exact: false })).toBeVisible()
  await expectGood(page)

  // Everything that is missing is said at once, and nothing has left.
  await page.getByRole("button", { name: "Registrar la salida" }).click()
  await expect(page.getByText("Falta este dato.").first()).toBeVisible()
  await expectGood(page)

  const line = page.getByRole("checkbox", { name: new RegExp(piece!.title) })
  await line.check()
  await page.getByLabel(`Cuántas ${piece!.title}`).fill("3")
  await page.getByLabel("Número del registro de salida").fill("RS-2026-0441")
  await page
    .locator("#empacar")
    .getByLabel("Transportista", { exact: true })
    .selectOption({ label: "Olva Courier" })
  await page
    .locator("#empacar")
    .getByLabel(/^Número de seguimiento/)
    .fill("OLV-2026-771")
  await page.getByRole("button", { name: "Registrar la salida" }).click()
  await expect(page.getByText("Escriba un número entero, de 1 a lo que falta enviar.").first()).toBeVisible()
  await expect(line).toBeChecked()
  await page.getByLabel(`Cuántas ${piece!.title}`).fill("1")
  await page.getByRole("button", { name: "Registrar la salida" }).click()
  await expect(page.getByText("Se registró la salida.", { exact: false })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText("Enviado en parte")).toBeVisible()
  await expect(page.getByText("N.º RS-2026-0441", { exact: false })).toBeVisible()
  expect((await stockOf(piece!.level)).stocked).toBe(sold.stocked - 1)
  await expectGood(page)

  // The slip that goes into the box is a document.
  const waiting = page.waitForEvent("download")
  await page.getByRole("link", { name: "Descargar la guía de empaque (PDF)" }).click()
  expect(
    readFileSync(await (await waiting).path())
      .subarray(0, 5)
      .toString()
  ).toBe("%PDF-")

  // The rest is picked up: no carrier is asked for.
  await page.getByRole("checkbox", { name: new RegExp(piece!.title) }).check()
  await page.getByLabel("Número del registro de salida").fill("RS-2026-0442")
  await page.getByRole("radio", { name: /Lo recogen en el local/ }).check()
  await expect(page.locator("#empacar").getByLabel("Transportista", { exact: true })).toBeHidden()
  await page.getByRole("button", { name: "Registrar la salida" }).click()
  await expect(page.getByText("Se registró la entrega para recojo.", { exact: false })).toBeVisible({
    timeout: 60_000,
  })
  await expect(page.getByRole("button", { name: "Registrar la salida" })).toHaveCount(0)

  // The buyer sees both, and the number as it was put right.
  await page.getByText("Corregir el seguimiento", { exact: true }).first().click()
  await page
    .locator("#enviado")
    .getByLabel(/^Número de seguimiento/)
    .first()
    .fill("OLV-2026-777")
  await page.getByRole("button", { name: "Guardar la corrección" }).first().click()
  await expect(page.getByText("Se corrigió el seguimiento.")).toBeVisible()
  await shopper.goto(`/es/pedido/${order}`)
  await expect(shopper.getByText("OLV-2026-777", { exact: false })).toBeVisible()
  await expect(shopper.getByText("OLV-2026-771", { exact: false })).toHaveCount(0)
  await expectGood(shopper)
  await shopper.context().close()

  await page.getByText("Marcar como entregado", { exact: true }).first().click()
  await page.getByRole("button", { name: "Sí, se entregó" }).first().click()
  await expect(page.getByText("Se anotó la entrega.")).toBeVisible()

  // One comes back: announced, received, and sold again.
  const gone = await stockOf(piece!.level)
  await page.getByRole("link", { name: "Anunciar una devolución" }).click()
  await page.getByRole("button", { name: "Anunciar la devolución" }).click()
  await expect(page.getByText("Escriba cuántas piezas vuelven.").first()).toBeVisible()
  await expectGood(page)
  await page.getByLabel("Cuántas vuelven").fill("1")
  await page.getByRole("button", { name: "Anunciar la devolución" }).click()
  await expect(page.getByText("Se anunció la devolución.", { exact: false })).toBeVisible({ timeout: 60_000 })
  await expectGood(page)
  expect((await stockOf(piece!.level)).stocked).toBe(gone.stocked)
  await page
    .getByRole("link", { name: `Pedido ${number}`, exact: true })
    .first()
    .click()
  await expectGood(page)
  await page.getByLabel("Cómo llegó").selectOption({ label: "Como nueva: vuelve a la venta" })
  await page.getByRole("button", { name: "Registrar la devolución" }).click()
  await expect(page.getByText("Se registró la devolución.")).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText("1 volvió a la venta.")).toBeVisible()
  expect((await stockOf(piece!.level)).stocked).toBe(gone.stocked + 1)

  // Whoever only reads learns that there is somebody, and not who.
  const auditor = await buyer(browser, baseURL)
  await signIn(auditor, demoStaff("auditor"))
  await auditor.goto(`/panel/despachos/${dispatch}`)
  await expect(auditor.getByText("Su rol no incluye los datos de quien recibe.")).toBeVisible()
  expect(await auditor.content()).not.toContain(BUYER.lastName)
  await auditor.context().close()
})

test("packing needs no JavaScript, and the other prison does not see it", async ({ browser, baseURL }) => {
  test.setTimeout(240_000)
  const piece = (await piecesOf("LUR", 2)).at(-1)!
  const shopper = await buyer(browser, baseURL)
  const { dispatch } = await buy(shopper, piece, 1)
  await shopper.context().close()

  const page = await withoutScript(browser, baseURL)
  await signIn(page, operator())
  await page.goto(`/panel/despachos/${dispatch}`)
  await page.getByRole("checkbox", { name: new RegExp(piece.title) }).check()
  await page.getByLabel("Número del registro de salida").fill("RS-2026-0450")
  // Without a carrier the form comes back as it was sent.
  await page.getByRole("button", { name: "Registrar la salida" }).click()
  await expect(page.getByText("Elija quién lo lleva.").first()).toBeVisible()
  await expect(page.getByRole("checkbox", { name: new RegExp(piece.title) })).toBeChecked()
  await expect(page.getByLabel("Número del registro de salida")).toHaveValue("RS-2026-0450")
  await page
    .locator("#empacar")
    .getByLabel("Transportista", { exact: true })
    .selectOption({ label: "Reparto propio" })
  await page.getByRole("button", { name: "Registrar la salida" }).click()
  await expect(page.getByText("Se registró la salida.", { exact: false })).toBeVisible({ timeout: 60_000 })
  await page.context().close()

  const other = await buyer(browser, baseURL)
  await signIn(other, demoStaff("operator", "AYC"))
  expect((await other.goto(`/panel/despachos/${dispatch}`))?.status()).toBe(404)
  await other.context().close()
})

test("the figures of the last weeks are drawn, said in a table and downloaded", async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, operator())
  await expect(page.getByRole("heading", { name: "Las últimas semanas" })).toBeVisible()
  await expectGood(page)
  await page.getByRole("link", { name: "Ver todas las cifras" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Cifras" })).toBeVisible()
  await page.getByText("Ver en tabla: Ventas por semana").click()
  await expect(page.getByRole("columnheader", { name: "Importe S/" }).first()).toBeVisible()
  await expectGood(page)
  const waiting = page.waitForEvent("download")
  await page.getByRole("link", { name: "Descargar en CSV: Ventas por semana" }).click()
  expect(readFileSync(await (await waiting).path(), "utf8")).toContain("Semana")
  await page.goto("/panel/cifras?desde=2030-01-01&hasta=2020-01-01&linea=oro")
  await expect(page.getByRole("heading", { level: 1, name: "Cifras" })).toBeVisible()
})
