import { expect, type Page } from "@playwright/test"
import { query } from "./market"

/** A workshop of one of these establishments, always the same one. */
export async function oneWorkshop(establishments: readonly string[]): Promise<{ id: string; name: string }> {
  const [workshop] = await query<{ id: string; name: string }>(
    `select w.id, w.name from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id
     where e.code = any($1) and w.deleted_at is null and w.closed_at is null order by w.id limit 1`,
    [establishments]
  )
  return workshop!
}

/** The id of whoever has a code. */
export async function artisanBy(code: string): Promise<string> {
  const [artisan] = await query<{ id: string }>("select id from provenance_artisan where code = $1", [code])
  return artisan!.id
}

/** Registers somebody in a workshop as an operator does; gives the code. */
export async function register(page: Page, workshop: { id: string }, who?: { number: string; name: string }) {
  await page.goto(`/panel/artesanos/registrar?taller=${workshop.id}`)
  if (who) {
    await page.getByLabel("Número del documento").fill(who.number)
    await page.getByLabel("Nombres y apellidos").fill(who.name)
  }
  await page.getByRole("button", { name: "Registrar" }).click()
  const toast = page.getByText(/^Se registró a \S+\. Anote el código/)
  await expect(toast).toBeVisible()
  return /^Se registró a (\S+)\. Anote/.exec(await toast.innerText())![1]!
}
