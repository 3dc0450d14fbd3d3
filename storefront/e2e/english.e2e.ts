import { expect, test } from "@playwright/test"
import { findPiece } from "./market"
import { addToCart, goToPayment, pay, WORDS } from "./shopper"

test("an English speaker buys in English", async ({ page }) => {
  const piece = await findPiece(2)
  await addToCart(page, piece, "en")
  await goToPayment(page, "en")
  await expect(page.getByText("Demonstration payment: nothing is charged")).toBeVisible()
  await pay(page, "en")
  await expect(page.getByRole("heading", { name: "Where your money goes" })).toBeVisible()
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
  await expect(page.getByText(WORDS.es.thanks)).toHaveCount(0)
})
