import { readFileSync } from "node:fs"
import { expect, type Page, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { daysAgo, type Maker, withoutScript, workshopOf } from "./panel-provenance"
import { demoStaff, signIn } from "./staff-member"

// One market for all: what a test needs of another's lot it finds in the database, by the name that it gave.
const stamp = Date.now().toString(36)
const LOT_NAME = `Correa de prueba ${stamp}`

async function lotOf(name: string) {
  const [lot] = await query<{ id: string; code: string }>(
    "select id, code from provenance_lot where name = $1 order by created_at desc limit 1",
    [name]
  )
  if (!lot) throw new Error(`There is no lot called ${name}`)
  return lot
}

async function fillLot(page: Page, { name, makers }: { name: string; makers: readonly Maker[] }) {
  await page.getByLabel("Nombre de la pieza").fill(name)
  await page.getByLabel("Técnica").fill("repujado a mano")
  await page.getByLabel("Número del control de producción").fill(`CP-${stamp}`)
  await page.getByLabel("Se empezó el").fill(daysAgo(15))
  await page.getByLabel("Se terminó el").fill(daysAgo(5))
  await page.getByLabel("Cantidad de piezas").fill("3")
  for (const [i, { code }] of makers.entries()) {
    await page.getByLabel(new RegExp(`^${code}`)).fill(["12:30", "7,5"][i] ?? "1")
  }
}

test.describe.configure({ mode: "serial" })

test("an operator records a lot, follows it out of the gate, certifies it and prints its labels", async ({
  page,
}) => {
  test.setTimeout(240_000)
  const operator = demoStaff("operator")
  const workshop = await workshopOf(operator, 2)
  const [one, other] = workshop.makers
  await signIn(page, operator)
  await page.goto("/panel/lotes")
  await page.getByRole("link", { name: "Registrar un lote" }).click()
  await page.goto(`/panel/lotes/nuevo?q=${encodeURIComponent(workshop.name)}`)
  await page
    .getByRole("link", { name: new RegExp(workshop.name) })
    .first()
    .click()
  await expect(page).toHaveURL(/taller=/)

  // Agreed parts that are not the whole are refused beside them; what was typed stays.
  await fillLot(page, { name: LOT_NAME, makers: [] })
  await page.getByRole("radio", { name: "Por partes acordadas" }).check()
  await page.getByLabel(new RegExp(`^${one!.code}`)).fill("33,33")
  await expect(page.getByText("Suman 33.33 %. Falta 66.67 %.")).toBeVisible()
  await page.getByRole("button", { name: "Registrar el lote" }).click()
  await expect(page.getByRole("group", { name: "Quiénes lo hicieron" })).toHaveAccessibleDescription(
    /Las partes suman 33.33 % y deben sumar 100 %/
  )
  await expect(page.getByLabel("Nombre de la pieza")).toHaveValue(LOT_NAME)

  const products = page.getByLabel("Producto de la tienda").locator("option")
  const product = (await products.nth(1).innerText()).trim()
  await page.getByLabel("Producto de la tienda").selectOption({ index: 1 })
  await page.getByRole("radio", { name: "Por horas trabajadas" }).check()
  await page.getByLabel(new RegExp(`^${one!.code}`)).fill("12:30")
  await page.getByLabel(new RegExp(`^${other!.code}`)).fill("7,5")
  await expect(page.getByText("Suman 20 horas. Personas: 2.")).toBeVisible()
  await page.getByRole("button", { name: "Registrar el lote" }).click()
  await expect(page.getByText(/^Se registró el lote .+ con 3 piezas/)).toBeVisible()
  const lot = await lotOf(LOT_NAME)
  await expect(page).toHaveURL(new RegExp(`/panel/lotes/${lot.id}`))
  await expect(page.getByText("62.50 %")).toBeVisible()
  await expect(page.getByRole("definition").filter({ hasText: product })).toBeVisible()
  await expect(page.getByText("Se podrán emitir cuando se registre la salida del lote.")).toBeVisible()

  // Checked first, then out of the gate; the chain says of itself that it is whole.
  await expect(page.getByLabel("Qué pasó").locator("option")).toHaveText(["Se revisó"])
  await page.getByRole("button", { name: "Registrar el paso" }).click()
  await expect(page.getByText("Quedó registrado: Se revisó.")).toBeVisible()
  await page.getByLabel("Número en el registro de salida").fill(`RS-${stamp}`)
  await page.getByRole("button", { name: "Registrar la salida" }).click()
  await expect(page.getByText("Se registró la salida.")).toBeVisible()
  await expect(page.getByText("Los 3 pasos están tal como se registraron")).toBeVisible()
  await expect(page.getByRole("link", { name: "Corregir el lote" })).toHaveCount(0)

  await page.getByRole("radio", { name: "De cada pieza y del lote entero" }).check()
  await page.getByRole("button", { name: "Emitir y firmar" }).click()
  await expect(page.getByText("Se emitieron 4 certificados.")).toBeVisible()

  // The label's code finds its piece however it is typed.
  const [piece] = await query<{ id: string; code: string }>(
    "select id, code from provenance_piece where lot_id = $1 and number = 2",
    [lot.id]
  )
  await page.goto("/panel/piezas")
  await page.getByLabel(/^Código de la etiqueta/).fill(piece!.code.toLowerCase().replaceAll("-", " "))
  await page.getByRole("button", { name: "Buscar" }).click()
  await page.getByRole("link", { name: piece!.code }).click()
  await expect(page.getByText("Esta pieza todavía no tiene pasos propios")).toBeVisible()
  await page.getByRole("link", { name: /^Vigente desde el/ }).click()
  await expect(page.getByText(`${LOT_NAME}: la pieza 2 de 3`)).toBeVisible()
  await page.getByText("Ver el texto firmado").click()
  await expect(page.getByText('"CertificateOfOrigin"')).toBeVisible()

  await page.goto(`/panel/lotes/${lot.id}/etiquetas`)
  await page.getByLabel("Qué piezas").fill("1-9")
  await page.getByRole("button", { name: "Descargar el PDF" }).click()
  await expect(page.getByLabel("Qué piezas")).toHaveAccessibleDescription(/de 1 a 3/)
  await expect(page.getByLabel("Qué piezas")).toHaveValue("1-9")
  await page.getByLabel("Qué piezas").fill("1 a 2")
  await page.getByLabel("Empezar en la etiqueta").fill("5")
  await expect(page.getByText("Etiquetas: 2. Hojas: 1.")).toBeVisible()
  const waiting = page.waitForEvent("download")
  await page.getByRole("button", { name: "Descargar el PDF" }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe(`etiquetas-${lot.code}.pdf`)
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString()
  ).toBe("%PDF-")
})

test("a step of custody that was changed behind everybody's back is named", async ({ page }) => {
  const lot = await lotOf(LOT_NAME)
  const forge = (note: string | null) =>
    query(
      `do $$ begin
         alter table provenance_custody_event disable trigger provenance_custody_append_only;
         update provenance_custody_event set note = ${note === null ? "null" : `'${note}'`}
           where subject_id = '${lot.id}' and seq = 2;
         alter table provenance_custody_event enable always trigger provenance_custody_append_only;
       end $$`
    )
  await forge("Se revisaron cinco")
  try {
    await signIn(page, demoStaff("operator"))
    await page.goto(`/panel/lotes/${lot.id}`)
    await expect(page.getByText("La cadena está rota en el paso 2")).toBeVisible()
    await expect(page.getByText("El paso 2 no es el que se registró")).toBeVisible()
    await expect(page.getByRole("button", { name: "Registrar el paso" })).toHaveCount(0)
    await expect(page.getByText("No se pueden emitir mientras la custodia del lote esté rota.")).toBeVisible()
  } finally {
    await forge(null)
  }
})

test("a curator revokes certificates for a reason, one and then the rest", async ({ page }) => {
  test.setTimeout(180_000)
  const lot = await lotOf(LOT_NAME)
  await signIn(page, demoStaff("curator"))
  await page.goto(`/panel/certificados?lote=${lot.id}`)
  await expect(page.getByRole("cell").getByText("Vigente", { exact: true })).toHaveCount(4)
  await page.getByRole("rowheader").getByRole("link").first().click()
  await page.getByText("Anular este certificado", { exact: true }).click()
  await expectGood(page)
  await page.getByRole("button", { name: "Sí, anular el certificado" }).click()
  await expect(page.getByRole("group", { name: "Confirmación" })).toHaveAccessibleDescription(
    /Marque la casilla para confirmar/
  )
  await page.getByLabel("Motivo").selectOption({ label: "Había un error en los datos" })
  await page.getByRole("checkbox", { name: "Entiendo que no se puede deshacer" }).check()
  await page.getByRole("button", { name: "Sí, anular el certificado" }).click()
  await expect(page.getByText("Se anuló el certificado.")).toBeVisible()
  await expect(page.getByText("Había un error en los datos")).toBeVisible()

  await page.goto(`/panel/lotes/${lot.id}`)
  await page.getByText("Anular todos los certificados de este lote").click()
  await page.getByLabel("Motivo").selectOption({ label: "Lo reemplaza un certificado nuevo" })
  await page.getByRole("checkbox", { name: "Entiendo que no se puede deshacer" }).check()
  await page.getByRole("button", { name: "Sí, anular los 3 certificados" }).click()
  await expect(page.getByText("Se anularon los certificados de este lote.")).toBeVisible()
  await expect(page.getByText("Ninguno vigente")).toBeVisible()
  const [left] = await query<{ count: string }>(
    "select count(*) from provenance_certificate where lot_id = $1 and revoked_at is null",
    [lot.id]
  )
  expect(Number(left!.count)).toBe(0)
})

test("without JavaScript a lot is recorded too", async ({ browser }, info) => {
  const operator = demoStaff("operator")
  const workshop = await workshopOf(operator, 2)
  const page = await withoutScript(browser, info.project.use.baseURL)
  const name = `Sin guion ${stamp}`
  await signIn(page, operator)
  await page.goto(`/panel/lotes/nuevo?taller=${workshop.id}`)
  await fillLot(page, { name, makers: workshop.makers.slice(0, 2) })
  await page.getByLabel("Cantidad de piezas").fill("0")
  await page.getByRole("button", { name: "Registrar el lote" }).click()
  await expect(page.getByLabel("Cantidad de piezas")).toHaveAccessibleDescription(/de 1 a 5000/)
  await expect(page.getByLabel(new RegExp(`^${workshop.makers[0]!.code}`))).toHaveValue("12:30")
  await page.getByLabel("Cantidad de piezas").fill("1")
  await page.getByRole("button", { name: "Registrar el lote" }).click()
  await expect(page.getByText(/con una pieza, cada una con su código/)).toBeVisible()

  await page.getByText("Anular este lote", { exact: true }).click()
  await page.getByLabel("Motivo").fill(`Fin de la prueba ${stamp}`)
  await page.getByRole("button", { name: "Sí, anular el lote" }).click()
  await expect(page.getByText("Este lote está anulado", { exact: true })).toBeVisible()
  await page.context().close()
})

test("the pages of the register, lots and certificates can be used by everybody, at 320 px", async ({
  page,
}) => {
  test.setTimeout(300_000)
  await page.setViewportSize({ width: 320, height: 640 })
  const lot = await lotOf(LOT_NAME)
  const [one] = await query<{ piece: string; certificate: string }>(
    `select p.id as piece, c.id as certificate from provenance_piece p
     join provenance_certificate c on c.piece_id = p.id where p.lot_id = $1 limit 1`,
    [lot.id]
  )
  const operator = demoStaff("operator")
  const workshop = await workshopOf(operator, 2)
  await signIn(page, operator)
  for (const path of [
    "/panel/lotes",
    `/panel/lotes/${lot.id}`,
    "/panel/lotes/nuevo",
    `/panel/lotes/nuevo?taller=${workshop.id}`,
    `/panel/lotes/${lot.id}/etiquetas?problema=pieces&formato=x&piezas=99`,
    "/panel/piezas",
    `/panel/piezas/${one!.piece}`,
    "/panel/certificados",
    `/panel/certificados/${one!.certificate}`,
    "/panel/registro-nacional",
    "/panel/competencias",
    "/panel/capacitaciones",
  ]) {
    await page.goto(path)
    for (const closed of await page.locator("main details:not([open]) > summary").all()) {
      if (await closed.isVisible()) await closed.click()
    }
    await expectGood(page)
  }
  await page.context().clearCookies()
  await signIn(page, demoStaff("promoter"))
  for (const path of [
    "/panel/registro-nacional/nuevo",
    "/panel/registro-nacional/importar",
    "/panel/competencias/nuevo",
    "/panel/competencias/importar",
  ]) {
    await page.goto(path)
    await expectGood(page)
  }
  for (const path of ["/panel/registro-nacional", "/panel/competencias", "/panel/capacitaciones"]) {
    await page.goto(path)
    await page.getByRole("rowheader").getByRole("link").first().click()
    await expect(page).toHaveURL(new RegExp(`${path}/[^/]+$`))
    await page.waitForLoadState("networkidle")
    await expectGood(page)
  }
  await page.context().clearCookies()
  await signIn(page, demoStaff("trainer"))
  await page.goto(`/panel/capacitaciones/nueva?taller=${workshop.id}`)
  await expectGood(page)
})
