import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { artisanBy, oneWorkshop, register } from "./registered-person"
import { demoStaff, signIn, totpCode } from "./staff-member"
import { signedPaper } from "./test-files"

/** Nobody: a document number that no seed gives, and a name that stands on no page. */
const nobody = () => ({
  number: String(10_000_000 + (Date.now() % 89_000_000)),
  name: "Zósima Inventada Nunca",
})

test("an operator registers a person once, whose name no page of the panel shows", async ({ page }) => {
  const operator = demoStaff("operator")
  const workshop = await oneWorkshop(operator.establishment_codes)
  const who = nobody()
  await signIn(page, operator)
  await page.goto("/panel/artesanos")
  await page.getByRole("link", { name: "Registrar a una persona" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Registrar a una persona" })).toBeVisible()
  await page
    .getByRole("link", { name: new RegExp(workshop.name) })
    .first()
    .click()
  await expect(page.getByText("ni usted ni nadie puede volver a leerla")).toBeVisible()
  await expectGood(page)

  // Half an identity is none; what was typed stays.
  await page.getByLabel("Número del documento").fill(who.number)
  await page.getByRole("button", { name: "Registrar" }).click()
  await expect(page.getByText("o deje los dos en blanco").first()).toBeVisible()
  await expect(page.getByLabel("Número del documento")).toHaveValue(who.number)

  const code = await register(page, workshop, who)
  const id = await artisanBy(code)
  for (const part of ["", "/consentimientos", "/formacion", "/recorrido"]) {
    await page.goto(`/panel/artesanos/${id}${part}`)
    await expect(page.getByRole("heading", { level: 1, name: code })).toBeVisible()
    expect(await page.content()).not.toContain(who.number)
    expect(await page.content()).not.toContain(who.name)
    await expectGood(page)
  }
  await page.goto(`/panel/artesanos/${id}/identidad`)
  await expect(page.getByRole("heading", { name: "Su rol no incluye esta página" })).toBeVisible()

  await page.goto(`/panel/artesanos/registrar?taller=${workshop.id}`)
  await page.getByLabel("Número del documento").fill(who.number)
  await page.getByLabel("Nombres y apellidos").fill(who.name)
  await page.getByRole("button", { name: "Registrar" }).click()
  await expect(page.getByText(`ya está registrada con el código ${code}`).first()).toBeVisible()
})

test("a consent is recorded with its paper, changes what is shown, and is withdrawn in one act", async ({
  page,
}) => {
  const operator = demoStaff("operator")
  await signIn(page, operator)
  const code = await register(page, await oneWorkshop(operator.establishment_codes))
  const id = await artisanBy(code)
  await page.getByLabel("Apodo").fill("Manos de prueba")
  await page.getByRole("button", { name: "Guardar apodo e historia" }).click()
  await expect(page.getByText(`Se guardaron el apodo y la historia de ${code}.`)).toBeVisible()
  await expect(page.getByText("Manos de prueba (no se muestra)")).toBeVisible()

  await page.getByRole("link", { name: "Consentimientos" }).last().click()
  await expect(page.getByText("Hoy no permite mostrar nada")).toBeVisible()
  await page.getByRole("radio", { name: /^Mostrar su apodo/ }).check()
  await page.getByRole("button", { name: "Guardar el consentimiento" }).click()
  await expect(page.getByText("Elija el papel firmado").first()).toBeVisible()
  await page.getByLabel("Papel firmado").setInputFiles(signedPaper)
  await page.getByRole("button", { name: "Guardar el consentimiento" }).click()
  await expect(page.getByText(`Se guardó el consentimiento de ${code}.`)).toBeVisible()
  await page.goto(`/panel/artesanos/${id}`)
  await expect(page.getByText("Manos de prueba (se muestra)")).toBeVisible()

  await page.goto("/panel/consentimientos?vigente=true")
  await expectGood(page)
  await page.getByRole("link", { name: code }).click()
  await page.getByText("Revocar: Mostrar su apodo").first().click()
  await expect(page.getByText(/El apodo desaparece en unos segundos de sus piezas/)).toBeVisible()
  await expectGood(page)
  await page.getByLabel("Motivo").first().fill("Lo pidió hoy")
  await page.getByRole("button", { name: "Sí, revocar" }).click()
  await expect(page.getByText(`Se revocó el consentimiento de ${code}.`)).toBeVisible()
  await expect(page.getByText("Motivo: Lo pidió hoy")).toBeVisible()
  await page.goto(`/panel/artesanos/${id}`)
  await expect(page.getByText("Manos de prueba (no se muestra)")).toBeVisible()
})

test("an identity is read with a reason and a fresh second factor, once; a request ends in its erasure", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const operator = demoStaff("operator")
  const curator = demoStaff("curator")
  const who = nobody()
  const theirs = await (await browser.newContext()).newPage()
  await signIn(theirs, operator)
  const code = await register(theirs, await oneWorkshop(operator.establishment_codes), who)
  const id = await artisanBy(code)

  await signIn(page, curator)
  await query(
    `update staff_session set second_factor_at = now() - interval '2 hours'
     where ended_at is null and member_id = (select id from staff_member where email = $1)`,
    [curator.email]
  )
  await page.goto(`/panel/artesanos/${id}/identidad`)
  expect(await page.content()).not.toContain(who.name)
  await expectGood(page)
  const reading = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Leer la identidad" }) })
  await reading.getByLabel("¿Para qué?").fill("corto")
  await reading.getByRole("button", { name: "Leer la identidad" }).click()
  await expect(reading.getByText("Es demasiado corto").first()).toBeVisible()
  await reading.getByLabel("¿Para qué?").fill("Entregar su carné en el taller")
  await reading.getByRole("button", { name: "Leer la identidad" }).click()
  const answer = page.waitForResponse((response) => response.request().method() === "POST")
  await page.waitForTimeout(30_500 - (Date.now() % 30_000))
  await reading.getByLabel("Código", { exact: true }).fill(totpCode(curator.totp_secret ?? ""))
  await reading.getByRole("button", { name: "Leer la identidad" }).click()
  expect((await answer).headers()["cache-control"]).toContain("no-store")
  await expect(reading.getByText(who.name)).toBeVisible()
  await expect(reading.getByText(`DNI ${who.number}`)).toBeVisible()
  expect(page.url()).not.toContain(who.number)
  await expectGood(page)
  await reading.getByRole("button", { name: "Ocultar ahora" }).click()
  expect(await page.content()).not.toContain(who.name)
  await reading.getByRole("button", { name: "Leer la identidad" }).click()
  await expect(reading.getByText(who.name)).toBeVisible()
  await page.goto("/panel")
  await page.goBack()
  await expect(page.getByRole("heading", { name: "Leer la identidad" })).toBeVisible()
  expect(await page.content()).not.toContain(who.name)

  // Everything held on the person, as a file.
  const copy = page.locator("section").filter({ has: page.getByRole("heading", { name: /^Copia de todos/ }) })
  await copy.getByLabel("¿Para qué?").fill("Solicitud de acceso recibida hoy")
  await copy.getByRole("button", { name: "Preparar el archivo" }).click()
  const waiting = page.waitForEvent("download")
  await copy.getByRole("link", { name: "Bajar el archivo" }).click()
  const held = JSON.parse(readFileSync(await (await waiting).path(), "utf8")) as { identity: unknown }
  expect(held.identity).toMatchObject({ full_name: who.name, document_number: who.number })

  await page.goto("/panel/datos-personales/nueva")
  await page.getByLabel("Código de la persona").fill("NADIE-0000")
  await page.getByRole("radio", { name: /^Cancelación/ }).check()
  await page.getByRole("button", { name: "Registrar la solicitud" }).click()
  await expect(page.getByText("No hay nadie con ese código").first()).toBeVisible()
  await page.getByLabel("Código de la persona").fill(code.toLowerCase())
  await page.getByLabel("Lo que pide, en sus palabras").fill("Que ya no figure mi nombre.")
  await page.getByLabel("Solicitud firmada").setInputFiles(signedPaper)
  await page.getByRole("button", { name: "Registrar la solicitud" }).click()
  await expect(page.getByText(new RegExp(`^Se registró la solicitud de ${code}\\. Vence el`))).toBeVisible()
  await expect(page.getByText("Quedan 10 días hábiles")).toBeVisible()
  await expectGood(page)
  await page.getByText("Ampliar el plazo").first().click()
  await page.getByLabel("Por qué hace falta más tiempo").fill("Falta revisar los papeles del taller")
  await page.getByRole("button", { name: "Ampliar el plazo" }).click()
  await expect(page.getByText("Quedan 20 días hábiles")).toBeVisible()

  await page.getByRole("link", { name: "Ir a borrar" }).click()
  await page.getByText(`Borrar los datos de ${code}`).first().click()
  const erasing = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: /^Borrar sus datos/ }) })
  await erasing.getByLabel("¿Para qué?").fill("Solicitud de cancelación de hoy")
  await erasing.getByLabel(/^Para confirmar/).fill("OTRO-0001")
  await erasing.getByRole("button", { name: "Borrar para siempre" }).click()
  await expect(erasing.getByText("No es el código de esta persona").first()).toBeVisible()
  await erasing.getByLabel(/^Para confirmar/).fill(code)
  await erasing.getByRole("button", { name: "Borrar para siempre" }).click()
  await expect(page.getByText(`Se borraron los datos personales de ${code}.`)).toBeVisible()
  await expect(page.getByText("Quedan su código y las piezas que hizo")).toBeVisible()
  await page.goto(`/panel/datos-personales?persona=${id}`)
  await expect(page.getByRole("row").filter({ hasText: code })).toContainText("Atendida")
  await expectGood(page)
})

test("registering, moving and releasing somebody work without JavaScript", async ({ browser, baseURL }) => {
  const operator = demoStaff("operator")
  const workshops = await query<{ id: string; name: string }>(
    `select w.id, w.name from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id
     where e.code = any($1) and w.deleted_at is null and w.closed_at is null order by w.id limit 2`,
    [operator.establishment_codes]
  )
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await signIn(page, operator)
  const code = await register(page, workshops[0]!)
  await page.getByLabel("Apodo").fill("Sin guion")
  await page.getByRole("button", { name: "Guardar apodo e historia" }).click()
  await expect(page.getByText(`Se guardaron el apodo y la historia de ${code}.`)).toBeVisible()

  const id = await artisanBy(code)
  await page.goto(`/panel/artesanos/${id}/trasladar?taller=${workshops[1]!.id}`)
  await page.getByLabel("Primer día en el taller nuevo").fill("2099-01-01")
  await page.getByRole("button", { name: `Trasladar a ${code}` }).click()
  await expect(page.getByText("No puede ser un día que aún no llega.").first()).toBeVisible()
  await page.getByLabel("Primer día en el taller nuevo").fill(todayInLima())
  await page.getByRole("button", { name: `Trasladar a ${code}` }).click()
  await expect(page.getByText(`${code} pasó a ${workshops[1]!.name}.`)).toBeVisible()

  await page.getByText("Registrar la salida", { exact: true }).click()
  await page.getByLabel("Día de la salida").fill(todayInLima())
  await page.getByRole("button", { name: "Sí, registrar la salida" }).click()
  await expect(page.getByText(`Se registró la salida de ${code}.`)).toBeVisible()
  await page.getByRole("link", { name: "Recorrido" }).click()
  await expect(page.getByText("Registró una salida", { exact: true })).toBeVisible()
  await context.close()
})

function todayInLima(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "America/Lima" }).format(new Date())
}
