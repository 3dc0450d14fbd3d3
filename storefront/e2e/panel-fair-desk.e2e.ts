import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { withoutScript } from "./panel-provenance"
import { demoStaff, mailTo, signIn } from "./staff-member"

const operator = () => demoStaff("operator", "LUR")
const promoter = () => demoStaff("promoter")

type Fair = { id: string; title: string }

/** The demo's fair in a state; of several the one that opens last. */
async function fairIn(state: string): Promise<Fair> {
  const [fair] = await query<Fair>(
    `select f.id, f.words #>> '{title,es}' as title from fairs_fair f where fairs_state(f, now()) = $1
     order by f.opens_at desc limit 1`,
    [state]
  )
  if (!fair) throw new Error(`The market has no fair in the state ${state}`)
  return fair
}

/** Workshops of the operator's prison that sell something and have not applied to a fair. */
async function freeWorkshops(
  fairId: string
): Promise<{ id: string; name: string; title: string; soles: number }[]> {
  return await query(
    `select distinct on (w.id) w.id, w.name, p.title, r.amount::float as soles
     from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id
       join provenance_origin o on o.workshop_id = w.id and o.deleted_at is null
       join product_product_provenance_origin po on po.origin_id = o.id and po.deleted_at is null
       join product p on p.id = po.product_id and p.status = 'published' and p.deleted_at is null
       join listings_listing l on l.product_id = p.id and l.state = 'published'
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_variant_price_set vs on vs.variant_id = v.id and vs.deleted_at is null
       join price r on r.price_set_id = vs.price_set_id and r.deleted_at is null and r.price_list_id is null
         and coalesce(r.rules_count, 0) = 0
     where e.code = 'LUR' and w.deleted_at is null and w.closed_at is null
       and not exists (select from fairs_application a where a.fair_id = $1 and a.workshop_id = w.id)
     order by w.id, r.amount desc`,
    [fairId]
  )
}

/** As if nobody had applied, for the tests that follow. */
async function forget(fairId: string, workshopId: string): Promise<void> {
  await query("delete from fairs_application where fair_id = $1 and workshop_id = $2", [fairId, workshopId])
}

test("an operator applies to a fair: a draft, what is missing, what costs too much, sent and taken back", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const fair = await fairIn("call")
  const [workshop] = await freeWorkshops(fair.id)
  await signIn(page, operator())
  await page.goto("/panel/ferias/solicitudes")
  await expect(page.getByRole("heading", { level: 1, name: "Solicitudes a ferias" })).toBeVisible()
  await expectGood(page)
  const call = page.getByRole("listitem").filter({ hasText: fair.title })
  await call.getByRole("link", { name: "Postular un taller" }).click()
  await expect(page.getByRole("heading", { level: 1, name: `Postular a ${fair.title}` })).toBeVisible()
  await expectGood(page)
  await page.getByRole("link", { name: workshop!.name }).click()
  await expect(page.getByLabel("Zona de la feria")).toBeVisible()
  await expectGood(page)
  await page.getByRole("button", { name: "Empezar la solicitud" }).click()
  await expect(page.getByText("Es un borrador", { exact: false })).toBeVisible()
  try {
    // A draft may say nothing; what is sent may not.
    await page.getByRole("button", { name: "Guardar y enviar" }).click()
    await expect(page.getByText("Marque por lo menos un producto.").first()).toBeVisible()
    await expect(page.getByText("Falta este dato.").first()).toBeVisible()
    await expectGood(page)

    await page
      .getByLabel("Presentación del taller")
      .fill("Trabajamos barro de la quebrada y lo tendremos listo.")
    await page.getByLabel("Piezas que puede tener listas").fill("40")
    await page.getByRole("checkbox", { name: new RegExp(escaped(workshop!.title)) }).check()
    const price = page.getByLabel(`Precio de feria (S/) ${workshop!.title}`)
    await price.fill(String(workshop!.soles + 1))
    await expect(page.getByText("Más que en la tienda: no se puede")).toBeVisible()
    await page.getByRole("button", { name: "Guardar el borrador" }).click()
    await expect(page.getByText(/En la tienda cuesta S\/.*no puede costar más/).first()).toBeVisible()
    await expect(page.getByLabel("Piezas que puede tener listas")).toHaveValue("40")
    await price.fill(String(Math.round(workshop!.soles / 2)))
    await page.getByLabel(`Piezas a ese precio ${workshop!.title}`).fill("6")
    await page.getByLabel(`Piezas apartadas ${workshop!.title}`).fill("7")
    await page.getByRole("button", { name: "Guardar el borrador" }).click()
    await expect(page.getByText("No se puede apartar más de lo que se ofrece.").first()).toBeVisible()
    await page.getByLabel(`Piezas apartadas ${workshop!.title}`).fill("2")
    await page.getByRole("button", { name: "Guardar el borrador" }).click()
    await expect(page.getByText("Se guardó la solicitud.")).toBeVisible()
    await expect(page.getByLabel(`Piezas a ese precio ${workshop!.title}`)).toHaveValue("6")
    await expectGood(page)

    await page.getByRole("button", { name: "Guardar y enviar" }).click()
    await expect(page.getByText("Se envió la solicitud.", { exact: false })).toBeVisible()
    await expect(page.getByRole("button", { name: "Guardar los cambios" })).toBeVisible()
    const [sent] = await query<{ state: string; fair_price: string; quota: number; kept: number }>(
      `select a.state, p.fair_price, p.quota, p.kept from fairs_application a
         join fairs_application_product p on p.application_id = a.id
       where a.fair_id = $1 and a.workshop_id = $2`,
      [fair.id, workshop!.id]
    )
    expect(sent).toEqual({
      state: "submitted",
      fair_price: String(Math.round(workshop!.soles / 2) * 100),
      quota: 6,
      kept: 2,
    })

    await page.getByText("Retirar la solicitud", { exact: true }).first().click()
    await page.getByRole("button", { name: "Sí, retirar" }).click()
    await expect(page.getByText("Se retiró la solicitud.")).toBeVisible()
    await expect(page.getByText("Retirada", { exact: true }).first()).toBeVisible()
  } finally {
    await forget(fair.id, workshop!.id)
  }
})

test("an application is begun and saved without JavaScript", async ({ page, browser, baseURL }) => {
  const fair = await fairIn("call")
  const [workshop] = await freeWorkshops(fair.id)
  await signIn(page, operator())
  const plain = await withoutScript(browser, baseURL)
  await plain.context().addCookies(await page.context().cookies())
  try {
    await plain.goto(`/panel/ferias/${fair.id}/postular?taller=${workshop!.id}`)
    await plain.getByRole("button", { name: "Empezar la solicitud" }).click()
    await plain.getByLabel("Presentación del taller").fill("Sin prisa y sin JavaScript.")
    await plain.getByRole("button", { name: "Guardar el borrador" }).click()
    await expect(plain.getByText("Se guardó la solicitud.")).toBeVisible()
    await expect(plain.getByLabel("Presentación del taller")).toHaveValue("Sin prisa y sin JavaScript.")
  } finally {
    await forget(fair.id, workshop!.id)
    await plain.context().close()
  }
})

test("an operator arranges a stand of the fair that runs: story, order and prices", async ({ page }) => {
  test.setTimeout(120_000)
  const fair = await fairIn("live")
  const [stand] = await query<{ id: string; name: string; story: object; products: object[] }>(
    `select s.id, w.name, s.story,
       (select json_agg(json_build_object('id', p.id, 'position', p.position, 'fair_price', p.fair_price))
        from fairs_stand_product p where p.stand_id = s.id) as products
     from fairs_stand s join provenance_workshop w on w.id = s.workshop_id
       join provenance_establishment e on e.id = s.establishment_id
     where s.fair_id = $1 and e.code = 'LUR' and s.closed_at is null
       and (select count(*) from fairs_stand_product p where p.stand_id = s.id) > 1 order by w.name limit 1`,
    [fair.id]
  )
  const order = async () =>
    (
      await query<{ variant_id: string }>(
        "select variant_id from fairs_stand_product where stand_id = $1 order by position",
        [stand!.id]
      )
    ).map(({ variant_id }) => variant_id)
  await signIn(page, operator())
  try {
    await page.goto(`/panel/ferias/puestos?feria=${fair.id}`)
    await expectGood(page)
    await page.getByRole("link", { name: stand!.name, exact: true }).click()
    await expect(page.getByText("Los precios de feria rigen ahora")).toBeVisible()
    await expectGood(page)

    await page
      .getByLabel("Historia del taller en esta feria")
      .fill("Traemos lo que salió del horno este mes.")
    await page.getByRole("button", { name: "Guardar historia y foto" }).click()
    await expect(page.getByText("Se guardó la historia del puesto.")).toBeVisible()

    const before = await order()
    await page
      .getByRole("button", { name: /^Bajar: / })
      .first()
      .click()
    await page.getByRole("button", { name: "Guardar productos y precios" }).click()
    await expect(page.getByText("Se guardaron los productos y los precios.")).toBeVisible()
    expect((await order()).slice(0, 2)).toEqual([before[1], before[0]])

    const price = page.getByLabel(/^Precio de feria \(S\/\)/).first()
    await price.fill("99999")
    await page.getByRole("button", { name: "Guardar productos y precios" }).click()
    await expect(page.getByText(/no puede costar más/).first()).toBeVisible()
    await expect(price).toHaveValue("99999")
    await expectGood(page)
  } finally {
    await query("update fairs_stand set story = $2 where id = $1", [stand!.id, JSON.stringify(stand!.story)])
    await query(
      `update fairs_stand_product p set position = was.position
       from jsonb_to_recordset($1::jsonb) as was(id text, position integer) where p.id = was.id`,
      [JSON.stringify(stand!.products)]
    )
  }
})

test("a wholesale enquiry is answered by mail, closed and opened again", async ({ page }) => {
  test.setTimeout(180_000)
  const [stand] = await query<{ id: string; fair_id: string; establishment_id: string }>(
    `select s.id, s.fair_id, s.establishment_id from fairs_stand s
       join provenance_establishment e on e.id = s.establishment_id
     where e.code = 'LUR' and s.closed_at is null limit 1`
  )
  const asked = `compras.${Date.now()}@ejemplo.pe`
  const id = `fenq_e2e_${Date.now()}`
  await query(
    `insert into fairs_enquiry (id, code, fair_id, stand_id, establishment_id, name, organisation, email, phone, quantity,
       wanted_by, message, locale)
     values ($1, $2, $3, $4, $5, 'Rosa Prueba', 'Hotel Prueba', $6, '+51 999 111 222', 60, current_date + 5,
       'Quisiéramos sesenta piezas para las habitaciones.', 'es')`,
    [
      id,
      `FE-2026-9${String(Date.now()).slice(-4)}`,
      stand!.fair_id,
      stand!.id,
      stand!.establishment_id,
      asked,
    ]
  )
  try {
    await signIn(page, operator())
    await page.goto("/panel/consultas")
    await expect(page.getByRole("heading", { level: 1, name: "Consultas por mayor" })).toBeVisible()
    await expectGood(page)
    await page.getByRole("link", { name: "Hotel Prueba (Rosa Prueba)" }).first().click()
    await expect(page.getByText("Quisiéramos sesenta piezas", { exact: false })).toBeVisible()
    await expect(page.getByText("Ya falta poco")).toBeVisible()
    await expectGood(page)

    await page.getByRole("button", { name: "Enviar la respuesta" }).click()
    await expect(page.getByText("Falta este dato.").first()).toBeVisible()
    await page
      .getByLabel("Respuesta", { exact: true })
      .fill("Sí: sesenta piezas en tres semanas, a S/ 30.00 cada una.")
    await page.getByRole("button", { name: "Enviar la respuesta" }).click()
    await expect(page.getByText("Se guardó la respuesta", { exact: false })).toBeVisible()
    await expect(page.getByText("Respondida", { exact: true }).first()).toBeVisible()
    await expectGood(page)
    expect(await mailTo(asked, "sesenta piezas en tres semanas")).toContain("Rosa Prueba")

    await page.getByText("Cerrar la consulta", { exact: true }).first().click()
    await page.getByLabel(/^Por qué, para sus colegas/).fill("Compró en la tienda")
    await page.getByRole("button", { name: "Sí, cerrar" }).click()
    await expect(page.getByText("Se cerró la consulta.")).toBeVisible()
    await expect(page.getByText("Compró en la tienda")).toBeVisible()
    await expect(page.getByRole("button", { name: "Enviar la respuesta" })).toHaveCount(0)
    await page.getByRole("button", { name: "Abrir la consulta otra vez" }).click()
    await expect(page.getByText("La consulta está abierta otra vez.")).toBeVisible()
  } finally {
    await query("delete from fairs_enquiry where id = $1", [id])
  }
})

test("the report of a fair adds up, is compared with another one, and can be kept as a file", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const fair = await fairIn("live")
  const [past] = await query<Fair>(
    `select f.id, f.words #>> '{title,es}' as title from fairs_fair f
     where fairs_state(f, now()) in ('closed', 'archived') order by f.opens_at desc limit 1`
  )
  await signIn(page, promoter())
  await page.goto(`/panel/ferias/${fair.id}/informe?contra=${past!.id}`)
  await expect(page.getByRole("heading", { level: 1, name: `Informe de ${fair.title}` })).toBeVisible()
  await expect(page.getByText("La feria está en marcha.", { exact: false })).toBeVisible()
  await expect(page.getByRole("columnheader", { name: past!.title, exact: false }).first()).toBeVisible()
  await expectGood(page)
  const stands = await query("select id from fairs_stand where fair_id = $1", [fair.id])
  await expect(page.getByRole("table", { name: "Por puesto" }).getByRole("row")).toHaveCount(
    stands.length + 1
  )

  for (const [link, start] of [
    ["Descargar el informe (PDF)", "%PDF-"],
    ["Descargar las cifras (CSV)", ""],
  ] as const) {
    const waiting = page.waitForEvent("download")
    await page.getByRole("link", { name: link }).click()
    const file = readFileSync(await (await waiting).path()).toString("latin1")
    expect(file.length).toBeGreaterThan(100)
    expect(file.slice(0, start.length)).toBe(start)
  }

  // An operator sees what concerns its own stands, and nobody else's.
  await page.context().clearCookies()
  await signIn(page, operator())
  await page.goto(`/panel/ferias/${fair.id}/informe`)
  await expect(page.getByText("Solo los puestos de sus establecimientos.")).toBeVisible()
  const own = await query(
    `select s.id from fairs_stand s join provenance_establishment e on e.id = s.establishment_id
     where s.fair_id = $1 and e.code = 'LUR'`,
    [fair.id]
  )
  await expect(page.getByRole("table", { name: "Por puesto" }).getByRole("row")).toHaveCount(own.length + 1)
})

/** A text as a pattern finds it. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
}
