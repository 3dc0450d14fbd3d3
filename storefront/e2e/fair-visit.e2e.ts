import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { cartId } from "./shopper"

type Fair = { handle: string; title: string }
type Table = Fair & { stand: string; workshop: string; product: string; fair_price: number }

/** A fair in this state that has stands; one that is over may have been put away already. */
async function fairIn(state: "announced" | "over"): Promise<Fair> {
  const [fair] = await query<Fair>(
    `select f.handle, f.words -> 'title' ->> 'es' as title from fairs_fair f
     where fairs_state(f, now()) = any($1) and exists (select 1 from fairs_stand s where s.fair_id = f.id and s.closed_at is null)
     order by f.opens_at limit 1`,
    [state === "over" ? ["closed", "archived"] : [state]]
  )
  if (!fair) throw new Error(`The market has no ${state} fair with stands`)
  return fair
}

/** A piece in one kind that can be had at the fair's price of a fair that runs. */
async function tableAtLiveFair(): Promise<Table> {
  const [table] = await query<Table>(
    `select f.handle, f.words -> 'title' ->> 'es' as title, s.handle as stand, w.name as workshop,
       p.title as product, sp.fair_price::int as fair_price
     from fairs_stand_product sp join fairs_stand s on s.id = sp.stand_id and s.closed_at is null
       join fairs_fair f on f.id = s.fair_id join provenance_workshop w on w.id = s.workshop_id
       join product_variant v on v.id = sp.variant_id join product p on p.id = v.product_id and p.status = 'published'
       join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
       join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
     where fairs_state(f, now()) = 'live' and (sp.quota is null or sp.sold < sp.quota)
       and l.stocked_quantity - l.reserved_quantity >= 2
       and (select count(*) from product_variant o where o.product_id = p.id and o.deleted_at is null) = 1
       and (select count(*) from fairs_stand_product o join fairs_stand os on os.id = o.stand_id
            join fairs_fair of on of.id = os.fair_id
            where o.variant_id = v.id and fairs_state(of, now()) = 'live') = 1
     order by sp.id limit 1`
  )
  if (!table) throw new Error("No fair that runs has a piece to sell at its price")
  return table
}

const soles = (centimos: number) => new RegExp(`S/\\s${(centimos / 100).toFixed(2).replace(".", "\\.")}`)

test("one arrives at a fair, finds a stand on the plan and takes a piece at the fair's price", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const table = await tableAtLiveFair()
  await page.goto("/es/ferias")
  await page.getByRole("link", { name: table.title }).first().click()
  await expect(page.getByRole("heading", { level: 1, name: table.title })).toBeVisible()
  await expect(page.getByText("Abierta ahora").first()).toBeVisible()
  // The board runs by the server's clock once that is known.
  await expect(page.getByRole("timer", { name: "Cierra en" })).toContainText(/\d\d/)
  await page.getByRole("link", { name: table.workshop, exact: true }).first().click()
  await expect(page).toHaveURL(new RegExp(`/feria/${table.handle}/puesto/${table.stand}$`))

  const piece = page.getByRole("article").filter({ has: page.getByRole("heading", { name: table.product }) })
  await expect(piece.getByText(soles(table.fair_price)).first()).toBeVisible()
  await piece.getByRole("button", { name: `Agregar al carrito ${table.product}` }).click()
  await expect(page).toHaveURL(/\/es\/carrito/)
  await expect(page.getByText(soles(table.fair_price)).first()).toBeVisible()
  const [line] = await query<{ metadata: Record<string, unknown>; unit_price: string }>(
    "select metadata, unit_price from cart_line_item where cart_id = $1 and deleted_at is null",
    [await cartId(page.context())]
  )
  expect(line?.metadata).toMatchObject({ fair: table.handle, stand: table.stand })
  expect(Math.round(Number(line?.unit_price) * 100)).toBe(table.fair_price)
})

test("what one marks at a stand is in one's list, on this device alone", async ({ page }) => {
  const table = await tableAtLiveFair()
  await page.goto(`/es/feria/${table.handle}/puesto/${table.stand}`)
  const mark = page.getByRole("button", { name: `A mi lista: ${table.product}` })
  await mark.click()
  await expect(mark).toHaveAttribute("aria-pressed", "true")
  await page.goto(`/es/feria/${table.handle}/lista`)
  await expect(page.getByRole("link", { name: table.product })).toBeVisible()
  await page.getByRole("button", { name: `Quitar: ${table.product}` }).click()
  await expect(page.getByText("Tu lista está vacía.")).toBeVisible()
})

test("one searches within the fair, and finds what stands there", async ({ page }) => {
  const table = await tableAtLiveFair()
  await page.goto(`/es/feria/${table.handle}`)
  await page.getByRole("searchbox", { name: "Buscar en la feria" }).fill(table.product)
  await page.getByRole("searchbox", { name: "Buscar en la feria" }).press("Enter")
  await expect(page).toHaveURL(/\/piezas\?q=/)
  await expect(page.getByRole("link", { name: table.product }).first()).toBeVisible()
})

test("an announced fair says when it opens, and reminds who asks for it", async ({ page }) => {
  const fair = await fairIn("announced")
  await page.goto(`/es/feria/${fair.handle}`)
  await expect(page.getByRole("timer", { name: "Abre en" })).toBeVisible()
  await page.getByLabel("Tu correo electrónico").fill("rosa.ferias")
  await page.getByRole("button", { name: "Avísame" }).click()
  const email = page.getByLabel("Tu correo electrónico")
  await expect(email).toHaveValue("rosa.ferias")
  await expect(email).toHaveAccessibleDescription(/Escribe un correo completo/)
  await email.fill("rosa.ferias@example.pe")
  await page.getByRole("button", { name: "Avísame" }).click()
  await expect(page.getByText("Revisa tu correo")).toBeVisible()
})

test("every page of fairs can be used by everybody", async ({ page }) => {
  test.setTimeout(240_000)
  await page.setViewportSize({ width: 320, height: 640 })
  const [table, announced, over] = await Promise.all([tableAtLiveFair(), fairIn("announced"), fairIn("over")])
  const live = `/es/feria/${table.handle}`
  for (const path of [
    "/es/ferias",
    live,
    `${live}/puesto/${table.stand}`,
    `${live}/piezas`,
    `${live}/lista`,
    `${live}/consulta?puesto=${table.stand}`,
    `/es/feria/${announced.handle}`,
    `/en/feria/${over.handle}`,
  ]) {
    await page.goto(path)
    await page
      .locator("main details")
      .evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")))
    await expectGood(page)
  }
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("one asks for many pieces, is told what is wrong, and nothing typed is lost", async ({ page }) => {
    const table = await tableAtLiveFair()
    await page.goto(`/es/feria/${table.handle}/puesto/${table.stand}`)
    await page.getByRole("link", { name: `Por mayor ${table.product}` }).click()
    await expect(page.getByText(`Sobre «${table.product}»`)).toBeVisible()
    await page.getByLabel("Cuántas piezas").fill("cuarenta")
    await page.getByLabel("Tu consulta").fill("Para los cuartos de un hotel.\nEn azul, si se puede.")
    await page.getByLabel("Tu nombre").fill("Rosa Quispe")
    await page.getByRole("button", { name: "Enviar la consulta" }).click()
    await expect(page.getByLabel("Cuántas piezas")).toHaveAccessibleDescription(/número entero/)
    await expect(page.getByLabel("Tu consulta")).toHaveValue(
      "Para los cuartos de un hotel.\nEn azul, si se puede."
    )
    await page.getByLabel("Cuántas piezas").fill("40")
    await page.getByLabel("Correo electrónico").fill(`rosa.${Date.now()}@example.pe`)
    await page.getByRole("button", { name: "Enviar la consulta" }).click()
    await expect(page.getByText(/Recibimos tu consulta FE-\d{4}-\d{5}/)).toBeVisible()
  })

  test("stands, prices and the programme are all there", async ({ page }) => {
    const table = await tableAtLiveFair()
    await page.goto(`/es/feria/${table.handle}`)
    await expect(page.getByText(/^Cierra el .* \(hora de Lima\)$/)).toBeVisible()
    await page.getByRole("link", { name: table.workshop, exact: true }).first().click()
    await expect(page.getByText(soles(table.fair_price)).first()).toBeVisible()
  })
})
