import { expect, test, type Page } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"

const box = (page: Page) => page.locator("#q")
const options = (page: Page) => page.getByRole("listbox", { name: "Sugerencias" }).getByRole("option")

/** The box listens once what helps it has been loaded, and says so by its role. */
async function touch(page: Page) {
  await box(page).click()
  await expect(box(page)).toHaveRole("combobox")
}

test("while one types, words, pieces and crafts are offered, and the keyboard reaches them all", async ({
  page,
}) => {
  await page.goto("/es")
  await touch(page)
  await page.keyboard.type("bols")
  await expect(options(page).first()).toBeVisible()
  await expect(box(page)).toHaveAttribute("aria-expanded", "true")
  await expect(page.getByRole("group", { name: "Piezas" }).getByRole("option").first()).toContainText(/bols/i)
  await expect(page.getByRole("group", { name: "Oficios" })).toBeVisible()
  await expectGood(page)

  await page.keyboard.press("ArrowUp")
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true")
  await page.keyboard.press("Escape")
  await expect(box(page)).toHaveAttribute("aria-expanded", "false")
  await expect(box(page)).toHaveValue("bols")

  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("ArrowDown")
  const first = options(page).first()
  await expect(first).toHaveAttribute("aria-selected", "true")
  await expect(box(page)).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "")
  const words = await first.innerText()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/es\/buscar\?q=bols/)
  await expect(page.getByRole("heading", { level: 1 })).toContainText(words)
})

test("a piece is gone to by a touch, and searches stay on the device until they are cleared", async ({
  page,
}) => {
  await page.goto("/es")
  await touch(page)
  await page.keyboard.type("retablo")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/q=retablo/)

  await page.goto("/es")
  await touch(page)
  const recent = page.getByRole("group", { name: "Buscaste hace poco" })
  await expect(recent.getByRole("option", { name: "retablo" })).toBeVisible()
  await expectGood(page)
  await page.getByRole("button", { name: "Borrar las búsquedas de este equipo" }).click()
  await expect(recent).toBeHidden()
  expect(await page.evaluate(() => localStorage.getItem("tejido_searches"))).toBeNull()

  await page.keyboard.press("Tab")
  await box(page).fill("retab")
  const piece = page.getByRole("group", { name: "Piezas" }).getByRole("option").first()
  await piece.click()
  await expect(page).toHaveURL(/\/es\/producto\//)
})

test("on a phone the search has the whole screen, offers where to begin, and can be left", async ({
  page,
}) => {
  await page.goto("/es")
  await touch(page)
  await expect(page.getByRole("group", { name: "Oficios" }).getByRole("option").first()).toBeVisible()
  const form = page.getByRole("search")
  expect(await form.boundingBox()).toMatchObject({ x: 0, y: 0, ...page.viewportSize() })
  await expectGood(page)
  await page.getByRole("button", { name: "Cerrar la búsqueda" }).click()
  await expect(box(page)).not.toBeFocused()
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport()

  await page.setViewportSize({ width: 320, height: 640 })
  await touch(page)
  await page.keyboard.type("bolso hasta 90 soles")
  await expect(page.getByRole("group", { name: "Piezas" }).getByRole("option").first()).toBeVisible()
  await expectGood(page)
})

test("on a wide screen the list hangs under the box, and its ends are a key away", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto("/es")
  const title = page.getByRole("heading", { level: 1 })
  const before = await title.boundingBox()
  await touch(page)
  await page.keyboard.type("lana")
  await expect(options(page).first()).toBeVisible()
  expect(await title.boundingBox()).toEqual(before)
  await expectGood(page)
  await page.keyboard.press("Home")
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(0)
  await page.keyboard.press("ArrowDown")
  await page.keyboard.press("End")
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true")
  await page.keyboard.press("Home")
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true")
  await page.getByRole("link", { name: "Todas las piezas" }).first().focus()
  await expect(options(page)).toHaveCount(0)
})

test("an answer that comes after more was typed is not shown", async ({ page }) => {
  const offer = (words: string) => ({
    suggestions: [{ kind: "words", href: "/es/buscar?q=x", parts: [{ text: words, hit: false }] }],
  })
  const late: Promise<unknown>[] = []
  await page.route("**/api/suggestions**", async (route) => {
    const typed = new URL(route.request().url()).searchParams.get("q") ?? ""
    if (typed !== "cue") return route.fulfill({ json: offer(`sobre ${typed}`) })
    const answer = new Promise((resolve) => setTimeout(resolve, 1_500)).then(() =>
      // The page has given this request up by now.
      route.fulfill({ json: offer("tarde") }).catch(() => undefined)
    )
    late.push(answer)
    return answer
  })
  await page.goto("/es")
  await touch(page)
  await box(page).fill("cue")
  await expect.poll(() => late.length).toBe(1)
  await box(page).fill("cuero")
  await expect(options(page)).toHaveText(["sobre cuero"])
  await Promise.all(late)
  await expect(options(page)).toHaveText(["sobre cuero"])
})

test("without suggestions the box is the form that it is", async ({ page }) => {
  await page.route("**/api/suggestions**", (route) => route.abort())
  await page.goto("/es")
  await touch(page)
  await page.keyboard.type("cuero")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/q=cuero/)
  await expect(page.locator("main").getByRole("heading", { level: 2 }).first()).toBeVisible()
})

test("a misspelt search says what it was read as, and can be taken as typed", async ({ page }) => {
  await page.goto("/es/buscar?q=bolzo+de+cueo")
  await expect(page.getByText(/^Mostramos resultados para/)).toContainText("cuero")
  await expect(page.locator("main mark").first()).toBeVisible()
  await expectGood(page)
  await page.getByRole("link", { name: "Buscar en cambio «bolzo de cueo»" }).click()
  await expect(page.getByText("No encontramos «bolzo de cueo»")).toBeVisible()
  await page.getByRole("link", { name: "Buscar también palabras parecidas" }).click()
  await expect(page.getByText(/^Mostramos resultados para/)).toBeVisible()
})

test("a price said in words is a filter that can be taken off", async ({ page }) => {
  await page.goto("/es/buscar?q=cuero+hasta+100+soles")
  await expect(page.getByText(/^Leímos «hasta 100 soles» como precio/)).toBeVisible()
  const filters = page.getByRole("list", { name: "Filtros elegidos" })
  await expect(filters).toContainText("Hasta S/ 100.00")
  await expectGood(page)
  await filters.getByRole("link", { name: /Hasta S\/ 100/ }).click()
  await expect(page).toHaveURL(/q=cuero/)
  await expect(filters).toBeHidden()
})

test("facets narrow by touch: counts are kept, long ones are searched without accents", async ({ page }) => {
  await page.goto("/es/buscar?q=lana")
  const filters = page.getByRole("complementary", { name: "Filtrar" })
  await page.getByRole("button", { name: "Filtrar", exact: true }).click()
  const choice = filters.getByRole("link", { name: /^Junín/ })
  const count = Number(/\d+$/.exec((await choice.innerText()).trim())?.[0])
  await choice.click()
  await expect(page).toHaveURL(/region=Jun%C3%ADn/)
  // What else could be chosen stays, with its counts.
  await expect(filters.getByRole("link", { name: /^Puno/ })).toBeVisible()
  await expectGood(page)
  await filters.getByRole("button", { name: /^Ver \d+ piezas?$/ }).click()
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText(
    new RegExp(`(^|de )${count} pieza`)
  )

  await page.goto("/es/productos")
  await page.getByRole("button", { name: "Filtrar", exact: true }).click()
  await filters.getByText("Taller", { exact: true }).click()
  const workshops = filters.getByRole("group").filter({ has: page.getByPlaceholder("Buscar taller") })
  await page.getByPlaceholder("Buscar taller").fill("CERAMICA")
  await expect(workshops.getByRole("link").first()).toContainText("cerámica")
  await expect(workshops.getByRole("link").filter({ hasNotText: /cerámica/i })).toHaveCount(0)
  await page.getByPlaceholder("Buscar taller").fill("xyzzy")
  await expect(workshops.getByText("Ninguno con ese nombre")).toBeVisible()
  await page.getByPlaceholder("Buscar taller").fill("ceramica")
  await workshops.getByRole("link").first().click()
  await expect(page).toHaveURL(/taller=/)
})

test("pages end where the results do, and the way back is told", async ({ page }) => {
  await page.goto("/es/buscar?pagina=1000000000")
  await expect(page.getByRole("heading", { name: "Los resultados terminan antes" })).toBeVisible()
  await expectGood(page)
  const total = /\d+/.exec(
    (await page.getByRole("main").getByRole("status").first().textContent()) ?? ""
  )?.[0]
  await page.getByRole("link", { name: "Ir a la última página" }).click()
  await expect(page.getByRole("main").getByRole("status").first()).toHaveText(
    new RegExp(`–${total} de ${total} piezas$`)
  )
})

test("what finds nothing leads on: one filter less, crafts, what is new", async ({ page }) => {
  await page.goto("/es/buscar?q=cuero&region=Loreto&precio_max=1")
  await expect(page.getByText("No encontramos «cuero»")).toBeVisible()
  await expect(page.getByRole("link", { name: /^Lo mismo sin ningún filtro/ })).toBeVisible()
  await expectGood(page)
  await page.goto("/es/buscar?q=xyzzyqwrt")
  await expect(page.getByText("No encontramos «xyzzyqwrt»")).toBeVisible()
  await expect(page.getByText("Recién llegadas")).toBeVisible()
  await expectGood(page)
})

test("whatever stands in the address, there is a page", async ({ page }) => {
  const odd = [
    "%20%20",
    "%F0%9F%A7%B6%F0%9F%A7%B6",
    "%D7%A9%D7%9C%D7%95%D7%9D",
    "' or 1=1 --",
    "price > 0 AND 1",
    "%00cuero",
    "*".repeat(300),
    "a".repeat(2000),
  ]
  for (const q of odd) {
    const answer = await page.goto(`/es/buscar?q=${q}&pagina=999999999&precio_min=x&linea=nada`)
    expect(answer?.status(), q).toBe(200)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  }
})

test("a search is counted when it is typed, not when it is narrowed, ordered or turned over", async ({
  page,
}) => {
  test.setTimeout(120_000)
  const counted = async (words: string) => {
    const rows = await query<{ searches: number }>(
      "select coalesce(sum(searches), 0)::int as searches from search_query_day where query = $1",
      [words]
    )
    return rows[0]?.searches
  }
  const [quiet, loud] = ["lana", "alpaca"] as const
  const before = [await counted(quiet), (await counted(loud)) ?? 0] as const
  for (const more of ["&disponible=1", "&orden=precio", "&pagina=2", "&exacto=1"])
    await page.goto(`/es/buscar?q=${quiet}${more}`)
  await page.goto("/es")
  await box(page).fill(loud)
  await box(page).press("Enter")
  await expect(page).toHaveURL(/q=alpaca$/)
  // Counted in memory and written every few seconds; what came before it is written with it.
  await expect.poll(() => counted(loud), { timeout: 30_000 }).toBe(before[1] + 1)
  expect(await counted(quiet)).toBe(before[0])
})

test("in English too", async ({ page }) => {
  await page.goto("/en")
  await touch(page)
  await page.keyboard.type("leather")
  await expect(page.getByRole("listbox", { name: "Suggestions" }).getByRole("option").first()).toBeVisible()
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/en\/buscar\?q=leather/)
  await expect(page.locator("main mark").first()).toBeVisible()
  await page.goto("/en/buscar?q=leather+under+100+soles")
  await expect(page.getByText("as a price")).toBeVisible()
  await expectGood(page)
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("words, facets, order and pages are links and a form", async ({ page }) => {
    await page.goto("/es")
    await box(page).fill("cuero")
    await box(page).press("Enter")
    await expect(page).toHaveURL(/\/es\/buscar\?q=cuero/)
    const count = page.getByRole("main").getByRole("status").first()
    const all = Number(/\d+/.exec((await count.textContent()) ?? "")?.[0])
    await page.goto(`${page.url()}&disponible=1&orden=precio`)
    const left = Number(/\d+/.exec((await count.textContent()) ?? "")?.[0])
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(all)
    await page
      .getByRole("list", { name: "Filtros elegidos" })
      .getByRole("link", { name: /Solo disponibles/ })
      .click()
    await expect(page).not.toHaveURL(/disponible/)
  })
})
