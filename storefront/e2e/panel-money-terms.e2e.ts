import { expect, type Page, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { sendWithFactor, treasurers } from "./panel-money"
import { withoutScript } from "./panel-provenance"
import { artisanBy, oneWorkshop, register } from "./registered-person"
import { demoStaff, signIn } from "./staff-member"
import { signedPaper } from "./test-files"

/** Nobody: a document number that no seed gives, and a name that stands on no page. */
const relative = { name: "Eudocia Inventada Jamás", number: String(10_000_000 + (Date.now() % 89_000_000)) }

/** Somebody new of the operator's prison; the page is left signed in as the operator. */
async function newArtisan(page: Page): Promise<{ id: string; code: string }> {
  const operator = demoStaff("operator")
  await signIn(page, operator)
  const code = await register(page, await oneWorkshop(operator.establishment_codes))
  return { id: await artisanBy(code), code }
}

/** The amount that stands beside a part of the 100 soles. */
const part = (page: Page, name: string | RegExp) =>
  page.getByRole("table", { name: "A dónde irían 100 soles del mes" }).getByRole("row", { name })

test("a page says in plain words what happens with 100 soles of a month, before and after each record", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const theirs = await (await browser.newContext()).newPage()
  const { id, code } = await newArtisan(theirs)
  await theirs.context().close()
  const [treasurer] = treasurers()
  await signIn(page, treasurer)

  // The list leads here, and says what is missing.
  await page.goto(`/panel/situaciones?q=${code}&falta=terms`)
  await expect(page.getByText("Falta su situación legal").first()).toBeVisible()
  await expectGood(page)
  await page.getByRole("link", { name: code, exact: true }).click()
  await expect(page.getByRole("heading", { name: "De cada 100 soles de un mes" })).toBeVisible()
  await expect(part(page, /^INPE/)).toContainText("10.00")
  await expect(part(page, /^Retenido/)).toContainText("90.00")
  await expect(page.getByText("Falta registrar su situación legal: solo sale el 10 %")).toBeVisible()
  await expectGood(page)

  // Terms: what is wrong is said beside the field, and what was typed stays.
  await page.getByRole("link", { name: "Registrar su situación" }).click()
  await page.getByRole("radio", { name: "Procesada o procesado" }).check()
  await page.getByLabel("Reparación civil que falta pagar ese día").fill("15.50")
  await page.getByRole("radio", { name: /^Abierta/ }).check()
  await page.getByRole("button", { name: "Guardar la situación" }).click()
  await expect(page.getByText("Sin sentencia no hay reparación por pagar: deje 0.").first()).toBeVisible()
  await expect(page.getByLabel("Reparación civil que falta pagar ese día")).toHaveValue("15.50")
  await expectGood(page)
  await page.getByRole("radio", { name: "Con sentencia" }).check()
  // A blank is no amount: it would forgive what is owed.
  await page.getByLabel("Reparación civil que falta pagar ese día").fill("")
  await page.getByRole("button", { name: "Guardar la situación" }).click()
  await expect(page.getByText("Escriba cuánto falta pagar ese día; 0 si no debe.").first()).toBeVisible()
  await page.getByLabel("Reparación civil que falta pagar ese día").fill("15.50")
  await page.getByLabel("Expediente de la reparación").fill("00123-2020-0-1801-JR-PE-01")
  await page.getByLabel(/^Banco/).fill("Banco de la Nación")
  // Its check digits disagree: said, and kept.
  await page.getByLabel("Número de cuenta").fill("00219100123456789012")
  await page.getByRole("button", { name: "Guardar la situación" }).click()
  await expect(page.getByText(`Se guardó la situación de ${code}.`)).toBeVisible()
  await expect(page.getByText("Los dígitos de control del CCI no coinciden").first()).toBeVisible()
  await expect(part(page, /^Reparación civil/)).toContainText("15.50")
  await expect(part(page, /^Su cuenta/)).toContainText("74.50")
  for (const secret of ["00219100123456789012", "00123-2020"]) {
    expect(await page.content()).not.toContain(secret)
  }

  // Somebody whom money goes to: by relation alone, everywhere.
  await page.getByRole("link", { name: "Registrar a un familiar" }).click()
  await page.getByLabel("Nombres y apellidos").fill(relative.name)
  await page.getByLabel("Número del documento").fill("1234")
  await page.getByLabel("Cómo se le paga").selectOption("cci")
  await page.getByLabel("Banco").fill("BCP")
  await page.getByLabel("Número de cuenta o CCI").fill("00219100123456789012")
  await page.getByRole("button", { name: "Guardar", exact: true }).click()
  await expect(page.getByText("Ese número de documento no puede ser").first()).toBeVisible()
  await page.getByLabel("Nombres y apellidos").fill(relative.name)
  await page.getByLabel("Número del documento").fill(relative.number)
  await page.getByLabel("Número de cuenta o CCI").fill("00219100123456789012")
  await page.getByRole("button", { name: "Guardar", exact: true }).click()
  await expect(page.getByText(/Se registró a su madre .* confirme el número antes de pagar/)).toBeVisible()
  expect(await page.content()).not.toContain(relative.name)
  expect(await page.content()).not.toContain(relative.number)

  // A court's order, then what the artisan signed.
  await page.getByRole("link", { name: "Registrar una orden judicial" }).click()
  await page.getByLabel("Porcentaje o monto").fill("61")
  await page.getByLabel("Juzgado", { exact: true }).fill("Juzgado de Paz Letrado")
  await page.getByLabel("Expediente").fill("00077-2021")
  await page.getByRole("button", { name: "Guardar la orden" }).click()
  await expect(page.getByText("Escriba un porcentaje entre 0.01 y 60.").first()).toBeVisible()
  await page.getByLabel("Porcentaje o monto").fill("30")
  await page.getByLabel("Juzgado", { exact: true }).fill("Juzgado de Paz Letrado")
  await page.getByLabel("Expediente").fill("00077-2021")
  await page.getByRole("button", { name: "Guardar la orden" }).click()
  await expect(page.getByText(`Se guardó la orden judicial de ${code}.`)).toBeVisible()
  await expect(part(page, /^Pensión de alimentos para su madre/)).toContainText("30.00")

  await page.getByRole("link", { name: "Registrar una instrucción" }).click()
  await page.getByLabel("Para quién, fila 1").selectOption({ label: "Madre · BCP" })
  await page.getByLabel("Cuánto, fila 1").fill("60")
  await page.getByLabel("Para quién, fila 2").selectOption({ label: "Su ahorro" })
  await page.getByLabel("Cuánto, fila 2").fill("50")
  await expect(page.getByText("110 %: pasa de 100 % por 10 %.")).toBeVisible()
  await page.getByLabel("Papel firmado").setInputFiles(signedPaper)
  await page.getByRole("button", { name: "Guardar la instrucción" }).click()
  await expect(page.getByText("Los porcentajes suman 110 %: no pueden pasar de 100.").first()).toBeVisible()
  await expectGood(page)
  await page.getByLabel("Cuánto, fila 2").fill("20")
  await expect(page.getByText("80 %. Queda 20 % para su cuenta.")).toBeVisible()
  await page.getByLabel("Papel firmado").setInputFiles(signedPaper)
  await page.getByRole("button", { name: "Guardar la instrucción" }).click()
  await expect(page.getByText(`Se guardó la instrucción de ${code}.`)).toBeVisible()
  // 100 − 10 − 15.50 − 30 = 44.50; 60 % and 20 % of it.
  await expect(part(page, /^Para su madre/)).toContainText("26.70")
  await expect(part(page, /^Ahorro/)).toContainText("8.90")
  await expect(part(page, /^Su cuenta/)).toContainText("8.90")
  await expect(part(page, /^Total/)).toContainText("100.00")
  await expectGood(page)

  // Two instructions cannot be in force at once; what is named cannot be ended.
  await page.goto(`/panel/artesanos/${id}/dinero/instruccion`)
  await expect(page.getByText("Hay una instrucción vigente. Retírela primero")).toBeVisible()
  await page.goto(`/panel/artesanos/${id}/dinero`)
  await page.getByRole("link", { name: "Ver o corregir a su madre" }).click()
  await expectGood(page)
  await page.getByText("Ya no se le paga", { exact: true }).click()
  await page.getByRole("button", { name: "Sí, dejar de pagarle" }).click()
  await expect(page.getByText("Una pensión vigente la nombra. Termínela primero.")).toBeVisible()

  // Reading who it is: with a reason and the second factor, once.
  await page.getByLabel("¿Para qué?").fill("Confirmar la cuenta antes de pagar")
  await sendWithFactor(page, treasurer, "Leer quién es", page.getByText(relative.name))
  await expect(page.getByText("00219100123456789012")).toBeVisible()
  await expect(page.getByText("Juzgado de Paz Letrado · 00077-2021")).toBeVisible()
  await page.getByRole("button", { name: "Ocultar ahora" }).click()
  expect(await page.content()).not.toContain(relative.name)
})

test("an operator of another prison, and whoever may not see terms, find nothing", async ({ page }) => {
  const { id } = await newArtisan(page)
  await page.goto(`/panel/artesanos/${id}/dinero`)
  await expect(page.getByRole("heading", { name: "De cada 100 soles de un mes" })).toBeVisible()
  await expect(page.getByRole("link", { name: "Registrar su situación" })).toHaveCount(0)
  await expect(page.getByRole("link", { name: "Registrar a un familiar" })).toBeVisible()
  await page.goto(`/panel/artesanos/${id}/dinero/situacion`)
  await expect(page.getByRole("heading", { name: "Su rol no incluye esta página" })).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, demoStaff("promoter"))
  for (const path of ["/panel/situaciones", `/panel/artesanos/${id}/dinero`]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { name: "Su rol no incluye esta página" })).toBeVisible()
  }
})

test("terms can be recorded without JavaScript", async ({ browser, baseURL }) => {
  test.setTimeout(180_000)
  const page = await withoutScript(browser, baseURL)
  const { id, code } = await newArtisan(page)
  await page.context().clearCookies()
  await signIn(page, treasurers()[0])
  await page.goto(`/panel/artesanos/${id}/dinero/situacion`)
  await page.getByRole("radio", { name: "Con sentencia" }).check()
  await page.getByLabel("Reparación civil que falta pagar ese día").fill("0")
  await page.getByRole("radio", { name: /^Abierta/ }).check()
  await page.getByRole("button", { name: "Guardar la situación" }).click()
  await expect(page.getByText("Escriba el número de la cuenta.").first()).toBeVisible()
  await page.getByRole("radio", { name: /^No tiene/ }).check()
  await page.getByRole("button", { name: "Guardar la situación" }).click()
  await expect(page.getByText(`Se guardó la situación de ${code}.`)).toBeVisible()
  await expect(
    page.getByText("No tiene cuenta especial: a su familia se le paga, lo suyo espera.")
  ).toBeVisible()
  await page.context().close()
})
