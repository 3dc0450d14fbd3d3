import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { query } from "./market"
import { daysAgo, type Maker, withoutScript, workshopOf } from "./panel-provenance"
import { demoStaff, signIn } from "./staff-member"

const stamp = Date.now().toString(36)

test("a promoter imports the national register: what is wrong stays to be corrected", async ({ page }) => {
  const people = await query<Maker>(
    `select a.id, a.code from provenance_artisan a where a.deleted_at is null and a.released_at is null
       and a.erased_at is null and not exists (select from provenance_registration r where r.artisan_id = a.id)
     order by a.code desc limit 2`
  )
  const [one, other] = people
  await signIn(page, demoStaff("promoter"))
  await page.goto("/panel/registro-nacional")
  await page.getByRole("link", { name: "Importar un CSV" }).first().click()
  const template = page.waitForEvent("download")
  await page.getByRole("link", { name: "Descargar la plantilla" }).click()
  expect(readFileSync(await (await template).path(), "utf8")).toContain("Código de artesano")

  const head = "Código de artesano;Número de registro;Línea artesanal;Fecha de registro"
  const file = [
    head,
    `${one!.code};${stamp}-1;Cueros y pieles;15/01/2026`,
    `${other!.code};${stamp}-2;Astronáutica;15/01/2026`,
    `ZZZ-0001;${stamp}-3;Cueros y pieles;31/02/2026`,
  ].join("\r\n")
  // As a spreadsheet in Peru saves it: not in UTF-8.
  await page.getByLabel("Archivo CSV").setInputFiles({
    name: "rna.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(file, "latin1"),
  })
  await page.getByRole("button", { name: "Revisar sin guardar" }).click()
  await expect(page.getByText("3 filas: una correcta, 2 con problemas.")).toBeVisible()
  const problems = page.getByRole("table", { name: "Problemas por línea" })
  await expect(problems.getByRole("rowheader").first()).toHaveText("3")
  await expect(problems).toContainText("Línea artesanal")
  await expect(problems).toContainText("31/02/2026")
  const text = page.getByLabel("O pegue aquí las filas")
  await expect(text).toHaveValue(new RegExp(`${one!.code};${stamp}-1`))

  // All or nothing saves nothing; the good rows alone leave the others behind.
  await page.getByRole("button", { name: "Guardar", exact: true }).click()
  await expect(page.getByText("No se guardó nada, porque hay filas con problemas.")).toBeVisible()
  await page.getByRole("radio", { name: /^Solo las filas correctas/ }).check()
  await page.getByRole("button", { name: "Guardar", exact: true }).click()
  await expect(page.getByText(/^Se guardó una fila\. En el texto quedaron solo las que faltan/)).toBeVisible()
  await expect(text).toHaveValue(new RegExp(`^${head}\n${other!.code}.*\nZZZ-0001.*$`))

  await text.fill(`${head}\n${other!.code};${stamp}-2;Cueros y pieles;15/01/2026`)
  await page.getByRole("button", { name: "Revisar sin guardar" }).click()
  await expect(page.getByText(/Todas las filas están bien/)).toBeVisible()
  await page.getByRole("button", { name: "Guardar", exact: true }).click()
  await expect(page.getByText("Se guardó una fila.")).toBeVisible()
  await page.getByRole("link", { name: "Ver la lista" }).click()
  await page.goto(`/panel/registro-nacional?q=${one!.code}`)
  await page.getByRole("rowheader").getByRole("link", { name: one!.code }).click()
  await expect(page.getByText(`${stamp}-1`).first()).toBeVisible()

  await page.getByText("Anular esta inscripción", { exact: true }).click()
  await page.getByLabel("Motivo").fill(`Fin de la prueba ${stamp}`)
  await page.getByRole("button", { name: "Sí, anular la inscripción" }).click()
  await expect(page.getByText(`Se anuló la inscripción de ${one!.code}.`)).toBeVisible()
  await expect(page.getByText("Anulado", { exact: true })).toBeVisible()
})

test("without JavaScript a trainer records a training, corrects who took part, and takes it out again", async ({
  browser,
}, info) => {
  const trainer = demoStaff("trainer")
  const workshop = await workshopOf(trainer, 2)
  const [one, other] = workshop.makers
  const page = await withoutScript(browser, info.project.use.baseURL)
  await signIn(page, trainer)
  await page.goto(`/panel/capacitaciones/nueva?taller=${workshop.id}`)
  const topic = `Acabados de prueba ${stamp}`
  await page.getByLabel("Tema").fill(topic)
  await page.getByLabel("Horas").fill("doce")
  await page.getByLabel("Empieza").fill(daysAgo(10))
  await page.getByLabel("Termina").fill(daysAgo(8))
  await page.getByRole("button", { name: "Registrar la capacitación" }).click()
  await expect(page.getByLabel("Horas")).toHaveAccessibleDescription(/un número entero de 1 a 2000/)
  await expect(page.getByLabel("Tema")).toHaveValue(topic)
  await page.getByLabel("Horas").fill("12")
  await page.getByRole("button", { name: "Registrar la capacitación" }).click()
  await expect(page.getByRole("group", { name: "Quiénes participaron" })).toHaveAccessibleDescription(
    /por lo menos a una persona/
  )
  await page.getByRole("checkbox", { name: new RegExp(`^${one!.code}`) }).check()
  await page.getByRole("button", { name: "Registrar la capacitación" }).click()
  await expect(page.getByText("Se registró la capacitación con un participante.")).toBeVisible()

  await page.getByLabel("Otros códigos").fill(other!.code.toLowerCase())
  await page.getByRole("button", { name: "Guardar la corrección" }).click()
  await expect(page.getByText("Se corrigió la capacitación.")).toBeVisible()
  await expect(page.getByRole("list", { name: "Quiénes participaron" }).getByRole("listitem")).toHaveText([
    one!.code,
    other!.code,
  ])
  await page.getByText("Borrar esta capacitación", { exact: true }).click()
  await page.getByRole("button", { name: "Sí, borrar la capacitación" }).click()
  await expect(page.getByText(`Se borró la capacitación «${topic}».`)).toBeVisible()
  await page.context().close()
})
