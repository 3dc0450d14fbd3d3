import { expect, type Page, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { passUntil } from "./fair-time"
import { query } from "./market"
import { goToPayment, pay } from "./shopper"
import { demoStaff, mailTo, signIn } from "./staff-member"

// What a test needs of another's fair it finds by the name that it gave.
const stamp = Date.now().toString(36)
const TITLE = `Feria de prueba ${stamp}`
const WORKSHOP = "alambre-lurigancho"
/** A busy machine takes its time over a page that nobody has asked for yet. */
const PATIENCE = { timeout: 30_000 }
const STATEMENT = "Hacemos árboles de alambre con piedra de río."

type Offer = {
  id: string
  workshop_id: string
  workshop: string
  title: string
  variant_id: string
  price: number
}

/** A product of the workshop that comes in one way, and what it costs everybody, in céntimos. */
async function offered(): Promise<Offer> {
  const [offer] = await query<Offer>(
    `select l.id, w.id as workshop_id, w.name as workshop, p.title, v.id as variant_id,
       round(r.amount * 100)::int as price
     from provenance_workshop w join listings_listing l on l.workshop_id = w.id and l.state = 'published'
       join product p on p.id = l.product_id and p.deleted_at is null and p.status = 'published'
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
       join price r on r.price_set_id = s.price_set_id and r.price_list_id is null and r.deleted_at is null
       join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
       join inventory_level n on n.inventory_item_id = i.inventory_item_id and n.deleted_at is null
     where w.handle = $1 and r.currency_code = 'pen' and n.stocked_quantity - n.reserved_quantity >= 3
       and (select count(*) from product_variant o where o.product_id = p.id and o.deleted_at is null) = 1
     order by p.handle desc limit 1`,
    [WORKSHOP]
  )
  if (!offer) throw new Error(`${WORKSHOP} has nothing to offer`)
  return offer
}

const soles = (centimos: number) => (centimos / 100).toFixed(2)

/** Reads a page until it says what it is to say: pages follow a change within seconds. */
async function until(page: Page, path: string, says: () => Promise<void>) {
  await expect(async () => {
    await page.goto(path)
    await says()
  }).toPass({ timeout: 60_000, intervals: [1_000, 2_000, 3_000] })
}

// A step that cannot be done says so, and does not use up the whole test's time.
test.use({ actionTimeout: 30_000 })

test("a fair is planned, applied to, judged, visited, sold at and reported, while its clock is moved", async ({
  browser,
  page: shopper,
}, info) => {
  test.setTimeout(600_000)
  const baseURL = info.project.use.baseURL
  const wide = { baseURL, locale: "es-PE", viewport: { width: 1280, height: 900 } }
  const promoter = await (await browser.newContext(wide)).newPage()
  const operator = await (
    await browser.newContext({ ...wide, viewport: { width: 360, height: 740 } })
  ).newPage()
  const operatorLogin = demoStaff("operator", "LUR")
  const offer = await offered()
  const fairPrice = Math.floor(offer.price * 0.8)

  await signIn(promoter, demoStaff("promoter"))
  const fairId = await test.step("the promoter plans it and publishes it", async () => {
    await promoter.goto("/panel/ferias/nueva")
    await promoter.getByLabel("Nombre de la feria").first().fill(TITLE)
    await promoter.getByLabel("Descripción").first().fill("Una feria para probar.")
    await promoter.getByRole("button", { name: "Crear el borrador" }).click()
    await expect(promoter).toHaveURL(/\/panel\/ferias\/fair_\w+\/zonas/, PATIENCE)
    const id = /fair_\w+/.exec(promoter.url())?.[0] ?? ""
    await promoter.getByLabel("Nombre", { exact: true }).first().fill("Todas las líneas")
    await promoter.getByLabel("Qué reúne").first().selectOption({ label: "Por tema" })
    await promoter.getByLabel("Puestos").first().fill("2")
    await promoter.getByRole("button", { name: "Guardar las zonas" }).click()
    await expect(promoter.getByText("Se guardaron las zonas.")).toBeVisible()
    await promoter.getByRole("button", { name: "Guardar los criterios" }).click()
    await expect(promoter.getByText("Se guardaron los criterios.")).toBeVisible()
    await expectGood(promoter)
    await promoter.goto(`/panel/ferias/${id}`)
    await promoter.getByText("Publicar", { exact: true }).click()
    await promoter.getByRole("button", { name: "Sí, publicar" }).click()
    await expect(promoter.getByText("La feria está publicada.")).toBeVisible()
    return id
  })

  const applicationId =
    await test.step("the workshop's operator applies while the call is open", async () => {
      await passUntil(fairId, "call_opens_at")
      await signIn(operator, operatorLogin)
      await operator.goto("/panel/ferias/solicitudes")
      await expect(operator.getByText(TITLE).first()).toBeVisible()
      await operator.goto(`/panel/ferias/${fairId}/postular?taller=${offer.workshop_id}`)
      await operator.getByRole("button", { name: "Empezar la solicitud" }).click()
      await expect(operator).toHaveURL(/\/panel\/ferias\/solicitudes\/fapp_\w+/, PATIENCE)
      await operator.getByLabel("Presentación del taller").fill(STATEMENT)
      await operator.getByLabel("Piezas que puede tener listas").fill("3")
      const row = operator.getByRole("listitem").filter({ hasText: offer.title })
      await row.getByRole("checkbox").check()
      await row.getByLabel(/Precio de feria/).fill(soles(offer.price + 100))
      await row.getByLabel(/Piezas a ese precio/).fill("2")
      await operator.getByRole("button", { name: "Guardar y enviar" }).click()
      await expect(operator.getByText(/en la feria no puede costar más/).first()).toBeVisible()
      // What was written is still there.
      await expect(operator.getByLabel("Presentación del taller")).toHaveValue(STATEMENT)
      await row.getByLabel(/Precio de feria/).fill(soles(fairPrice))
      await operator.getByRole("button", { name: "Guardar y enviar" }).click()
      await expect(operator.getByText("Se envió la solicitud.")).toBeVisible()
      await expectGood(operator)
      return /fapp_\w+/.exec(operator.url())?.[0] ?? ""
    })

  await test.step("the promoter scores, and decides once the call is closed", async () => {
    await promoter.goto(`/panel/ferias/evaluar/${applicationId}`)
    await expect(promoter.getByText(STATEMENT)).toBeVisible()
    for (const points of await promoter.getByRole("group", { name: /puntos de 0 a/ }).all()) {
      await points.getByRole("radio", { name: "4", exact: true }).check({ force: true })
    }
    await promoter.getByRole("button", { name: "Guardar mis puntos" }).click()
    await expect(promoter.getByText("Se guardaron sus puntos.")).toBeVisible()
    await expect(promoter.getByText(/Se decide cuando cierre la convocatoria/)).toBeVisible()
    await passUntil(fairId, "call_closes_at")
    await promoter.goto(`/panel/ferias/evaluar/${applicationId}`)
    await promoter.getByRole("radio", { name: /^Aceptar/ }).check()
    await promoter.getByRole("button", { name: "Guardar la decisión" }).click()
    await expect(promoter.getByText(`Se aceptó a ${offer.workshop}. Ya tiene su puesto.`)).toBeVisible()
    await expectGood(promoter)
    expect(await mailTo(operatorLogin.email, TITLE)).toContain(offer.workshop)
  })

  const handle = (
    await query<{ handle: string }>("select handle from fairs_fair where id = $1", [fairId])
  )[0]!.handle
  const fairPath = `/es/feria/${handle}`
  const standPath = `${fairPath}/puesto/${WORKSHOP}`

  await test.step("nobody sees it before it is announced, and then everybody does", async () => {
    expect((await shopper.goto(fairPath))?.status()).toBe(404)
    await passUntil(fairId, "announced_at")
    await until(shopper, fairPath, async () => {
      await expect(shopper.getByRole("heading", { level: 1, name: TITLE })).toBeVisible({ timeout: 2_000 })
    })
    await expect(shopper.getByText("Abre en").first()).toBeVisible()
    await expectGood(shopper)
  })

  const orderId =
    await test.step("once it is open a visitor buys at the stand, for the fair's price", async () => {
      await passUntil(fairId, "opens_at")
      const piece = shopper.getByRole("article").filter({ hasText: offer.title })
      await until(shopper, standPath, async () => {
        await expect(piece.getByText(`S/ ${soles(fairPrice)}`).first()).toBeVisible({ timeout: 2_000 })
        await expect(piece.getByText("Quedan 2 a precio de feria")).toBeVisible({ timeout: 1_000 })
      })
      await expectGood(shopper)
      await piece.getByRole("button", { name: /Agregar al carrito/ }).click()
      await expect(shopper).toHaveURL(/\/es\/carrito/)
      await goToPayment(shopper)
      return await pay(shopper)
    })

  await test.step("the order, the stand and the ledger say the fair's price", async () => {
    const [line] = await query<{ price: number; fair: string; total: number }>(
      `select round(l.unit_price * 100)::int as price, l.metadata ->> 'fair' as fair,
         (select round(sum(m.amount) * 100)::int from order_shipping s join order_shipping_method m
          on m.id = s.shipping_method_id where s.order_id = i.order_id) + round(l.unit_price * 100)::int as total
       from order_item i join order_line_item l on l.id = i.item_id where i.order_id = $1`,
      [orderId]
    )
    expect(line).toMatchObject({ price: fairPrice, fair: handle })
    await expect(async () => {
      const [posted] = await query<{ clearing: string }>(
        `select sum(n.amount)::text as clearing from ledger_transaction t
         join ledger_entry n on n.transaction_id = t.id join ledger_account a on a.id = n.account_id
         where t.order_id = $1 and a.code like 'clearing:%'`,
        [orderId]
      )
      expect(Math.abs(Number(posted?.clearing))).toBe(line?.total)
    }).toPass({ timeout: 90_000 })
    await until(shopper, standPath, async () => {
      await expect(shopper.getByText("Queda 1 a precio de feria")).toBeVisible({ timeout: 2_000 })
    })
  })

  await test.step("it closes: prices are what they were, and the page stays to be read", async () => {
    await passUntil(fairId, "closes_at")
    await until(shopper, standPath, async () => {
      await expect(shopper.getByText(`S/ ${soles(offer.price)}`).first()).toBeVisible({ timeout: 2_000 })
      await expect(shopper.getByText("a precio de feria")).toHaveCount(0, { timeout: 1_000 })
    })
    await until(shopper, fairPath, async () => {
      await expect(shopper.getByText("La feria terminó.").first()).toBeVisible({ timeout: 2_000 })
    })
    await expectGood(shopper)
  })

  await test.step("the report is final, with what was sold", async () => {
    await promoter.goto(`/panel/ferias/${fairId}/informe`)
    await expect(promoter.getByText("Cifras finales.")).toBeVisible()
    await expect(promoter.getByText(`S/ ${soles(fairPrice)}`).first()).toBeVisible()
    await expect(promoter.getByText(offer.workshop).first()).toBeVisible()
    await expectGood(promoter)
    const [download] = await Promise.all([
      promoter.waitForEvent("download"),
      promoter.getByRole("link", { name: "Descargar el informe (PDF)" }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  })
})
