import { expect, test } from "@playwright/test"
import { findPiece } from "./market"
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
