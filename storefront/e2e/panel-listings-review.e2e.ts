import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { begin, care, choosePhotos, listingOf, saved, write } from "./panel-listings"
import { workshopOf } from "./panel-provenance"
import { demoStaff, signIn } from "./staff-member"
import { photo } from "./test-files"

// What a test needs of another's listing it finds by the name that it gave.
const stamp = Date.now().toString(36)
const TITLE = `Cartera de prueba ${stamp}`

test.describe.configure({ mode: "serial" })

test("a listing is sent, sent back with reasons, answered, mended, and published", async ({
  browser,
  page,
}, info) => {
  test.setTimeout(300_000)
  const operator = demoStaff("operator")
  const workshop = await workshopOf(operator, 2)
  await signIn(page, operator)
  await begin(page, workshop.name)
  await choosePhotos(page).setInputFiles(photo("frente.png", 140))
  await write(page, TITLE, workshop.makers[0]!.code)
  await page.getByLabel("Qué se ve en la foto 1").fill("Cartera vista de frente")
  await expect(page.getByRole("heading", { name: "No falta nada: puede enviarla." })).toBeVisible({
    timeout: 60_000,
  })
  const { id } = await listingOf(TITLE)
  await page.getByLabel("Algo para quien revisa").fill("Es la primera de la serie.")
  await page.getByRole("button", { name: "Enviar a revisión" }).click()
  await expect(page.getByText("Se envió a revisión. Aquí verá la respuesta.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Escribir y corregir" })).toHaveCount(0)

  const context = await browser.newContext({
    baseURL: info.project.use.baseURL,
    locale: "es-PE",
    viewport: { width: 360, height: 740 },
  })
  const curator = await context.newPage()
  await signIn(curator, demoStaff("curator"))
  await curator.goto("/panel/revision")
  await curator.goto(`/panel/revision/${id}`)
  await expect(curator.getByText("Es la primera de la serie.").first()).toBeVisible()
  await expect(curator.getByRole("heading", { name: "Precio frente a los parecidos" })).toBeVisible()
  await expectGood(curator)
  // Four of five are not all.
  const checklist = curator.getByRole("group", { name: "Marque lo que ya miró y está bien" })
  for (const part of ["Calidad", "Fotos", "Texto", "Precio"]) {
    await checklist.getByRole("checkbox", { name: new RegExp(`^${part}`) }).check()
  }
  await curator.getByRole("button", { name: "Aprobar y publicar" }).click()
  await expect(checklist).toHaveAccessibleDescription(/marque las cinco/)
  await curator.getByRole("checkbox", { name: "El precio", exact: true }).check()
  await curator.getByLabel("Diga qué hacer, en una frase").fill("Parece caro para su tamaño: ¿es correcto?")
  await curator.getByRole("button", { name: "Pedir cambios" }).click()
  await expect(curator.getByText("Se pidieron los cambios.")).toBeVisible()

  await page.goto(`/panel/publicaciones/${id}`)
  await expect(page.getByText("Le pidieron cambios")).toBeVisible()
  await page.getByLabel("Responder").fill("Tiene razón, era 130.")
  await page.getByRole("button", { name: "Enviar la respuesta" }).click()
  await expect(page.getByText("Se envió su respuesta.")).toBeVisible()
  await page.getByRole("link", { name: "Escribir y corregir" }).click()
  await page.getByLabel("Precio en soles, con IGV").fill("130")
  await page.getByRole("button", { name: "Enviar a revisión" }).click()
  await expect(page.getByText("Se envió a revisión. Aquí verá la respuesta.")).toBeVisible()

  await curator.goto(`/panel/revision/${id}`)
  await expect(curator.getByText("Tiene razón, era 130.")).toBeVisible()
  for (const part of ["Calidad", "Fotos", "Texto", "Precio", "Privacidad"]) {
    await checklist.getByRole("checkbox", { name: new RegExp(`^${part}`) }).check()
  }
  await curator.getByRole("button", { name: "Aprobar y publicar" }).click()
  await expect(curator.getByText(/^Se aprobó/)).toBeVisible({ timeout: 60_000 })
  await expect(async () => {
    await page.goto(`/panel/publicaciones/${id}`)
    await expect(page.getByRole("link", { name: "Abrir su página" })).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await context.close()
})

test("what is published is corrected without taking it down, taken as a model, and withdrawn", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const { id } = await listingOf(TITLE)
  await signIn(page, demoStaff("operator"))
  await page.goto(`/panel/publicaciones/${id}/editar`)
  await expect(page.getByText("La tienda sigue mostrando lo de antes")).toBeVisible()
  await care(page).fill("Con crema para cuero.")
  await saved(page)
  expect(await listingOf(TITLE)).toMatchObject({ state: "published", edit_state: "draft" })

  await page.goto(`/panel/publicaciones/${id}`)
  await page.getByText("Guardar como plantilla", { exact: true }).first().click()
  await page.getByLabel("Nombre de la plantilla").fill(`Bolsos ${stamp}`)
  await page.getByRole("button", { name: "Guardar la plantilla" }).click()
  await expect(page.getByText(`Se guardó la plantilla «Bolsos ${stamp}».`)).toBeVisible()
  await page.getByRole("button", { name: "Hacer otra como esta" }).click()
  await expect(page).toHaveURL(/\/editar$/)
  await expect(page.getByLabel("Nombre de la pieza")).toHaveValue(TITLE)
  await expect(page.getByLabel(/^Qué se ve en la foto/)).toHaveCount(0)
  await page.getByLabel("Nombre de la pieza").fill(`Otro ${stamp}`)
  await saved(page)

  await page.goto("/panel/publicaciones/plantillas")
  await page.getByText(`Borrar «Bolsos ${stamp}»`).click()
  await page
    .getByRole("listitem")
    .filter({ hasText: `Bolsos ${stamp}` })
    .getByRole("button", { name: "Sí, borrar la plantilla" })
    .click()
  await expect(page.getByText("Se borró la plantilla.")).toBeVisible()

  await page.goto(`/panel/publicaciones/${id}/retirar`)
  await expectGood(page)
  await page.getByRole("radio", { name: "Tiene un defecto o se dañó" }).check()
  await page.getByLabel("Explique en una frase").fill("Se le soltó una costura.")
  await page.getByRole("button", { name: "Retirar ahora" }).click()
  await expect(page.getByRole("group", { name: "Confirmación" })).toHaveAccessibleDescription(/./)
  await page.getByRole("checkbox", { name: /nadie más la pueda comprar/ }).check()
  await page.getByRole("button", { name: "Retirar ahora" }).click()
  await expect(page.getByText("Se retiró de la tienda.")).toBeVisible()
  expect(await listingOf(TITLE)).toMatchObject({ state: "withdrawn", edit_state: null })
})

test("the pages of listings and their review can be used by everybody, at 320 px", async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 640 })
  const { id } = await listingOf(TITLE)
  const visit = async (paths: readonly string[]) => {
    for (const path of paths) {
      await page.goto(path)
      for (const closed of await page.locator("main details:not([open]) > summary").all()) {
        if (await closed.isVisible()) await closed.click()
      }
      await expectGood(page)
    }
  }
  await signIn(page, demoStaff("operator"))
  await visit([
    "/panel/publicaciones",
    "/panel/publicaciones?estado=withdrawn",
    "/panel/publicaciones/nueva",
    "/panel/publicaciones/plantillas",
    `/panel/publicaciones/${id}`,
    `/panel/publicaciones/${id}/editar`,
    `/panel/publicaciones/${id}/vista-previa`,
  ])
  await page.context().clearCookies()
  await signIn(page, demoStaff("curator"))
  await visit(["/panel/revision"])
  const waiting = page.getByRole("rowheader").getByRole("link").first()
  await visit([(await waiting.getAttribute("href")) ?? ""])
})
