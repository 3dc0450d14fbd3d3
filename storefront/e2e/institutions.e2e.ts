import { expect, test } from "@playwright/test"
import { query } from "./market"
import { demoStaff, signIn } from "./staff-member"

type Row = { id: string; name: string }

test("an institution's new name, changed in the panel, is in the shop's footer and rules within seconds", async ({
  page,
}) => {
  const [inpe] = await query<Row>(
    "select id, name from institution where code = 'inpe' and deleted_at is null"
  )
  if (!inpe) throw new Error("The market has no INPE")
  const renamed = "Superintendencia Nacional de Internamiento y Resocialización"
  const shopNames = async (name: string) =>
    expect(async () => {
      await page.goto("/es/legal/terminos")
      await expect(page.getByRole("contentinfo").getByText(name)).toBeVisible({ timeout: 500 })
      await expect(page.getByRole("main").getByText(`Responsable de esta tienda: ${name}`)).toBeVisible({
        timeout: 500,
      })
    }).toPass({ timeout: 15_000 })
  const rename = async (name: string) => {
    await page.goto(`/panel/instituciones/${inpe.id}`)
    await page.getByLabel("Nombre completo").fill(name)
    await page.getByRole("button", { name: "Guardar" }).click()
    await expect(page.getByText("Se guardaron los datos de")).toBeVisible()
  }

  await shopNames(inpe.name)
  await signIn(page, demoStaff("administrator"))
  try {
    await rename(renamed)
    await shopNames(renamed)
  } finally {
    await rename(inpe.name)
  }
  await shopNames(inpe.name)
})
