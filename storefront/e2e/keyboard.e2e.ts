import { expect, test } from "@playwright/test"
import { findPiece, query } from "./market"
import { addToCart, fillBuyer } from "./shopper"

test("the whole checkout can be done with the keyboard alone", async ({ page }) => {
  await addToCart(page, await findPiece(25))
  await page.getByRole("link", { name: "Continuar con la compra" }).focus()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/compra\/datos/)
  await fillBuyer(page)
  // Enter in a field continues; it must not press a button of the lists.
  await page.getByLabel("Teléfono").press("Enter")
  await expect(page).toHaveURL(/revisar/)
  await page.getByRole("alert").getByRole("link", { name: "Departamento" }).press("Enter")
  await expect(page.getByLabel("Departamento", { exact: true })).toBeFocused()
})

test("a label's code can be checked with the keyboard alone", async ({ page }) => {
  const [certificate] = await query<{ code: string }>(
    "select code from provenance_certificate where revoked_at is null order by code limit 1"
  )
  if (!certificate) throw new Error("The market has no valid certificate")
  await page.goto("/es/origen")
  await page.getByLabel("Código de la etiqueta").focus()
  await page.keyboard.type(certificate.code)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(new RegExp(`/es/origen/${certificate.code}$`))
  await page.getByText("Compruébalo por tu cuenta").focus()
  await page.keyboard.press("Enter")
  // Long text in a box of its own: who has no mouse must be able to scroll it.
  await page.getByRole("region", { name: "El certificado completo" }).focus()
  await expect(page.getByRole("region", { name: "El certificado completo" })).toBeFocused()
})
