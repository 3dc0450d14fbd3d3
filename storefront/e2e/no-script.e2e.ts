import { expect, test } from "@playwright/test"
import { findPiece, ordersOfCart } from "./market"
import { addToCart, BUYER, cartId, fillBuyer, pay } from "./shopper"

test.use({ javaScriptEnabled: false })

test("without JavaScript one fills the cart, changes one's mind, and buys", async ({ page }) => {
  const piece = await findPiece(3)
  await addToCart(page, piece)

  await page.getByRole("button", { name: `Una más de ${piece.title}` }).click()
  await expect(page.getByLabel(`Cantidad de ${piece.title}`)).toHaveValue("2")
  await page.getByRole("button", { name: `Quitar ${piece.title}` }).click()
  await expect(page.getByRole("heading", { name: "Tu carrito está vacío" })).toBeVisible()
  await page.getByRole("button", { name: "Deshacer" }).click()
  await expect(page.getByLabel(`Cantidad de ${piece.title}`)).toHaveValue("2")
  const cart = await cartId(page.context())

  await page.getByRole("link", { name: "Continuar con la compra" }).click()
  await fillBuyer(page)
  // Each list comes with the page after the one before was chosen, and nothing typed is lost.
  await page.getByLabel("Departamento").selectOption({ label: "Cusco" })
  await page.getByRole("button", { name: "Ver las provincias" }).click()
  await page.getByLabel("Provincia").selectOption({ label: "Urubamba" })
  await page.getByRole("button", { name: "Ver los distritos" }).click()
  await page.getByLabel("Distrito").selectOption({ label: "Ollantaytambo" })
  await expect(page.getByLabel("Calle y número")).toHaveValue(BUYER.street)
  await page.getByRole("button", { name: "Continuar a la entrega" }).last().click()

  await expect(page.getByText("Ollantaytambo, Urubamba, Cusco")).toBeVisible()
  await page.getByRole("radio", { name: /^Envío a domicilio: regiones/ }).check()
  await page.getByRole("button", { name: "Continuar al pago" }).click()
  await expect(page.getByText("Pago de demostración: no se cobra nada")).toBeVisible()
  const order = await pay(page)
  expect(await ordersOfCart(cart)).toEqual([order])
})

test("without JavaScript the errors stand beside the fields and what was typed stays", async ({ page }) => {
  await addToCart(page, await findPiece(4))
  await page.goto("/es/compra/datos")
  await page.getByLabel("Correo electrónico").fill("rosa.example.pe")
  await page.getByLabel("Nombres").fill("Rosa")
  await page.getByRole("button", { name: "Continuar a la entrega" }).last().click()
  await expect(page).toHaveURL(/revisar/)
  const email = page.getByLabel("Correo electrónico")
  await expect(email).toHaveValue("rosa.example.pe")
  await expect(email).toHaveAttribute("aria-invalid", "true")
  await expect(email).toHaveAccessibleDescription(/Escribe un correo completo/)
  await expect(page.getByLabel("Nombres")).toHaveValue("Rosa")
  await expect(page.getByLabel("Nombres")).not.toHaveAttribute("aria-invalid")
  await expect(page.getByLabel("Apellidos")).toHaveAccessibleDescription(/Este dato falta/)
})
