import { type Browser, expect, type Page, test } from "@playwright/test"
import sharp from "sharp"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { CAMERA_MARK, photographed } from "./photographed"
import { addToCart, BUYER, goToPayment, pay } from "./shopper"
import { demoStaff, mailTo, signIn } from "./staff-member"

/** Somebody else, on a telephone of their own. */
async function onPhone(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const viewport = { width: 360, height: 740 }
  return await (await browser.newContext({ baseURL, locale: "es-PE", viewport })).newPage()
}

/** Writes a listing as an operator does, photos first, and sends it. @returns its id */
async function writeListing(page: Page, title: string): Promise<string> {
  await page.goto("/panel/publicaciones")
  await page.getByRole("link", { name: "Nueva" }).first().click()
  await page.getByRole("button", { name: /junco/i }).first().click()
  await expect(page).toHaveURL(/\/panel\/publicaciones\/[^/]+\/editar/)
  const id = /publicaciones\/([^/]+)\/editar/.exec(page.url())?.[1] ?? ""
  await expectGood(page)

  const photo = await photographed("IMG_0001.jpg")
  await page.getByLabel("Elegir fotos").setInputFiles([photo, { ...photo, name: "con otro nombre.jpg" }])
  await page.getByLabel("Nombre de la pieza").fill(title)
  await page
    .getByLabel("Descripción", { exact: true })
    .fill("Bandeja honda de junco tejido en espiral, para el pan.")
  await page.getByText("Junco", { exact: true }).first().click()
  await page.getByLabel("Técnica", { exact: true }).fill("tejido en espiral")
  await page.getByLabel("Precio en soles, con IGV").fill("S/ 64,50")
  await expect(page.getByText("S/ 64.50", { exact: false }).first()).toBeVisible()
  await page.getByRole("radio", { name: "Hay varias iguales" }).check()
  await page.getByLabel("Cantidad", { exact: true }).fill("3")
  await page.getByLabel("Peso en gramos").fill("0,6 kg")
  await page.getByRole("checkbox", { name: /^LUR-/ }).first().check()

  // Both are one photo: the same file twice, whatever it is called.
  await expect(page.getByText("Subiendo")).toHaveCount(0, { timeout: 60_000 })
  await page.getByLabel("Qué se ve en la foto 1").fill("Bandeja de junco vista de frente")
  await expect(page.getByText(/^Guardado/).first()).toBeVisible({ timeout: 30_000 })
  await expect
    .poll(() => query("select state from listings_photo where listing_id = $1", [id]), { timeout: 90_000 })
    .toEqual([{ state: "ready" }])
  await page.getByRole("button", { name: "Enviar a revisión" }).click()
  await expect(page.getByText("En revisión").first()).toBeVisible({ timeout: 30_000 })
  await expectGood(page)
  return id
}

/** Approves it as a curator does. */
async function approve(page: Page, title: string) {
  await page.goto(`/panel/revision?q=${encodeURIComponent(title)}`)
  await page.getByRole("link", { name: title, exact: true }).click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
  await expectGood(page)
  // Not everything looked at is nothing approved.
  const card = page.locator("#aprobar")
  await card.getByRole("checkbox", { name: /^Calidad/ }).check()
  await page.getByRole("button", { name: "Aprobar y publicar" }).click()
  await expect(page.getByText("Para aprobar marque las cinco.", { exact: false }).first()).toBeVisible()
  for (const part of [/^Calidad/, /^Fotos/, /^Texto/, /^Precio/, /^Privacidad/]) {
    await card.getByRole("checkbox", { name: part }).check()
  }
  await page.getByRole("button", { name: "Aprobar y publicar" }).click()
  await expect(page.getByText("Se aprobó", { exact: false }).first()).toBeVisible({ timeout: 60_000 })
}

/** Every picture that was published of a listing: a picture, and nothing of the camera's (rule P5). */
async function expectCleanPictures(page: Page, id: string) {
  const rows = await query<{ files: Record<string, Record<string, { url: string }>> }>(
    "select files from listings_photo where listing_id = $1",
    [id]
  )
  const urls = rows.flatMap(({ files }) => Object.values(files).flatMap((widths) => Object.values(widths)))
  expect(urls.length).toBeGreaterThanOrEqual(8)
  for (const { url } of urls) {
    const bytes = await (await page.request.get(url)).body()
    const { exif, xmp, iptc, icc, orientation, width, height } = await sharp(bytes).metadata()
    expect({ exif, xmp, iptc, icc, orientation }).toEqual({})
    expect(bytes.toString("latin1")).not.toMatch(new RegExp(`${CAMERA_MARK}|GPS|Exif`))
    // Turned upright: it was taken on its side.
    expect(height).toBeGreaterThan(width ?? 0)
  }
}

test("a piece goes from a workshop's bench into the shop, to its buyer, and out of the gate", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(420_000)
  const title = `Bandeja honda de junco ${Date.now() % 100_000}`
  await signIn(page, demoStaff("operator", "LUR"))
  const id = await writeListing(page, title)

  const curator = await onPhone(browser, baseURL)
  await signIn(curator, demoStaff("curator"))
  await approve(curator, title)
  await curator.context().close()

  // Found as anybody finds things, with its pictures in today's format.
  const shopper = await onPhone(browser, baseURL)
  const found = shopper.getByRole("link", { name: title })
  await expect(async () => {
    await shopper.goto(`/es/buscar?q=${encodeURIComponent(title)}`)
    await expect(found).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await found.click()
  await expect(shopper.getByRole("heading", { level: 1, name: title })).toBeVisible()
  await expect(shopper.locator('picture source[type="image/avif"]').first()).toBeAttached()
  await expect(shopper.getByRole("img", { name: "Bandeja de junco vista de frente" })).toBeVisible()
  await expectCleanPictures(shopper, id)

  const [product] = await query<{ handle: string }>(
    "select p.handle from product p join listings_listing l on l.product_id = p.id where l.id = $1",
    [id]
  )
  await addToCart(shopper, { handle: product!.handle, title, variantId: "", price: 64.5, stock: 3 })
  await goToPayment(shopper)
  const order = await pay(shopper)
  let number = 0
  await expect
    .poll(
      async () => {
        const [dispatch] = await query<{ number: number }>(
          "select order_display_id as number from listings_dispatch where order_id = $1",
          [order]
        )
        number = dispatch?.number ?? 0
        return number
      },
      { timeout: 75_000 }
    )
    .toBeGreaterThan(0)

  await page.goto(`/panel/despachos?q=${number}`)
  await page.getByRole("link", { name: `Pedido ${number}`, exact: true }).click()
  await page.getByRole("checkbox", { name: new RegExp(title) }).check()
  await page.getByLabel("Número del registro de salida").fill("RS-2026-1001")
  await page.getByLabel("Transportista", { exact: true }).selectOption({ label: "Olva Courier" })
  const tracking = `OLV-${Date.now() % 10_000_000}`
  await page.getByLabel(/^Número de seguimiento/).fill(tracking)
  await page.getByRole("button", { name: "Registrar la salida" }).click()
  await expect(page.getByText("Se registró la salida.", { exact: false })).toBeVisible({ timeout: 60_000 })

  const mail = await mailTo(BUYER.email, tracking)
  expect(mail).toContain(title)
  await shopper.goto(`/es/pedido/${order}`)
  await expect(shopper.getByText(tracking, { exact: false })).toBeVisible()
  await shopper.context().close()
})
