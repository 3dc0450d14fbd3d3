import { expect, test } from "@playwright/test"
import { capturesOfCart, findPiece, ordersOfCart, query } from "./market"
import { addToCart, BUYER, cartId, goToPayment, orderId, pay } from "./shopper"

type Entry = { code: string; amount: string }

/** The ledger's entries for an order; the posting follows the payment within a minute at most. */
async function ledgerOf(order: string): Promise<Entry[]> {
  let entries: Entry[] = []
  await expect
    .poll(
      async () => {
        entries = await query<Entry>(
          `select account.code, entry.amount from ledger_entry entry
           join ledger_account account on account.id = entry.account_id
           join ledger_transaction tx on tx.id = entry.transaction_id
           where tx.order_id = $1 and tx.kind = 'sale_captured'`,
          [order]
        )
        return entries.length
      },
      { timeout: 75_000, intervals: [500, 1_000, 2_000, 5_000] }
    )
    .toBeGreaterThan(1)
  return entries
}

test("a person buys a piece, sees where the money goes, and finds the order again", async ({
  page,
  browser,
}, info) => {
  test.setTimeout(180_000)
  const piece = await findPiece(info.project.name === "phone" ? 0 : 1)

  // Found by looking around, not by knowing the address.
  await page.goto("/es")
  await page
    .getByRole("navigation", { name: "Principal" })
    .getByRole("link", { name: "Todas las piezas" })
    .click()
  await expect(page).toHaveURL(/\/es\/productos/)
  await expect(page.locator('a[href^="/es/producto/"]').first()).toBeVisible()

  await addToCart(page, piece)
  await expect(page.getByRole("status").filter({ hasText: piece.title })).toBeVisible()
  const cart = await cartId(page.context())
  await goToPayment(page)
  await expect(page.getByText("Pago de demostración: no se cobra nada")).toBeVisible()
  await expect(page.getByText("Miraflores, Lima, Lima")).toBeVisible()
  const order = await pay(page)

  expect(await ordersOfCart(cart)).toEqual([order])
  const captured = await capturesOfCart(cart)
  expect(captured).toHaveLength(1)
  await expect(page.getByText(`${BUYER.firstName} ${BUYER.lastName}`)).toBeVisible()

  // The sale stands in the ledger, balanced, for the captured céntimos.
  const entries = await ledgerOf(order)
  expect(entries.reduce((sum, entry) => sum + Number(entry.amount), 0)).toBe(0)
  const debits = entries.filter((entry) => Number(entry.amount) > 0)
  expect(debits.reduce((sum, entry) => sum + Number(entry.amount), 0)).toBe(
    Math.round((captured[0] ?? 0) * 100)
  )

  // The split on the page adds up to what was paid, to the céntimo.
  await page.reload()
  const impact = page.getByRole("region", { name: "A dónde va tu dinero" }).getByRole("table")
  const cents = (text: string) => Number(text.replace(/\D/g, ""))
  const parts = await impact.locator("tbody td:last-child").allInnerTexts()
  const total = await impact.locator("tfoot td:last-child").innerText()
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.reduce((sum, text) => sum + cents(text), 0)).toBe(cents(total))
  expect(cents(total)).toBe(Math.round((captured[0] ?? 0) * 100))
  const why = page.locator("details").filter({ hasText: "1343" })
  await why.locator("summary").click()
  await expect(why.getByText(/1343/).first()).toBeVisible()

  // Somebody else with the address sees nothing; with number and e-mail one finds it again.
  const number = /\d+/.exec(await page.getByText(/^Pedido \d+$/).innerText())?.[0] ?? ""
  const elsewhere = await browser.newContext({ baseURL: info.project.use.baseURL })
  const other = await elsewhere.newPage()
  await other.goto(`/es/pedido/${order}`)
  await expect(other.getByRole("heading", { level: 1, name: "Busca tu pedido" })).toBeVisible()
  expect(await other.content()).not.toContain(BUYER.street)
  await other.getByLabel("Número de pedido").fill(number)
  await other.getByLabel("Correo electrónico").fill("otra.persona@example.pe")
  await other.getByRole("button", { name: "Buscar mi pedido" }).click()
  await expect(other.getByRole("alert").filter({ hasText: "No encontramos un pedido" })).toBeVisible()
  await expect(other.getByLabel("Número de pedido")).toHaveValue(number)
  await other.getByLabel("Correo electrónico").fill(BUYER.email.toUpperCase())
  await other.getByRole("button", { name: "Buscar mi pedido" }).click()
  await expect(other.getByText(BUYER.street)).toBeVisible()
  expect(orderId(other)).toBe(order)
  await elsewhere.close()
})
