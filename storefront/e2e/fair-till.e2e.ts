import { type BrowserContext, expect, type Page, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { demoStaff, signIn } from "./staff-member"

type Table = { fair: string; code: string; variant: string; title: string; email: string }

/** The live fair with tables, a piece that stands there with enough of it, and the prison whose operator sells it. */
async function findTable(): Promise<Table> {
  const codes = ["LUR", "AYC"]
  const [found] = await query<Table>(
    `select f.id as fair, e.code, sp.variant_id as variant, p.title, '' as email
     from fairs_fair f join fairs_stand s on s.fair_id = f.id and s.closed_at is null
       join provenance_establishment e on e.id = s.establishment_id and e.code = any($1)
       join fairs_stand_product sp on sp.stand_id = s.id
       join product_variant v on v.id = sp.variant_id join product p on p.id = v.product_id and p.status = 'published'
     where fairs_state(f, now()) = 'live' and f.mode <> 'virtual'
       and (select sum(l.stocked_quantity - l.reserved_quantity) from product_variant_inventory_item i
         join inventory_level l on l.inventory_item_id = i.inventory_item_id where i.variant_id = sp.variant_id) >= 4
     order by e.code, sp.id limit 1`,
    [codes]
  )
  if (!found)
    throw new Error("The market has no live fair with tables where an operator of the demo has pieces")
  return { ...found, email: demoStaff("operator", found.code).email }
}

const stockOf = async (variant: string) => {
  const [row] = await query<{ stocked: number }>(
    `select sum(l.stocked_quantity)::int as stocked from product_variant_inventory_item i
       join inventory_level l on l.inventory_item_id = i.inventory_item_id where i.variant_id = $1`,
    [variant]
  )
  return row?.stocked ?? 0
}
const salesOf = async (table: Table) => {
  const [row] = await query<{ n: number }>(
    `select count(*)::int as n from fairs_till_sale s join fairs_till_line l on l.sale_id = s.id
     where s.fair_id = $1 and l.variant_id = $2 and s.state = 'done'`,
    [table.fair, table.variant]
  )
  return row?.n ?? 0
}

/** Opens the till; it is ready once it has asked what the table sells. */
async function openTill(page: Page, table: Table): Promise<void> {
  const heard = page.waitForResponse((response) => response.url().endsWith("/caja/catalogo"))
  await page.goto(`/panel/ferias/${table.fair}/caja`)
  await expect(page.getByRole("heading", { level: 1, name: "Caja de la mesa" })).toBeVisible()
  await heard
}

/** Puts a piece into the basket and takes the money, with a bill that needs change. */
async function sell(page: Page, table: Table): Promise<void> {
  await page.getByRole("searchbox").fill(table.title)
  await page
    .getByRole("button", { name: new RegExp(`^Agregar ${escaped(table.title)}`) })
    .first()
    .click()
  await page.getByLabel("Recibido (S/)").fill("9999")
  await expect(page.getByText("Vuelto").first()).toBeVisible()
  await page.getByRole("button", { name: /^Cobrar S\// }).click()
  await expect(page.getByRole("dialog", { name: "Constancia de venta" })).toBeVisible()
}
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
const close = (page: Page) => page.getByRole("dialog").getByRole("button", { name: "Cerrar" }).click()

/** The page and its files are on the device. */
async function keptPage(page: Page, path: string): Promise<void> {
  await expect
    .poll(
      async () =>
        await page.evaluate(
          async (at) =>
            (await navigator.serviceWorker.getRegistration(at))?.active?.state === "activated" &&
            (await caches.match(at, { ignoreVary: true })) !== undefined,
          path
        ),
      { timeout: 30_000 }
    )
    .toBe(true)
}

test.describe.configure({ mode: "serial" })

test("an operator sells at the table, gives change, and takes a sale back", async ({ page }) => {
  test.setTimeout(240_000)
  const table = await findTable()
  const [stock, sales] = [await stockOf(table.variant), await salesOf(table)]
  await signIn(page, demoStaff("operator", table.code))
  await openTill(page, table)
  await expectGood(page)

  // What is too little is said before anything is sold.
  await page
    .getByRole("button", { name: new RegExp(`^Agregar ${escaped(table.title)}`) })
    .first()
    .click()
  await page.getByLabel("Recibido (S/)").fill("0.10")
  await expect(page.getByText(/^Falta S\//)).toBeVisible()
  await expect(page.getByRole("button", { name: /^Cobrar S\// })).toBeDisabled()
  await expectGood(page)
  await page.getByRole("button", { name: "Vaciar" }).click()

  await sell(page, table)
  await expect(page.getByRole("dialog").getByText(/Venta N\.º \d+/)).toBeVisible({ timeout: 60_000 })
  await close(page)
  await expect(page.getByText("Todo enviado")).toBeVisible()
  expect(await salesOf(table)).toBe(sales + 1)
  expect(await stockOf(table.variant)).toBe(stock - 1)

  await page.getByRole("link", { name: "Ventas del día" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Ventas del día" })).toBeVisible()
  await expectGood(page)
  await page.getByRole("table").last().getByRole("link").first().click()
  await expect(page.getByRole("heading", { level: 1, name: /^Venta N\.º/ })).toBeVisible()
  await page.getByText("Anular la venta").first().click()
  await page.getByLabel("Motivo").fill("El comprador cambió de idea")
  await page.getByRole("button", { name: "Sí, anular" }).click()
  await expect(page.getByText(/quedó anulada\. Devuelva S\//)).toBeVisible({ timeout: 60_000 })
  expect(await stockOf(table.variant)).toBe(stock)
  expect(await salesOf(table)).toBe(sales)
})

test("the till goes on without a line, survives a reload, and sells nothing twice", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000)
  const table = await findTable()
  const [stock, sales] = [await stockOf(table.variant), await salesOf(table)]
  await signIn(page, demoStaff("operator", table.code))
  await openTill(page, table)
  const path = `/panel/ferias/${table.fair}/caja`
  await keptPage(page, path)

  await context.setOffline(true)
  await sell(page, table)
  await expect(page.getByRole("dialog").getByText("Venta por enviar")).toBeVisible()
  await close(page)
  await sell(page, table)
  await close(page)
  await expect(page.getByText("2 ventas por enviar")).toBeVisible()
  expect(await salesOf(table)).toBe(sales)

  await page.reload()
  await expect(page.getByText("2 ventas por enviar")).toBeVisible({ timeout: 30_000 })

  // The answer to the first is lost on its way: the shop has it, the device does not know.
  await loseFirstAnswer(context)
  await context.setOffline(false)
  await page.evaluate(() => window.dispatchEvent(new Event("online")))
  await expect(page.getByText("Todo enviado")).toBeVisible({ timeout: 90_000 })
  expect(await salesOf(table)).toBe(sales + 2)
  expect(await stockOf(table.variant)).toBe(stock - 2)
  await page.reload()
  await expect(page.getByText("Todo enviado")).toBeVisible({ timeout: 30_000 })
  expect(await salesOf(table)).toBe(sales + 2)
})

test("what the shop has sold meanwhile is told with what to do", async ({ page, context }) => {
  test.setTimeout(240_000)
  const table = await findTable()
  await signIn(page, demoStaff("operator", table.code))
  await openTill(page, table)
  await context.setOffline(true)
  await sell(page, table)
  await close(page)
  // Somebody bought the last ones in the shop while the table had no line.
  const levels = await query<{ id: string; stocked: number }>(
    `select l.id, l.stocked_quantity::int as stocked from inventory_level l
       join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id where i.variant_id = $1`,
    [table.variant]
  )
  const set = async (id: string, stocked: string) =>
    await query(
      `update inventory_level set stocked_quantity = ${stocked},
         raw_stocked_quantity = jsonb_build_object('value', (${stocked})::text, 'precision', 20) where id = $1`,
      [id]
    )
  for (const { id } of levels) await set(id, "reserved_quantity")
  try {
    await context.setOffline(false)
    await page.evaluate(() => window.dispatchEvent(new Event("online")))
    await expect(page.getByText(/Ya no queda suficiente en la tienda/)).toBeVisible({ timeout: 60_000 })
    await expectGood(page)
  } finally {
    for (const { id, stocked } of levels) await set(id, String(stocked))
  }
  await page.getByRole("button", { name: "Enviar otra vez" }).click()
  await expect(page.getByText("Todo enviado")).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(/Ya no queda suficiente/)).toBeHidden()
})

/** The first sale that is sent reaches the shop, and its answer nobody. */
async function loseFirstAnswer(context: BrowserContext): Promise<void> {
  await context.route(
    "**/caja/ventas",
    async (route) => {
      await route.fetch()
      await route.abort("connectionreset")
    },
    { times: 1 }
  )
}
