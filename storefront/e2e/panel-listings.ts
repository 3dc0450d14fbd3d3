import { expect, type Page } from "@playwright/test"
import { query } from "./market"

/** The latest listing of a name. */
export async function listingOf(title: string) {
  const [listing] = await query<{
    id: string
    code: string
    state: string
    edit_state: string | null
    version: number
  }>(
    `select id, code, state, edit_state, version from listings_listing where content #>> '{title,es}' = $1
     order by created_at desc limit 1`,
    [title]
  )
  if (!listing) throw new Error(`There is no listing called ${title}`)
  return listing
}

/** Begins a listing of a workshop of the signed-in operator and ends on the page where it is written. */
export async function begin(page: Page, workshop: string) {
  await page.goto(`/panel/publicaciones/nueva?q=${encodeURIComponent(workshop)}`)
  await page.getByRole("button", { name: workshop, exact: true }).first().click()
  await expect(page).toHaveURL(/\/editar$/)
}

/** Everything but the photos. */
export async function write(page: Page, title: string, maker: string) {
  await page.getByLabel("Nombre de la pieza").fill(title)
  await page
    .getByLabel("Descripción", { exact: true })
    .fill("Cosido a mano, con forro de tela y cierre de bronce.")
  const leather = page.getByRole("checkbox", { name: "Cuero", exact: true })
  // Folded away where it is not usual in the craft line.
  if (!(await leather.isVisible())) await page.getByText("Ver todos los materiales").click()
  await leather.check()
  await page.getByLabel("Técnica", { exact: true }).fill("repujado a mano")
  await page.getByLabel("Precio en soles, con IGV").fill("132,50")
  await page.getByRole("radio", { name: "Hay varias iguales" }).check()
  await page.getByLabel("Cantidad", { exact: true }).fill("4")
  await page.getByLabel("Peso en gramos").fill("1,2 kg")
  await page.getByRole("checkbox", { name: new RegExp(`^${maker}`) }).check()
}

/** The bar says that the server has it all. */
export const saved = (page: Page) => expect(page.getByText(/^Guardado \d\d:\d\d$/)).toBeVisible()
/** Where photos are chosen, many at once. */
export const choosePhotos = (page: Page) => page.locator("input[type=file][multiple]")

/** Where its care is written, in Spanish. */
export const care = (page: Page) => page.getByRole("textbox", { name: /^Cómo se cuida/ })
