import { type BrowserContext, expect, type Page } from "@playwright/test"
import type { Piece } from "./market"

/** What a person reads on the way, in each language. */
export const WORDS = {
  es: {
    add: /agregar al carrito|añadir al carrito/i,
    checkout: "Continuar con la compra",
    toDelivery: "Continuar a la entrega",
    toPayment: "Continuar al pago",
    homeDelivery: /^Envío a domicilio/,
    pay: /^Pagar S\//,
    terms: /Acepto los/,
    email: "Correo electrónico",
    firstName: "Nombres",
    lastName: "Apellidos",
    phone: "Teléfono",
    department: "Departamento",
    province: "Provincia",
    district: "Distrito",
    street: "Calle y número",
    reference: /^Referencia/,
    thanks: "Gracias por tu compra",
  },
  en: {
    add: /add to cart/i,
    checkout: "Continue to checkout",
    toDelivery: "Continue to delivery",
    toPayment: "Continue to payment",
    homeDelivery: /S\/\s(12|20)\.00/,
    pay: /^Pay S\//,
    terms: /I accept the/,
    email: "E-mail",
    firstName: "First names",
    lastName: "Last names",
    phone: "Phone",
    department: "Department",
    province: "Province",
    district: "District",
    street: "Street and number",
    reference: /^Landmark/,
    thanks: "Thank you for your purchase",
  },
} as const

export type Language = keyof typeof WORDS

export const BUYER = {
  email: "rosa.buyer@example.pe",
  firstName: "Rosa",
  lastName: "Quispe Mamani",
  phone: "987 654 321",
  street: "Jr. Puno 450",
}

/** Puts a piece in the cart from its own page. */
export async function addToCart(page: Page, piece: Piece, language: Language = "es") {
  await page.goto(`/${language}/producto/${piece.handle}`)
  await page.getByRole("button", { name: WORDS[language].add }).first().click()
  await expect(page).toHaveURL(new RegExp(`/${language}/carrito`))
}

/** Types who buys. */
export async function fillBuyer(page: Page, language: Language = "es", buyer = BUYER) {
  const words = WORDS[language]
  await page.getByLabel(words.email, { exact: true }).fill(buyer.email)
  await page.getByLabel(words.firstName, { exact: true }).fill(buyer.firstName)
  await page.getByLabel(words.lastName, { exact: true }).fill(buyer.lastName)
  await page.getByLabel(words.phone, { exact: true }).fill(buyer.phone)
  await page.getByLabel(words.street, { exact: true }).fill(buyer.street)
}

/** Chooses Lima, Lima, Miraflores in the lists that hang from each other. */
export async function choosePlace(page: Page, language: Language = "es") {
  const words = WORDS[language]
  await page.getByLabel(words.department, { exact: true }).selectOption({ label: "Lima" })
  await page.getByLabel(words.province, { exact: true }).selectOption({ label: "Lima" })
  await page.getByLabel(words.district, { exact: true }).selectOption({ label: "Miraflores" })
}

/** From the cart to the payment page. */
export async function goToPayment(page: Page, language: Language = "es", buyer = BUYER) {
  const words = WORDS[language]
  await page.goto(`/${language}/carrito`)
  await page.getByRole("link", { name: words.checkout }).click()
  await expect(page).toHaveURL(/\/compra\/datos/)
  await fillBuyer(page, language, buyer)
  await choosePlace(page, language)
  await page.getByRole("button", { name: words.toDelivery }).click()
  await expect(page).toHaveURL(/\/compra\/entrega/)
  await page.getByRole("radio", { name: words.homeDelivery }).check()
  await page.getByRole("button", { name: words.toPayment }).click()
  await expect(page).toHaveURL(/\/compra\/pago/)
}

/** Accepts the terms and pays; ends on the confirmation. Gives back the order's id. */
export async function pay(page: Page, language: Language = "es"): Promise<string> {
  const words = WORDS[language]
  await page.getByRole("checkbox", { name: words.terms }).check()
  await page.getByRole("button", { name: words.pay }).click()
  await expect(page.getByRole("heading", { level: 1, name: words.thanks })).toBeVisible({ timeout: 60_000 })
  return orderId(page)
}

/** The id of the order whose confirmation is shown. */
export function orderId(page: Page): string {
  const id = /\/pedido\/(order_\w+)/.exec(page.url())?.[1]
  if (!id) throw new Error(`Not an order's page: ${page.url()}`)
  return id
}

/** The id of this browser's cart, from its signed cookie. */
export async function cartId(context: BrowserContext): Promise<string> {
  const cookie = (await context.cookies()).find((each) => each.name === "tejido_cart")
  const id = cookie && decodeURIComponent(cookie.value).split(".")[0]
  if (!id) throw new Error("This browser has no cart")
  return id
}
