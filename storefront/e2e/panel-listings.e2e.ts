import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { begin, care, choosePhotos, listingOf, saved, write } from "./panel-listings"
import { withoutScript, workshopOf } from "./panel-provenance"
import { demoStaff, signIn } from "./staff-member"
import { photo } from "./test-files"

// What a test needs of another's listing it finds by the name that it gave.
const stamp = Date.now().toString(36)
const TITLE = `Bolso de prueba ${stamp}`

test.describe.configure({ mode: "serial" })

test("an operator writes a listing on a phone: photos first, the split beside the price, saved all the while", async ({
  page,
}) => {
  test.setTimeout(240_000)
  const operator = demoStaff("operator")
  const workshop = await workshopOf(operator, 2)
  await signIn(page, operator)
  await begin(page, workshop.name)
  await expect(page.getByRole("heading", { name: /^Lo que falta: \d+/ })).toBeVisible()

  await choosePhotos(page).setInputFiles([
    photo("frente.png", 120),
    photo("lado.png", 180),
    {
      name: "dibujo.jpg",
      mimeType: "image/jpeg",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    },
  ])
  await expect(page.getByRole("alert").filter({ hasText: "Es un dibujo (SVG), no una foto" })).toBeVisible()
  await write(page, TITLE, workshop.makers[0]!.code)
  await expect(page.getByRole("region", { name: "A dónde iría el dinero" })).toContainText("132.50")
  await saved(page)

  // A price that nobody can read is told beside it, and the one before stays.
  const price = async () => {
    const [row] = await query<{ price: number | null }>(
      "select (content ->> 'price')::int as price from listings_listing where content #>> '{title,es}' = $1",
      [TITLE]
    )
    return row?.price
  }
  await expect.poll(price).toBe(13_250)
  await page.getByLabel("Precio en soles, con IGV").fill("ciento")
  await expect(page.getByLabel("Precio en soles, con IGV")).toHaveAccessibleDescription(
    /No se entiende este precio/
  )
  expect(await price()).toBe(13_250)
  await page.getByLabel("Precio en soles, con IGV").fill("S/ 1.300,00")
  await expect(page.getByRole("region", { name: "A dónde iría el dinero" })).toContainText("1,300.00")

  // Said in words, in another order; the first is the cover.
  await page.getByLabel("Qué se ve en la foto 1").fill("Bolso visto de frente")
  await page.getByLabel("Qué se ve en la foto 2").fill("Bolso visto de lado")
  await page.getByRole("button", { name: "Poner de portada: Foto 2" }).click()
  await expect(page.getByLabel("Qué se ve en la foto 1")).toHaveValue("Bolso visto de lado")
  await expect(page.getByRole("heading", { name: "No falta nada: puede enviarla." })).toBeVisible({
    timeout: 60_000,
  })
  await expectGood(page)

  await page.reload()
  await expect(page.getByLabel("Qué se ve en la foto 1")).toHaveValue("Bolso visto de lado")
  await page.getByRole("button", { name: "Ver cómo queda" }).click()
  await expect(page.getByRole("heading", { name: TITLE })).toBeVisible()
  await expect(page.getByText("S/ 1,300.00").first()).toBeVisible()
})

test("what is typed without a line is kept on the telephone and saved when it is back", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await signIn(page, demoStaff("operator"))
  const { id } = await listingOf(TITLE)
  await page.goto(`/panel/publicaciones/${id}/editar`)
  await expect(page.getByText("Se guarda mientras escribe", { exact: true })).toBeVisible()
  await context.setOffline(true)
  await care(page).fill("Con un paño seco.")
  await expect(page.getByText("Sin conexión: guardado en este teléfono")).toBeVisible()
  await context.setOffline(false)
  await saved(page)

  // Typed, and the page closed before it could be sent.
  await context.setOffline(true)
  await care(page).fill("Con un paño húmedo.")
  await expect(page.getByText("Sin conexión: guardado en este teléfono")).toBeVisible()
  await page.close()
  await context.setOffline(false)
  const again = await context.newPage()
  await again.goto(`/panel/publicaciones/${id}/editar`)
  await expect(again.getByText(/^Recuperamos lo que escribió/)).toBeVisible()
  await expect(care(again)).toHaveValue("Con un paño húmedo.")
  await expect(async () => {
    const [{ care } = { care: "" }] = await query<{ care: string }>(
      "select content #>> '{care,es}' as care from listings_listing where id = $1",
      [id]
    )
    expect(care).toBe("Con un paño húmedo.")
  }).toPass()
})

test("a photo that was cut off goes on where it was after the page was opened again", async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, demoStaff("operator"))
  const { id } = await listingOf(TITLE)
  await page.goto(`/panel/publicaciones/${id}/editar`)
  await expect(page.getByText("Se guarda mientras escribe", { exact: true })).toBeVisible()
  let pieces = 0
  await page.route("**/panel/fotos/subidas/**", (route) =>
    route.request().method() === "PATCH" && ++pieces > 1 ? route.abort() : route.continue()
  )
  await choosePhotos(page).setInputFiles(photo("larga.png", 60, true))
  await expect.poll(() => pieces).toBeGreaterThan(1)
  await page.unrouteAll({ behavior: "ignoreErrors" })
  const methods: string[] = []
  page.on("request", (request) => {
    if (request.url().includes("/panel/fotos/subidas")) methods.push(request.method())
  })
  await page.reload()
  await expect(page.getByLabel("Qué se ve en la foto 3")).toBeVisible({ timeout: 30_000 })
  expect(methods).toEqual(["HEAD", "PATCH"])
  await page.getByRole("button", { name: "Quitar: Foto 3" }).click()
  await saved(page)
})

test("two people at one listing: what both changed is chosen, and nothing is lost", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await signIn(page, demoStaff("operator"))
  const { id } = await listingOf(TITLE)
  const other = await context.newPage()
  for (const each of [page, other]) {
    await each.goto(`/panel/publicaciones/${id}/editar`)
    await expect(each.getByText("Se guarda mientras escribe", { exact: true })).toBeVisible()
  }
  await page.getByLabel("Largo (cm)").fill("30,5")
  await page.getByLabel("Técnica", { exact: true }).fill("grabado")
  await saved(page)
  await other.getByLabel("Alto (cm)").fill("20")
  await other.getByLabel("Técnica", { exact: true }).fill("calado")
  const question = other.getByRole("alertdialog", { name: "Dos personas cambiaron lo mismo" })
  await expect(question).toContainText("grabado")
  await expect(question).toContainText("calado")
  await expectGood(other)
  await question.getByRole("radio", { name: /^Lo que guardó/ }).check()
  await question.getByRole("button", { name: "Guardar así" }).click()
  await expect(question).toBeHidden()
  await expect(other.getByLabel("Técnica", { exact: true })).toHaveValue("grabado")
  await expect(other.getByLabel("Largo (cm)")).toHaveValue("30.5")
  await expect(async () => {
    const [row] = await query<{ height: string; technique: string }>(
      `select content #>> '{size_mm,height}' as height, content #>> '{technique,es}' as technique
       from listings_listing where id = $1`,
      [id]
    )
    expect(row).toEqual({ height: "200", technique: "grabado" })
  }).toPass()
})

test("without JavaScript a listing is written too, photos and all", async ({ browser }, info) => {
  test.setTimeout(120_000)
  const operator = demoStaff("operator")
  const workshop = await workshopOf(operator, 2)
  const page = await withoutScript(browser, info.project.use.baseURL)
  const title = `Sin guion ${stamp}`
  await signIn(page, operator)
  await begin(page, workshop.name)
  await write(page, title, workshop.makers[0]!.code)
  await page.getByLabel("Elija fotos").setInputFiles([photo("frente.png", 90), photo("lado.png", 30)])
  await page.getByRole("button", { name: "Subir las fotos" }).click()
  await expect(page.getByText("Se subieron 2 fotos.")).toBeVisible()
  await expect(page.getByLabel("Nombre de la pieza")).toHaveValue(title)
  await expect(page.getByLabel("Precio en soles, con IGV")).toHaveValue("132.50")
  await page.getByLabel("Qué se ve en la foto 1").fill("De frente")
  await page.getByRole("button", { name: "Mover después: Foto 1" }).click()
  await expect(page.getByLabel("Qué se ve en la foto 2")).toHaveValue("De frente")
  await page.getByLabel("Precio en soles, con IGV").fill("nada")
  await page.getByRole("button", { name: "Enviar a revisión" }).click()
  await expect(page.getByLabel("Precio en soles, con IGV")).toHaveAccessibleDescription(
    /No se entiende este precio/
  )
  await expect(page.getByLabel("Precio en soles, con IGV")).toHaveValue("nada")
  await page.getByLabel("Precio en soles, con IGV").fill("99")
  await page.getByRole("button", { name: "Enviar a revisión" }).click()
  await expect(page.getByText(/^Todavía falta: .*Qué se ve en cada foto/)).toBeVisible()
  await page.context().close()
})
