import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { query } from "./market"
import { demoStaff, linkInMail, menu, signIn } from "./staff-member"

const SHOP = ["Despachos y devoluciones", "Existencias"]
const FAIRS = ["Ferias", "Consultas por mayor"]
const PLACES = ["Lotes y piezas", "Certificados de origen", "Talleres", "Establecimientos"]
const ARTISANS = [
  ...["Artesanas y artesanos", "Consentimientos", "Registro Nacional del Artesano"],
  ...["Certificados de competencia", "Capacitaciones"],
]
const MONEY = [
  ...["Cierres del mes", "Dinero retenido", "Pagos", "Situaciones e instrucciones", "Estados de cuenta"],
  ...["Libro de cuentas", "Reglas de reparto", "Conciliación"],
]
const READING = ["Talleres", "Establecimientos", "Artesanas y artesanos"]

const MENUS: Record<string, string[]> = {
  operator: [
    "Inicio",
    "Publicaciones",
    ...FAIRS,
    ...SHOP,
    ...PLACES,
    ...ARTISANS,
    "Situaciones e instrucciones",
    "Estados de cuenta",
  ],
  curator: [
    "Inicio",
    "Publicaciones",
    "Por revisar",
    ...FAIRS,
    ...SHOP,
    "Búsqueda",
    ...PLACES,
    ...ARTISANS,
    "Datos personales",
    "Instituciones",
  ],
  promoter: [
    ...["Inicio", "Publicaciones", ...FAIRS, "Búsqueda", ...READING],
    ...["Registro Nacional del Artesano", "Certificados de competencia", "Capacitaciones"],
  ],
  trainer: ["Inicio", "Publicaciones", "Ferias", ...READING, "Certificados de competencia", "Capacitaciones"],
  treasurer: ["Inicio", "Ferias", ...READING, ...MONEY],
}

for (const [role, sections] of Object.entries(MENUS)) {
  test(`the menu of the role ${role} is exactly its own`, async ({ page }) => {
    await signIn(page, demoStaff(role))
    expect(await menu(page)).toEqual(sections)
    const foreign = role === "treasurer" ? "/panel/instituciones" : "/panel/libro"
    await page.goto(foreign)
    await expect(page.getByRole("heading", { level: 1, name: "Su rol no incluye esta página" })).toBeVisible()
  })
}

test("an operator finds a workshop of their prison, takes the list along, and tells its story in the shop", async ({
  page,
}) => {
  const operator = demoStaff("operator")
  await signIn(page, operator)
  await page.goto("/panel/talleres?filas=20")
  const rows = page.getByRole("row").filter({ has: page.getByRole("rowheader") })
  const all = await rows.count()
  expect(all).toBeGreaterThan(1)
  const foreign = await query<{ id: string; name: string }>(
    `select w.id, w.name from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id
     where e.code <> all($1) and w.deleted_at is null limit 1`,
    [operator.establishment_codes]
  )
  const name = await rows.first().getByRole("rowheader").innerText()

  // Words, an order and a filter stay in the address, and come off again one by one.
  await page.getByLabel(/^Nombre del taller/).fill(name)
  await page.getByRole("button", { name: "Buscar" }).click()
  await expect(rows).toHaveCount(1)
  await page.getByText("Filtros y orden").click()
  await page.getByLabel("Ordenar por").selectOption({ label: "Productos, de mayor a menor" })
  await page.getByLabel("Historia").selectOption({ label: "Escrita" })
  await page.getByRole("button", { name: "Aplicar" }).click()
  await expect(page).toHaveURL(/orden=-productos/)
  await expect(page).toHaveURL(/historia=true/)
  await page.getByRole("link", { name: /^Quitar el filtro Palabras/ }).click()
  await expect(page).not.toHaveURL(/[?&]q=/)
  await expect(page).toHaveURL(/historia=true/)

  // The file holds what the list shows, and nothing of another prison.
  const waiting = page.waitForEvent("download")
  await page.getByRole("link", { name: "Descargar en CSV" }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(/^talleres-\d{4}-\d{2}-\d{2}\.csv$/)
  const csv = readFileSync(await download.path(), "utf8")
  expect(csv).toContain(name)
  expect(csv).not.toContain(foreign[0]!.name)
  const missing = await page.goto(`/panel/talleres/${foreign[0]!.id}`)
  expect(missing?.status()).toBe(404)

  await page.goto(`/panel/talleres?q=${encodeURIComponent(name)}`)
  await page.getByRole("rowheader").getByRole("link", { name }).click()
  // The list has a filter of the same name as the field that is meant.
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible()
  const story = page.getByLabel("Historia")
  const before = await story.inputValue()
  expect(before).not.toBe("")
  const told = `Contada en una prueba, el ${new Date().toISOString()}.`
  await story.fill(told)
  await page.getByRole("button", { name: "Guardar y publicar" }).click()
  await expect(page.getByText(`Se guardó la historia de ${name}`)).toBeVisible()
  const address = await page.getByRole("link", { name: "Ver la página en la tienda" }).getAttribute("href")
  const panel = page.url()
  await expect(async () => {
    await page.goto(address!)
    await expect(page.getByText(told)).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await page.goto(panel)
  await story.fill(before)
  await page.getByRole("button", { name: "Guardar y publicar" }).click()
  await expect(page.getByText(`Se guardó la historia de ${name}`)).toBeVisible()
})

test("an administrator invites somebody, who comes by the mail's link; suspended, they are out, and the log says why", async ({
  page,
  browser,
}) => {
  const stamp = Date.now().toString(36)
  const person = {
    email: `persona.${stamp}@ejemplo.pe`,
    name: `Persona de Prueba ${stamp}`,
    password: `cuatro palabras ${stamp} sin relacion`,
  }
  await signIn(page, demoStaff("administrator"))
  expect(await menu(page)).toEqual([
    ...["Inicio", "Establecimientos", "Personal", "Roles y permisos", "Instituciones", "Auditoría"],
  ])
  await page.goto("/panel/personal")
  await page.getByRole("link", { name: "Invitar a una persona" }).click()
  await page.getByLabel("Correo de la persona").fill(person.email)
  await page.getByLabel("Nombres y apellidos").fill(person.name)
  await page
    .getByLabel("Institución", { exact: true })
    .selectOption({ label: "INPE · Instituto Nacional Penitenciario" })

  // A role that is limited to establishments asks for some; without, nothing typed is lost.
  await page.getByRole("radio", { name: /^Operador de establecimiento/ }).check()
  await page.getByRole("button", { name: "Enviar la invitación" }).click()
  await expect(
    page.getByRole("group", { name: "Establecimientos que podrá ver" })
  ).toHaveAccessibleDescription(/necesita por lo menos un establecimiento/)
  await expect(page.getByLabel("Correo de la persona")).toHaveValue(person.email)
  await page.getByRole("searchbox", { name: "Buscar un establecimiento" }).fill("lurigancho")
  await page.getByRole("checkbox", { name: /E\.P\. de Lurigancho/ }).check()
  await page.getByRole("button", { name: "Enviar la invitación" }).click()
  await expect(page.getByText(`Se envió la invitación a ${person.email}.`)).toBeVisible()

  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(await linkInMail(person.email, "/panel/invitacion"))
  const passwords = theirs.locator("input[type=password]")
  for (const input of await passwords.all()) await input.fill(person.password)
  await theirs.getByRole("button", { name: "Crear mi cuenta" }).click()
  await expect(theirs.getByText("Su cuenta está lista.")).toBeVisible()
  await signIn(theirs, { ...person, totp_secret: null })
  expect(await menu(theirs)).toEqual(MENUS.operator)

  await page.goto(`/panel/personal?q=${encodeURIComponent(person.email)}`)
  await page.getByRole("link", { name: person.name }).click()
  const reason = `Fin de la prueba ${stamp}`
  await page.getByLabel("Motivo", { exact: true }).fill(reason)
  await page.getByRole("checkbox", { name: /^Confirmo que/ }).check()
  await page.getByRole("button", { name: `Suspender a ${person.name}` }).click()
  await expect(page.getByText(/sus sesiones se cerraron/)).toBeVisible()
  await expect(page.getByText(`Motivo: ${reason}`)).toBeVisible()

  await theirs.goto("/panel/talleres")
  await expect(theirs).toHaveURL(/\/panel\/ingresar/)

  await page.goto(`/panel/auditoria?q=${encodeURIComponent(stamp)}&accion=member.suspended`)
  await page.getByRole("rowheader").getByRole("link", { name: "Suspendió a un miembro" }).click()
  const change = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Estado" }) })
  await expect(change.getByRole("cell")).toContainText(["Activo", "Suspendido"])
})

test("an auditor proves the chain", async ({ page }) => {
  await signIn(page, demoStaff("auditor"))
  expect(await menu(page)).toEqual([
    ...["Inicio", "Publicaciones", ...FAIRS, ...SHOP, "Búsqueda", ...PLACES, ...ARTISANS, "Datos personales"],
    ...MONEY,
    ...["Personal", "Roles y permisos", "Instituciones", "Auditoría"],
  ])
  await page.goto("/panel/auditoria")
  await page.getByRole("button", { name: "Verificar la cadena" }).click()
  await expect(page.getByText(/^La cadena está completa: .+ movimientos revisados/)).toBeVisible()
})
