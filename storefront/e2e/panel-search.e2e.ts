import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { withoutScript } from "./panel-provenance"
import { countedQuery, expectFound, fillGroup, madeUpWord, rareWord } from "./panel-search"
import { demoStaff, signIn } from "./staff-member"

const curator = () => demoStaff("curator")
const clash = /ya está en otro grupo en uso/

test("a curator says what a word means, and the shop finds by it at once; switched off, it does not", async ({
  page,
}) => {
  test.setTimeout(240_000)
  const { word, handle } = await rareWord()
  const made = madeUpWord("a")
  await expectFound(page, made, handle, false)

  await signIn(page, curator())
  await page.goto("/panel/busqueda/palabras")
  await expectGood(page)
  await page.getByRole("link", { name: "Agregar un grupo" }).click()
  await expect(page.getByRole("heading", { level: 1, name: "Agregar un grupo de palabras" })).toBeVisible()
  await expectGood(page)
  // What synonyms have no use for is asked of the other kinds alone.
  await expect(page.getByLabel("Lo que la gente escribe")).toBeHidden()
  await fillGroup(page, { kind: /^De ida/, typed: made, words: word })
  await expectGood(page)
  await page.getByRole("button", { name: "Agregar el grupo" }).click()
  await expect(page.getByText(/^Se guardó «/)).toBeVisible()
  const group = page.url().replace(/\?.*/, "")

  // It is tried right there.
  await expect(page.getByLabel("Lo que escribiría la gente")).toHaveValue(made)
  await expect(async () => {
    await page.goto(group)
    await expect(page.getByText(`también: ${word}`)).toBeVisible({ timeout: 500 })
    await expect(page.locator(`a[href$="/producto/${handle}"]`)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await expectGood(page)
  await expectFound(page, made, handle, true)

  await page.goto(group)
  await page.getByRole("button", { name: "Apagar" }).click()
  await expect(page.getByText(/^Se apagó «/)).toBeVisible()
  await expectFound(page, made, handle, false)

  await page.goto(group)
  await page.getByText("Borrar", { exact: true }).click()
  await page.getByRole("button", { name: "Sí, borrar" }).click()
  await expect(page.getByText(/^Se borró «/)).toBeVisible()
  await expectGood(page)
  await page.getByRole("button", { name: "Deshacer" }).click()
  await expect(page.getByText(/volvió a la lista/)).toBeVisible()
  await expect(page.getByText("Apagado").first()).toBeVisible()
  await page.getByText("Borrar", { exact: true }).click()
  await page.getByRole("button", { name: "Sí, borrar" }).click()
  await expect(page.getByText(/^Se borró «/)).toBeVisible()
  expect((await page.goto(group))?.status()).toBe(404)
})

test("a word that stands in another group is refused beside its field, and nothing typed is lost", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const [one, other, third] = ["a", "e", "o"].map(madeUpWord) as [string, string, string]
  await page.setViewportSize({ width: 320, height: 700 })
  await signIn(page, curator())
  await page.goto("/panel/busqueda/agregar")
  await fillGroup(page, { words: one })
  await page.getByRole("button", { name: "Agregar el grupo" }).click()
  const words = page.getByLabel("Palabras", { exact: true })
  await expect(words).toHaveAccessibleDescription(/por lo menos dos palabras/)
  await words.fill(`${one}\n${other}`)
  await page.getByRole("button", { name: "Agregar el grupo" }).click()
  await expect(page.getByText(/^Se guardó «/)).toBeVisible()
  const group = page.url().replace(/\?.*/, "")

  await page.goto("/panel/busqueda/agregar")
  await fillGroup(page, { words: `${third}\n${other}` })
  await page.getByLabel(/^Nota/).fill("De una llamada del taller")
  await page.getByRole("button", { name: "Agregar el grupo" }).click()
  await expect(words).toHaveAccessibleDescription(clash)
  await expect(words).toHaveValue(`${third}\n${other}`)
  await expect(page.getByLabel(/^Nota/)).toHaveValue("De una llamada del taller")
  await expect(page.getByRole("link", { name: "Abrir el otro grupo en otra pestaña" })).toHaveAttribute(
    "href",
    new URL(group).pathname
  )
  await expectGood(page)
  for (const [typed, problem] of [
    [`${third}\n¿?`, /no es una palabra/],
    [`${third}\nde`, /nunca decide una búsqueda/],
    [Array.from({ length: 21 }, (_, i) => `${third}${i}`).join("\n"), /caben 20 palabras/],
    [`${third}\nel mate burilado de Cochas`, /más de cuatro palabras/],
  ] as const) {
    await words.fill(typed)
    await page.getByRole("button", { name: "Agregar el grupo" }).click()
    await expect(words).toHaveAccessibleDescription(problem)
    await expect(words).toHaveValue(typed)
  }

  await page.goto(group)
  await page.getByText("Borrar", { exact: true }).click()
  await page.getByRole("button", { name: "Sí, borrar" }).click()
  await expect(page.getByText(/^Se borró «/)).toBeVisible()
})

test("what people look for in vain leads to the form that mends it; what few typed is not told", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const [often, seldom] = [madeUpWord("u"), madeUpWord("i")]
  const undo = [await countedQuery(often, 90_000, 80_000), await countedQuery(seldom, 4, 4)]
  try {
    await signIn(page, curator())
    await page.goto("/panel/busqueda")
    await expect(page.getByRole("heading", { level: 2, name: "Búsquedas por día" })).toBeVisible()
    await expectGood(page)
    await page.getByRole("link", { name: `Crear sinónimo para «${often}»` }).click()
    await expect(page.getByLabel("Palabras", { exact: true })).toHaveValue(often)

    await page.goto(`/panel/busqueda/consultas?q=${often}`)
    await expect(page.getByRole("rowheader", { name: often })).toBeVisible()
    await expect(page.getByText("89 %")).toBeVisible()
    await expectGood(page)
    const waiting = page.waitForEvent("download")
    await page.getByRole("link", { name: "Descargar en CSV" }).click()
    const csv = readFileSync(await (await waiting).path(), "utf8")
    expect(csv).toContain(often)
    expect(csv).not.toContain(seldom)
    await page.goto(`/panel/busqueda/consultas?q=${seldom}`)
    await expect(page.getByText("Nada coincide con lo que busca")).toBeVisible()
    // Days that end before they begin are turned around.
    await page.goto(`/panel/busqueda/consultas?q=${often}&desde=2099-12-31&hasta=2026-01-01`)
    await expectGood(page)
  } finally {
    for (const each of undo) await each()
  }
})

test("a group that came with the system is switched off and put back, without JavaScript and on a small screen", async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const page = await withoutScript(browser, baseURL)
  await page.setViewportSize({ width: 320, height: 700 })
  await signIn(page, curator())
  await page.goto("/panel/busqueda/palabras?origen=file&activo=true&filas=20")
  await expect(page.getByRole("cell", { name: "Del sistema" }).first()).toBeVisible()
  await page.getByRole("rowheader").getByRole("link").first().click()
  const group = page.url().replace(/\?.*/, "")
  await page.getByRole("button", { name: "Apagar" }).click()
  await expect(page.getByText(/^Se apagó «/)).toBeVisible()
  await expect(page.getByRole("definition").filter({ hasText: "De curaduría" })).toBeVisible()
  await page.getByText("Volver a la forma del sistema").first().click()
  await page.getByRole("button", { name: "Sí, volver" }).click()
  await expect(page.getByText(/está otra vez como viene con el sistema/)).toBeVisible()
  await expect(page.getByRole("definition").filter({ hasText: "Del sistema" })).toBeVisible()

  // Trying a query needs no script either, and nonsense finds nothing.
  await page.goto("/panel/busqueda/probar")
  await page.getByLabel("Lo que escribiría la gente").fill(madeUpWord("y"))
  await page.getByRole("button", { name: "Probar" }).click()
  await expect(page.getByRole("heading", { name: "No se encuentra nada" })).toBeVisible()
  await page.goto(`${group}?probar=${"a ".repeat(300)}`)
  await expect(page.getByRole("heading", { level: 2, name: "Probar" })).toBeVisible()
  await page.context().close()
})

test("promoters read and change nothing; operators see nothing of it", async ({ page, browser }) => {
  test.setTimeout(120_000)
  await signIn(page, demoStaff("promoter"))
  await page.goto("/panel/busqueda/palabras")
  await expect(page.getByRole("link", { name: "Agregar un grupo" })).toHaveCount(0)
  await page.getByRole("rowheader").getByRole("link").first().click()
  await expect(page.getByRole("heading", { level: 2, name: "El grupo" })).toBeVisible()
  await expect(page.getByRole("button", { name: "Apagar" })).toHaveCount(0)
  await expect(page.getByRole("heading", { level: 2, name: "Editar" })).toHaveCount(0)
  await expectGood(page)
  const closed = { level: 1, name: "Su rol no incluye esta página" }
  await page.goto("/panel/busqueda/agregar")
  await expect(page.getByRole("heading", closed)).toBeVisible()

  const theirs = await (await browser.newContext()).newPage()
  await signIn(theirs, demoStaff("operator", "LUR"))
  for (const path of ["", "/palabras", "/consultas", "/probar", "/agregar"]) {
    await theirs.goto(`/panel/busqueda${path}`)
    await expect(theirs.getByRole("heading", closed)).toBeVisible()
  }
  await theirs.context().close()
})
