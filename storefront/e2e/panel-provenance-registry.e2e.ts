import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { oneWorkshop } from "./registered-person"
import { demoStaff, signIn } from "./staff-member"
import { photo, signedPaper } from "./test-files"

test("photos of a workshop are chosen several at once, put in order and deleted", async ({ page }) => {
  const operator = demoStaff("operator")
  const workshop = await oneWorkshop(operator.establishment_codes)
  await signIn(page, operator)
  await page.goto(`/panel/talleres/${workshop.id}/fotos`)
  const items = page.getByRole("list", { name: "Fotos del taller, en orden" }).getByRole("img")
  const before = await items.count()
  await page
    .getByLabel("Elegir varias fotos a la vez")
    .setInputFiles([photo("una.png", 120), photo("dos.png", 200)])
  const first = page.getByLabel("Qué se ve en la foto nueva 1, en español")
  const second = page.getByLabel("Qué se ve en la foto nueva 2, en español")
  await expect(second).toBeVisible()
  const [one, two] = [`Una prueba gris ${Date.now()}`, `Una prueba clara ${Date.now()}`]
  await first.fill(one)
  await page.getByRole("button", { name: "Guardar las fotos" }).click()
  await expect(page.getByText("Diga en una frase qué se ve.").first()).toBeVisible()
  await second.fill(two)
  await page.getByRole("button", { name: "Guardar las fotos" }).click()
  await expect(page.getByText("Se guardaron 2 fotos.")).toBeVisible()
  await expect(items).toHaveCount(before + 2)
  await expect(items.last()).toHaveAccessibleName(two)
  await expectGood(page)

  await page.getByRole("button", { name: new RegExp(`^Subir .*${two}`) }).click()
  await expect(page.getByText("Se cambió el orden de las fotos.")).toBeVisible()
  await expect(items.last()).toHaveAccessibleName(one)
  for (const left of [before + 1, before]) {
    await page.getByText(`Borrar la foto ${left + 1}`, { exact: true }).click()
    await page.getByRole("button", { name: "Sí, borrar la foto" }).last().click()
    await expect(page.getByText("Se borró la foto.")).toBeVisible()
    await expect(items).toHaveCount(left)
  }
})

test("a curator opens a workshop of a company with its agreement, and closes it again", async ({ page }) => {
  test.setTimeout(150_000)
  const stamp = Date.now().toString(36)
  const name = `Taller de prueba ${stamp}`
  await signIn(page, demoStaff("curator"))
  await page.goto("/panel/talleres/nuevo")
  await page.getByLabel("Establecimiento", { exact: true }).selectOption({ index: 1 })
  await page.getByLabel("Nombre del taller").fill(name)
  await page.getByLabel("Línea artesanal").selectOption({ index: 1 })
  await page.getByRole("radio", { name: /^Con empresa/ }).check()
  await expectGood(page)
  await page.getByRole("button", { name: "Abrir el taller" }).click()
  await expect(page.getByText(`Se abrió el taller ${name}.`)).toBeVisible()

  await page.getByRole("link", { name: "Convenios", exact: true }).click()
  await expect(page.getByText("Todavía no hay convenios")).toBeVisible()
  await page.getByLabel("Empresa", { exact: true }).fill("Tejidos de Prueba S.A.C.")
  await page.getByLabel("RUC de la empresa").fill("20131312956")
  await page.getByLabel("Número del convenio").fill(`001-${stamp}`)
  await page.getByLabel("Fecha de la firma").fill("2025-01-10")
  await page.getByLabel("Rige desde").fill("2025-02-01")
  await page.getByLabel("Rige hasta").fill("2025-01-31")
  await page.getByRole("button", { name: "Guardar el convenio" }).click()
  await expect(page.getByText("El RUC no es válido").first()).toBeVisible()
  await page.getByLabel("RUC de la empresa").fill("20131312955")
  await page.getByRole("button", { name: "Guardar el convenio" }).click()
  await expect(page.getByText("Debe ser el mismo día que empieza o después.").first()).toBeVisible()
  await page.getByLabel("Rige hasta").fill("2025-12-31")
  await page.getByLabel("Documento firmado").last().setInputFiles(signedPaper)
  await page.getByRole("button", { name: "Guardar el convenio" }).click()
  await expect(page.getByText(`Se guardó el convenio 001-${stamp}.`)).toBeVisible()
  await expect(page.getByText(/^Venció hace \d+ días$/)).toBeVisible()

  await page.getByText(`Agregar una adenda al convenio 001-${stamp}`).click()
  await page.getByLabel("Número de la adenda").fill("A-1")
  const addendum = page.locator("form").filter({ has: page.getByLabel("Número de la adenda") })
  await addendum.getByLabel("Fecha de la firma").fill("2025-12-01")
  await addendum.getByLabel("Nueva fecha de vencimiento").fill("2099-12-31")
  await addendum.getByRole("button", { name: "Guardar la adenda" }).click()
  await expect(page.getByText("Se guardó la adenda A-1.")).toBeVisible()
  await expect(page.getByText(/^Faltan [\d.,\s]+ días$/)).toBeVisible()
  await expectGood(page)

  // The signed paper comes back for a reason, and only then.
  await page.getByRole("link", { name: /^Abrir el documento/ }).click()
  await page.getByLabel("¿Para qué lo abre?").fill("Comprobar las fechas del convenio")
  await page.getByRole("button", { name: "Abrir el documento" }).click()
  const waiting = page.waitForEvent("download")
  await page.getByRole("link", { name: "Bajar el documento" }).click()
  expect(readFileSync(await (await waiting).path())).toEqual(signedPaper.buffer)
  await page.getByRole("link", { name: "Volver", exact: true }).click()

  await page.goto("/panel/convenios")
  await expect(page.getByRole("link", { name: new RegExp(`001-${stamp}`) })).toBeVisible()
  await expectGood(page)
  await page.getByRole("link", { name: new RegExp(`001-${stamp}`) }).click()
  await page.getByText(`Poner fin al convenio 001-${stamp}`).first().click()
  await page.getByLabel("Último día que rige").fill("2026-01-31")
  await page.getByLabel("Motivo", { exact: true }).fill("La empresa dejó de trabajar aquí")
  await page.getByRole("button", { name: "Sí, poner fin al convenio" }).click()
  await expect(page.getByText("Se puso fin al convenio.")).toBeVisible()

  await page.getByRole("link", { name: "Datos e historia" }).click()
  await page.getByRole("link", { name: "Cambiar nombre o modalidad" }).click()
  await page.getByText("Cerrar este taller").click()
  await page.getByRole("button", { name: `Sí, cerrar ${name}` }).click()
  await expect(page.getByText(`Se cerró el taller ${name}.`)).toBeVisible()
  await expect(page.getByText("Este taller está cerrado.")).toBeVisible()
  await expect(page.getByText("Abrió un taller", { exact: true })).toBeVisible()
})

test("a curator reads in plain words what the public sees of an establishment, and tells its story", async ({
  page,
}) => {
  await signIn(page, demoStaff("curator"))
  const [place] = await query<{ id: string; name: string; department: string }>(
    `select e.id, e.name, e.department from provenance_establishment e
     where e.visibility = 'name' and e.deleted_at is null and exists (
       select from provenance_workshop w join provenance_artisan a on a.workshop_id = w.id and a.released_at is null
       where w.establishment_id = e.id and a.code like e.code || '-%') order by e.id limit 1`
  )
  await page.goto(`/panel/establecimientos/${place!.id}`)
  await expect(page.getByText(`«${place!.name}, ${place!.department}»`)).toBeVisible()
  await expectGood(page)
  // Codes that begin with its letters would give the name away.
  await page.getByRole("radio", { name: /^Solo su región/ }).check()
  await page.getByRole("button", { name: "Guardar cómo aparece" }).click()
  await expect(page.getByText("lo daría a conocer").first()).toBeVisible()
  const story = page.getByLabel("Historia del establecimiento")
  const before = await story.inputValue()
  const told = `Contada en una prueba, el ${new Date().toISOString()}.`
  await story.fill(told)
  await page.getByRole("button", { name: "Guardar la historia" }).click()
  await expect(page.getByText(`Se guardó la historia de ${place!.name}.`)).toBeVisible()
  await expect(story).toHaveValue(told)
  await story.fill(before)
  await page.getByRole("button", { name: "Guardar la historia" }).click()
  await expect(page.getByText(`Se guardó la historia de ${place!.name}.`)).toBeVisible()
})
