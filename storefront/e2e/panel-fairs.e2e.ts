import { expect, type Page, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { applyFor, fairOf, inDays } from "./panel-fairs"
import { withoutScript } from "./panel-provenance"
import { demoStaff, signIn } from "./staff-member"
import { photo } from "./test-files"

// What a test needs of another's fair it finds by the name that it gave.
const stamp = Date.now().toString(36)
const TITLE = `Feria de prueba ${stamp}`

test.describe.configure({ mode: "serial" })

test.afterAll(async () => {
  // Others count fairs, and this one would be on the shop's front page of fairs until it is archived.
  await query(
    `update fairs_fair set cancelled_at = now(), cancel_reason = 'Fin de la prueba'
     where words #>> '{title,es}' like $1 and published_at is not null and cancelled_at is null`,
    [`%${stamp}%`]
  )
  await query("delete from fairs_fair where words #>> '{title,es}' like $1 and published_at is null", [
    `%${stamp}%`,
  ])
})

/** Opens what a button asks about, and says yes. */
async function confirm(page: Page, open: string, yes: string) {
  await page.locator("summary").filter({ hasText: open }).click()
  await page.getByRole("button", { name: yes, exact: true }).click()
}

test("a promoter plans a fair: words, times, zones, criteria, picture; and publishes it", async ({
  page,
}) => {
  test.setTimeout(240_000)
  await signIn(page, demoStaff("promoter"))
  await page.goto("/panel/ferias")
  await page.getByRole("link", { name: "Nueva feria" }).click()
  await page.getByLabel("Nombre de la feria").first().fill(TITLE)
  await page.getByRole("radio", { name: /^Virtual y presencial/ }).check()
  await page.getByLabel("Abre la convocatoria").fill(inDays(-3, "08:00"))
  await page.getByLabel("Cierra la convocatoria").fill(inDays(20, "18:00"))
  await page.getByLabel("Se anuncia al público").fill(inDays(25, "08:00"))
  await page.getByLabel("Abre la feria").fill(inDays(30, "09:00"))
  await page.getByLabel("Cierra la feria").fill(inDays(29, "20:00"))
  await page.getByRole("button", { name: "Crear el borrador" }).click()
  await expect(page.getByLabel("Cierra la feria")).toHaveAccessibleDescription(/después de «Abre la feria»/)
  await expect(page.getByLabel("Nombre de la feria").first()).toHaveValue(TITLE)
  await page.getByLabel("Cierra la feria").fill(inDays(40, "20:00"))
  await page.getByRole("button", { name: "Crear el borrador" }).click()
  await expect(page.getByRole("textbox", { name: "Local", exact: true })).toHaveAccessibleDescription(
    /Diga dónde es la feria/
  )
  await page.getByRole("textbox", { name: "Local", exact: true }).fill("Centro de Convenciones")
  await page.getByRole("button", { name: "Crear el borrador" }).click()
  await expect(page.getByText("Se creó el borrador.")).toBeVisible()

  const zones = page.locator("#zonas")
  const zone = (number: number) => zones.getByRole("group", { name: `Zona ${number}`, exact: true })
  await zone(1).getByLabel("Nombre", { exact: true }).fill("Cueros")
  await zone(1).getByLabel("Puestos").fill("cero")
  await zones.getByRole("button", { name: "Guardar las zonas" }).click()
  await expect(zone(1).getByLabel("Puestos")).toHaveAccessibleDescription(/Un número de 1 a 1000/)
  await zone(1).getByLabel("Puestos").fill("1")
  await zones.getByRole("button", { name: "Añadir otra zona" }).click()
  await zone(2).getByLabel("Nombre", { exact: true }).fill("Del sur")
  await zone(2).getByLabel("Qué reúne").selectOption({ label: "Por región" })
  await zone(2).getByLabel("Puestos").fill("8")
  await zone(2).getByText("Cuáles").click()
  await zone(2).getByRole("checkbox", { name: "Puno" }).check()
  await zones.getByRole("button", { name: "Guardar las zonas" }).click()
  await expect(page.getByText("Se guardaron las zonas.")).toBeVisible()
  await expect(zone(2).getByLabel("Nombre", { exact: true })).toHaveValue("Del sur")

  await page.getByRole("button", { name: "Guardar los criterios" }).click()
  await expect(page.getByText("Se guardaron los criterios.")).toBeVisible()
  await expectGood(page)

  const { id } = await fairOf(TITLE)
  await page.goto(`/panel/ferias/${id}`)
  await page.getByRole("link", { name: "Escribir la descripción" }).click()
  await page.getByLabel("Descripción").first().fill("Lo mejor de los talleres.\nCon demostraciones.")
  await page.getByRole("button", { name: "Guardar el plan" }).click()
  await expect(page.getByText("Se guardó el plan.")).toBeVisible()

  const banner = page.locator("#imagen")
  await banner.getByLabel("Archivo").setInputFiles(photo("afiche.png", 90))
  await banner.getByLabel("Qué se ve en la imagen").fill("Mesas con piezas de cuero")
  await banner.getByRole("button", { name: "Subir la imagen" }).click()
  await expect(page.getByRole("img", { name: "Mesas con piezas de cuero" })).toBeVisible()

  await confirm(page, "Publicar", "Sí, publicar")
  await expect(page.getByText("La feria está publicada.")).toBeVisible()
  expect(await fairOf(TITLE)).toMatchObject({ state: "call" })
  await page.goto(`/panel/ferias/${id}/editar`)
  await expect(page.getByLabel("Abre la convocatoria")).toHaveAttribute("readonly", "")
})

test("the call is closed; applications are scored and decided, within the places of the zone", async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { id } = await fairOf(TITLE)
  const [first, second] = await applyFor(id, 2)
  await signIn(page, demoStaff("promoter"))
  await page.goto(`/panel/ferias/${id}`)
  await confirm(page, "Cerrar la convocatoria ahora", "Sí, cerrar la convocatoria")
  await expect(page.getByText("La convocatoria está cerrada.")).toBeVisible()
  await page.getByRole("link", { name: "Ver las solicitudes" }).click()
  await page.getByRole("link", { name: first!.name }).first().click()
  await expect(page.getByText("Trabajamos cuero repujado")).toBeVisible()
  // Not before every criterion has points.
  await expect(page.getByText(/^Se decide cuando/)).toBeVisible()
  const score = async (points: readonly number[]) => {
    for (const [place, given] of points.entries()) {
      const scale = page.locator("#evaluar").getByRole("group").nth(place)
      await scale.getByRole("radio", { name: String(given), exact: true }).check({ force: true })
    }
    await page.getByRole("button", { name: "Guardar mis puntos" }).click()
    await expect(page.getByText("Se guardaron sus puntos.")).toBeVisible()
  }
  await score([5, 4, 4, 3])
  // 40 × 5/5 + 25 × 4/5 + 20 × 4/5 + 15 × 3/5
  await expect(page.getByText("85.0 de 100")).toBeVisible()
  await expectGood(page)
  await page.getByRole("radio", { name: /^Aceptar/ }).check()
  await page.getByRole("button", { name: "Guardar la decisión" }).click()
  await expect(page.getByText(`Se aceptó a ${first!.name}.`)).toBeVisible()

  await page.goto(`/panel/ferias/evaluar/${second!.application}`)
  await score([2, 2, 2, 2])
  await page.getByRole("radio", { name: /^Aceptar/ }).check()
  await page.getByRole("button", { name: "Guardar la decisión" }).click()
  await expect(page.getByText(/No queda ningún puesto en esta zona/).first()).toBeVisible()
  await page.getByRole("radio", { name: "No aceptar" }).check()
  await page.getByRole("button", { name: "Guardar la decisión" }).click()
  await expect(page.getByText("Marque por lo menos un motivo.").first()).toBeVisible()
  await page.getByRole("checkbox", { name: "No quedan puestos en la zona" }).check()
  await page.getByLabel("Algo más para el establecimiento").fill("Postule de nuevo el próximo año.")
  await page.getByRole("button", { name: "Guardar la decisión" }).click()
  await expect(page.getByText(`No se aceptó a ${second!.name}.`)).toBeVisible()

  await page.goto(`/panel/ferias/${id}/zonas`)
  await expect(page.getByText(/^Ya se evaluó con estos criterios/)).toBeVisible()
  await expect(page.locator("#criterios").getByLabel("Peso").first()).toHaveAttribute("readonly", "")
})

test("the programme is written, the fair announced, posters and files are taken along, next year's is begun", async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { id } = await fairOf(TITLE)
  await signIn(page, demoStaff("promoter"))
  await page.goto(`/panel/ferias/${id}/programa`)
  await page.getByRole("link", { name: "Añadir al programa" }).click()
  await page.getByLabel("Título").first().fill("Cómo se repuja el cuero")
  await page.getByLabel("Transmisión en vivo").fill("https://evil.example/watch?v=dQw4w9WgXcQ")
  await page.getByRole("button", { name: "Guardar", exact: true }).click()
  await expect(page.getByLabel("Transmisión en vivo")).toHaveAccessibleDescription(/Solo se aceptan enlaces/)
  await page.getByLabel("Transmisión en vivo").fill("https://youtu.be/dQw4w9WgXcQ")
  await page.getByRole("button", { name: "Guardar", exact: true }).click()
  await expect(page.getByText("Se añadió al programa.")).toBeVisible()
  await expect(page.getByText(/con transmisión/)).toBeVisible()
  await page.getByRole("link", { name: "Cómo se repuja el cuero" }).click()
  await page.getByLabel("Quién participa").fill("Mincetur\nMaestra invitada")
  await page.getByRole("button", { name: "Guardar", exact: true }).click()
  await expect(page.getByText(/Mincetur · Maestra invitada/)).toBeVisible()

  await page.goto(`/panel/ferias/${id}`)
  await confirm(page, "Anunciar ahora", "Sí, anunciar")
  await expect(page.getByText("La feria está anunciada.")).toBeVisible()
  await page.goto(`/panel/ferias/${id}/afiches`)
  await page.getByRole("radio", { name: /^Un cartel para cada puesto/ }).check()
  const [poster] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Descargar PDF" }).click(),
  ])
  expect(poster.suggestedFilename()).toMatch(/\.pdf$/)
  await page.goto(`/panel/ferias/${id}/puestos`)
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("main a[download]").first().click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.csv$/)

  await page.goto(`/panel/ferias/${id}`)
  await page.getByRole("link", { name: "Copiar para otra feria" }).click()
  await page.getByLabel("Nombre de la nueva feria").fill(`Otra ${TITLE}`)
  await page.getByRole("button", { name: "Crear la copia" }).click()
  await expect(page.getByText("Se creó la copia como borrador.")).toBeVisible()
  expect(await fairOf(`Otra ${TITLE}`)).toMatchObject({ state: "draft" })
  await confirm(page, "Borrar el borrador", "Sí, borrar")
  await expect(page.getByText(/^Se borró el borrador/)).toBeVisible()
})

test("who applies sees the fair and none of its tools; scores stay with those who judge", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { id } = await fairOf(TITLE)
  await signIn(page, demoStaff("operator"))
  await page.goto(`/panel/ferias/${id}`)
  await expect(page.getByRole("heading", { level: 1, name: TITLE })).toBeVisible()
  await expect(page.getByText("Cancelar la feria")).toHaveCount(0)
  await expect(page.getByRole("link", { name: "Zonas y criterios" })).toHaveCount(0)
  await page.goto(`/panel/ferias/${id}/zonas`)
  await expect(page.getByRole("heading", { level: 1, name: "Su rol no incluye esta página" })).toBeVisible()
  await page.goto(`/panel/ferias/${id}/solicitudes`)
  await expect(page.getByText("Puntaje")).toHaveCount(0)
})

test("the pages of a fair can be used by everybody, at 320 px", async ({ page }) => {
  test.setTimeout(240_000)
  const { id } = await fairOf(TITLE)
  const [judged] = await query<{ id: string }>(
    "select id from fairs_application where fair_id = $1 limit 1",
    [id]
  )
  await page.setViewportSize({ width: 320, height: 640 })
  await signIn(page, demoStaff("promoter"))
  for (const path of [
    "/panel/ferias",
    "/panel/ferias/nueva",
    `/panel/ferias/${id}`,
    ...["editar", "copiar", "zonas", "programa", "programa/nueva", "solicitudes", "puestos", "precios"].map(
      (section) => `/panel/ferias/${id}/${section}`
    ),
    `/panel/ferias/${id}/afiches`,
    `/panel/ferias/evaluar/${judged?.id}`,
  ]) {
    await page.goto(path)
    for (const closed of await page.locator("main details:not([open]) > summary").all()) {
      if (await closed.isVisible()) await closed.click()
    }
    await expectGood(page)
  }
})

test("a fair is cancelled with a reason, without JavaScript as well", async ({ browser, page }, info) => {
  test.setTimeout(120_000)
  const { id } = await fairOf(TITLE)
  await signIn(page, demoStaff("promoter"))
  const plain = await withoutScript(browser, info.project.use.baseURL)
  await plain.context().addCookies(await page.context().cookies())
  await plain.goto(`/panel/ferias/${id}`)
  await plain.locator("summary").filter({ hasText: "Cancelar la feria" }).click()
  await plain.getByRole("button", { name: "Sí, cancelar la feria" }).click()
  await plain.locator("summary").filter({ hasText: "Cancelar la feria" }).click()
  await plain.getByLabel("Motivo").fill("El local se inundó.")
  await plain.getByRole("button", { name: "Sí, cancelar la feria" }).click()
  await expect(plain.getByText("Motivo: El local se inundó.")).toBeVisible()
  expect(await fairOf(TITLE)).toMatchObject({ state: "cancelled" })
  await plain.context().close()
})
