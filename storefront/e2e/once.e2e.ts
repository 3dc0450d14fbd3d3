import { expect, type Page, test } from "@playwright/test"
import { capturesOfCart, findPiece, ordersOfCart } from "./market"
import { addToCart, cartId, goToPayment, orderId, pay } from "./shopper"

const thanks = (page: Page) => page.getByRole("heading", { level: 1, name: "Gracias por tu compra" })
const payButton = (page: Page) => page.getByRole("button", { name: /^Pagar S\// })
const acceptTerms = (page: Page) => page.getByRole("checkbox", { name: /Acepto los/ }).check()

async function expectOneOrder(cart: string) {
  expect(await ordersOfCart(cart)).toHaveLength(1)
  expect(await capturesOfCart(cart)).toHaveLength(1)
}

test("a double click on pay buys once", async ({ page }) => {
  await addToCart(page, await findPiece(16))
  await goToPayment(page)
  const cart = await cartId(page.context())
  await acceptTerms(page)
  await payButton(page).dblclick({ noWaitAfter: true })
  await expect(thanks(page)).toBeVisible({ timeout: 60_000 })
  await expectOneOrder(cart)
})

test("two tabs that pay at once lead to one order", async ({ page, context }) => {
  await addToCart(page, await findPiece(17))
  await goToPayment(page)
  const cart = await cartId(context)
  const second = await context.newPage()
  await second.goto("/es/compra/pago")
  await Promise.all([acceptTerms(page), acceptTerms(second)])
  await Promise.all([payButton(page).click(), payButton(second).click()])
  await expect(thanks(page)).toBeVisible({ timeout: 60_000 })
  await expect(thanks(second)).toBeVisible({ timeout: 60_000 })
  expect(orderId(second)).toBe(orderId(page))
  await expectOneOrder(cart)
})

test("a tab left open on payment shows the order that another tab paid", async ({ page, context }) => {
  await addToCart(page, await findPiece(18))
  await goToPayment(page)
  const cart = await cartId(context)
  const second = await context.newPage()
  await second.goto("/es/compra/pago")
  const order = await pay(page)
  // Meanwhile the first tab has begun another cart: paying the old page must not pay the new cart.
  await addToCart(page, await findPiece(19))
  const next = await cartId(context)
  await acceptTerms(second)
  await payButton(second).click()
  await expect(thanks(second)).toBeVisible()
  expect(orderId(second)).toBe(order)
  await expectOneOrder(cart)
  expect(await ordersOfCart(next)).toEqual([])
})

test("the back button after paying does not pay again", async ({ page }) => {
  await addToCart(page, await findPiece(20))
  await goToPayment(page)
  const cart = await cartId(page.context())
  const order = await pay(page)
  await page.goBack()
  // Whatever the browser kept of the page: pressing what can be pressed leads to the order or to an empty cart.
  if (await payButton(page).isVisible()) {
    await acceptTerms(page)
    await payButton(page).click()
    await expect(thanks(page)).toBeVisible()
    expect(orderId(page)).toBe(order)
  } else {
    await expect(page.getByRole("heading", { name: "Tu carrito está vacío" })).toBeVisible()
    await page.getByRole("link", { name: "Ver mis pedidos" }).click()
    await expect(page.getByRole("link", { name: /Pedido \d+/ })).toBeVisible()
  }
  await expectOneOrder(cart)
})

test("a declined payment says so, charges nothing, and can be tried again", async ({ page }) => {
  await addToCart(page, await findPiece(21))
  await goToPayment(page)
  const cart = await cartId(page.context())
  await page.getByRole("radio", { name: /Rechazar el pago/ }).check()
  await acceptTerms(page)
  await payButton(page).click()
  await expect(
    page.getByRole("alert").filter({ hasText: "El pago fue rechazado. No se cobró nada" })
  ).toBeVisible({
    timeout: 60_000,
  })
  expect(await ordersOfCart(cart)).toEqual([])
  expect(await capturesOfCart(cart)).toEqual([])
  await pay(page)
  await expectOneOrder(cart)
})

test("without accepting the terms nothing is paid", async ({ page }) => {
  await addToCart(page, await findPiece(22))
  await goToPayment(page)
  const cart = await cartId(page.context())
  await page
    .locator("form")
    .filter({ has: payButton(page) })
    .evaluate((form: HTMLFormElement) => {
      form.noValidate = true
    })
  await payButton(page).click()
  await expect(page.getByRole("alert").filter({ hasText: "Falta que aceptes los términos" })).toBeVisible()
  expect(await ordersOfCart(cart)).toEqual([])
})
