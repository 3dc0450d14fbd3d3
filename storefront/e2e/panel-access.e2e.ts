import { expect, test } from "@playwright/test"
import { market, query } from "./market"
import { demoStaff, linkInMail, signIn, totpCode } from "./staff-member"

const emailField = "Correo electrónico"
const enter = { name: "Ingresar" }

test("a wrong password keeps the e-mail and says nothing of the account; the right one leads where one wanted", async ({
  page,
}) => {
  const { email, password } = demoStaff("operator")
  await page.goto("/panel/talleres?orden=-productos")
  await expect(page).toHaveURL(/\/panel\/ingresar\?next=/)
  for (const address of [email, "nadie.asi@ejemplo.pe"]) {
    await page.getByLabel(emailField).fill(address)
    await page.getByLabel("Contraseña").fill("una clave equivocada")
    await page.getByRole("button", enter).click()
    await expect(page.getByRole("alert").first()).toContainText("El correo o la contraseña no son correctos")
    await expect(page.getByLabel(emailField)).toHaveValue(address)
    await expect(page.getByLabel("Contraseña")).toHaveValue("")
    await page.reload()
  }
  await page.getByLabel(emailField).fill(email)
  await page.getByLabel("Contraseña").fill(password)
  await page.getByRole("button", enter).click()
  await expect(page).toHaveURL(/\/panel\/talleres\?orden=-productos/)
})

test("what is missing is said above the form and beside its fields, and the focus goes there", async ({
  page,
}) => {
  await page.goto("/panel/ingresar")
  await page.getByLabel(emailField).fill("sin arroba")
  await page.getByRole("button", enter).click()
  const summary = page.getByRole("alert").filter({ hasText: "Falta corregir 2 datos" })
  await expect(summary).toBeFocused()
  await summary.getByRole("link", { name: /^Contraseña/ }).click()
  await expect(page.getByLabel("Contraseña")).toBeFocused()
  await expect(page.getByLabel(emailField)).toHaveAccessibleDescription(/nombre@institucion/)
})

test("nobody is led out of the panel after signing in", async ({ page }) => {
  const operator = demoStaff("operator")
  for (const next of ["//elsewhere.example/panel", "https://elsewhere.example", "/es/carrito"]) {
    await page.context().clearCookies()
    await page.goto(`/panel/ingresar?next=${encodeURIComponent(next)}`)
    await page.getByLabel(emailField).fill(operator.email)
    await page.getByLabel("Contraseña").fill(operator.password)
    await page.getByRole("button", enter).click()
    await expect(page).toHaveURL(`${market().shop}/panel`)
  }
})

test("a curator signs in without JavaScript, works, changes the language and leaves", async ({
  browser,
}, info) => {
  test.setTimeout(150_000)
  const { baseURL = "" } = info.project.use
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  const curator = demoStaff("curator")
  await page.goto("/panel/cuenta")
  await page.getByLabel(emailField).fill(curator.email)
  await page.getByLabel("Contraseña").fill("una clave equivocada")
  await page.getByRole("button", enter).click()
  await expect(page.getByRole("alert")).toContainText("no son correctos")
  await expect(page.getByLabel(emailField)).toHaveValue(curator.email)
  await page.getByLabel("Contraseña").fill(curator.password)
  await page.getByRole("button", enter).click()
  await page.getByLabel("Código de 6 dígitos").fill("12345")
  await page.getByRole("button", { name: "Continuar" }).click()
  await expect(page.getByRole("alert")).toContainText("Escriba los 6 dígitos")
  for (let tries = 0; tries < 3 && page.url().includes("codigo"); tries++) {
    if (tries > 0) await page.waitForTimeout(30_500 - (Date.now() % 30_000))
    await page.getByLabel("Código de 6 dígitos").fill(totpCode(curator.totp_secret ?? ""))
    await page.getByRole("button", { name: "Continuar" }).click()
  }
  await expect(page).toHaveURL(/\/panel\/cuenta$/)

  // A form with a mistake, one that works, and one that is put back.
  await page.getByLabel("Nombre completo").fill("")
  await page.getByRole("button", { name: "Guardar mis datos" }).click()
  await expect(page.getByRole("alert")).toContainText("Falta este dato")
  await page.getByLabel("Nombre completo").fill(`${curator.name} (sin JavaScript)`)
  await page.getByRole("button", { name: "Guardar mis datos" }).click()
  await expect(page.getByRole("status").filter({ hasText: "Sus datos se guardaron" })).toBeVisible()
  await page.getByLabel("Nombre completo").fill(curator.name)
  await page.getByRole("button", { name: "Guardar mis datos" }).click()

  await page.getByRole("button", { name: "English" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "My account" })).toBeVisible()
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
  await page.getByText("Menu", { exact: true }).click()
  await page.getByRole("button", { name: "Sign out" }).click()
  await expect(page.getByRole("status").filter({ hasText: "You signed out" })).toBeVisible()
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("tejido_staff")
  await page.goto("/panel")
  await expect(page).toHaveURL(/\/panel\/ingresar/)
  await context.close()
})

test("a form whose session ended keeps what was typed, and can be sent after signing in elsewhere", async ({
  page,
}) => {
  const operator = demoStaff("operator", "AYC")
  await signIn(page, operator)
  await page.goto("/panel/cuenta")
  await page.getByLabel("Nombre completo").fill("Un nombre recién escrito")
  await endSessions(operator.email)
  await page.getByRole("button", { name: "Guardar mis datos" }).click()
  await expect(page.getByRole("alert").first()).toContainText("Su sesión terminó y no se guardó nada")
  await expect(page.getByLabel("Nombre completo")).toHaveValue("Un nombre recién escrito")

  const opening = page.context().waitForEvent("page")
  await page.getByRole("link", { name: "Ingresar en otra pestaña" }).click()
  const other = await opening
  await other.getByLabel(emailField).fill(operator.email)
  await other.getByLabel("Contraseña").fill(operator.password)
  await other.getByRole("button", enter).click()
  await expect(other).toHaveURL(/\/panel$/)
  await page.getByLabel("Nombre completo").fill(operator.name)
  await page.getByRole("button", { name: "Guardar mis datos" }).click()
  await expect(page.getByRole("status").filter({ hasText: "Sus datos se guardaron" })).toBeVisible()

  await endSessions(operator.email)
  await page.goto("/panel/talleres")
  await expect(page.getByRole("status").filter({ hasText: "Su sesión terminó" })).toBeVisible()
})

test("signing out everywhere ends the sessions of other browsers", async ({ page, browser }, info) => {
  const operator = demoStaff("operator", "AYC")
  const elsewhere = await browser.newContext({ baseURL: info.project.use.baseURL })
  const other = await elsewhere.newPage()
  await signIn(other, operator)
  await signIn(page, operator)
  await page.goto("/panel/cuenta")
  await expect(page.getByRole("button", { name: /^Cerrar la sesión de/ }).first()).toBeVisible()
  await page.getByText("Cerrar la sesión en todos los equipos").click()
  await page.getByRole("button", { name: "Sí, cerrar todas" }).click()
  await expect(page.getByRole("status").filter({ hasText: "Cerró todas sus sesiones" })).toBeVisible()
  await other.goto("/panel/talleres")
  await expect(other).toHaveURL(/\/panel\/ingresar/)
  await elsewhere.close()
})

test("a trainer sets up the second factor, keeps the codes, signs in with one, and turns it off with another", async ({
  page,
}) => {
  const trainer = demoStaff("trainer")
  await signIn(page, trainer)
  await page.goto("/panel/cuenta/segundo-factor")
  await page.getByRole("button", { name: "Empezar" }).click()
  await expect(page.getByRole("img", { name: /Código QR/ })).toBeVisible()
  const url = await page.getByRole("link", { name: "Abrir en la aplicación" }).getAttribute("href")
  expect(url).toMatch(/^otpauth:\/\/totp\//)
  await page.getByText("¿No puede usar la cámara?").click()
  const typed = (await page.locator("[translate=no]").innerText()).replace(/\s/g, "")
  expect(new URL(url ?? "").searchParams.get("secret")).toBe(typed)

  await page.getByLabel("Código de 6 dígitos").fill("000000")
  await page.getByRole("button", { name: "Activar" }).click()
  await expect(page.getByText("Ese código no es válido").first()).toBeVisible()
  // The key is still the one that the app was given.
  await page.getByLabel("Código de 6 dígitos").fill(totpCode(typed))
  await page.getByRole("button", { name: "Activar" }).click()
  await expect(page).toHaveURL(/segundo-factor\/codigos/)
  const codes = await page
    .getByRole("list", { name: "Códigos de recuperación" })
    .getByRole("listitem")
    .allInnerTexts()
  expect(new Set(codes).size).toBeGreaterThanOrEqual(8)
  await page.reload()
  await expect(page.getByText(codes[0] ?? "")).toBeVisible()
  await page.getByRole("button", { name: "Ya los guardé" }).click()
  await expect(page.getByRole("status").filter({ hasText: "El segundo factor está listo" })).toBeVisible()
  await page.goto("/panel/cuenta/segundo-factor/codigos")
  await expect(page).toHaveURL(/segundo-factor$/)
  expect(await page.content()).not.toContain(codes[0])

  await page.context().clearCookies()
  await page.goto("/panel/ingresar")
  await page.getByLabel(emailField).fill(trainer.email)
  await page.getByLabel("Contraseña").fill(trainer.password)
  await page.getByRole("button", enter).click()
  await page.getByRole("link", { name: "No tengo mi teléfono" }).click()
  await page.getByLabel("Código de recuperación").fill(codes[0] ?? "")
  await page.getByRole("button", { name: "Continuar" }).click()
  await expect(page).toHaveURL(/\/panel$/)

  await page.goto("/panel/cuenta/segundo-factor")
  await page.getByText("Desactivar el segundo factor").click()
  await page.getByLabel("Código", { exact: true }).fill(codes[0] ?? "")
  await page.getByRole("button", { name: "Sí, desactivar" }).click()
  await expect(page.getByText("Ese código no es válido o ya se usó").first()).toBeVisible()
  await page.getByLabel("Código", { exact: true }).fill(codes[1] ?? "")
  await page.getByRole("button", { name: "Sí, desactivar" }).click()
  await expect(page.getByRole("status").filter({ hasText: "se desactivó" })).toBeVisible()
})

test("a forgotten password is set anew by the link in the mail, once", async ({ page }) => {
  const promoter = demoStaff("promoter")
  await page.goto("/panel/ingresar")
  await page.getByRole("link", { name: "Olvidé mi contraseña" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Recuperar la contraseña" })).toBeVisible()
  for (const address of ["nadie.asi@ejemplo.pe", promoter.email]) {
    await page.getByLabel(emailField).fill(address)
    await page.getByRole("button", { name: "Enviar el enlace" }).click()
    await expect(page.getByRole("status").filter({ hasText: `Si ${address} tiene una cuenta` })).toBeVisible()
  }
  const link = await linkInMail(promoter.email, "/panel/clave/nueva")
  await page.goto(link)
  const fill = async (password: string, again = password) => {
    await page.getByLabel("Contraseña nueva").fill(password)
    await page.getByLabel("Repita la contraseña").fill(again)
    await page.getByRole("button", { name: "Guardar la contraseña" }).click()
  }
  await fill("ferias123456")
  await expect(page.getByText(/Junte cuatro palabras|primero que se prueba/).first()).toBeVisible()
  await fill(promoter.password, "otra cosa distinta")
  await expect(page.getByText("Las dos contraseñas no son iguales").first()).toBeVisible()
  // Its own old one, so that the demo's logins stay true.
  await fill(promoter.password)
  await expect(page.getByRole("status").filter({ hasText: "Su contraseña se cambió" })).toBeVisible()
  await page.goto(link)
  await fill(promoter.password)
  await expect(page.getByRole("alert").first()).toContainText("El enlace venció, ya se usó")
  await signIn(page, promoter)
})

test("links that lead nowhere say so and show a way on", async ({ page }) => {
  for (const path of ["/panel/invitacion", "/panel/invitacion?token=inventado", "/panel/clave/nueva"]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1, name: /ya no sirve/ })).toBeVisible()
  }
  const answer = await page.goto("/panel/ingresar/no/existe")
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole("heading", { level: 1, name: "Esta página no existe" })).toBeVisible()
})

async function endSessions(email: string) {
  await query(
    `update staff_session set ended_at = now(), ended_by = 'sign_out'
     where ended_at is null and member_id = (select id from staff_member where email = $1)`,
    [email]
  )
}
