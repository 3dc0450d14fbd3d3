import { expect, type Page, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { market, query } from "./market"
import { demoStaff, signIn, totpCode } from "./staff-member"

test("every page has a policy of its own that nothing of it breaks", async ({ page }) => {
  const complaints: string[] = []
  page.on("console", (message) => {
    if (/Content.Security.Policy|violates/i.test(message.text())) complaints.push(message.text())
  })
  page.on("pageerror", (error) => complaints.push(String(error)))
  await signIn(page, demoStaff("operator"))
  const nonces = new Set<string>()
  const paths = ["/panel", "/panel/cuenta", "/panel/cuenta/segundo-factor", "/panel/talleres"]
  for (const path of paths) {
    const answer = await page.goto(path)
    const headers = answer?.headers() ?? {}
    const policy = headers["content-security-policy"] ?? ""
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? "")
    expect(policy).toContain("'strict-dynamic'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).not.toContain("unsafe")
    expect(headers["cache-control"]).toContain("no-store")
    expect(headers["x-robots-tag"]).toBe("noindex, nofollow")
    expect(headers["referrer-policy"]).toBe("strict-origin")
    await page.waitForLoadState("networkidle")
  }
  expect(nonces.size).toBe(paths.length)
  expect(complaints).toEqual([])

  // What somebody smuggles into the text of a page does not run.
  await page.evaluate(() => {
    const smuggled = document.createElement("div")
    smuggled.innerHTML = '<img src="/nothing" onerror="window.foreign = true">'
    document.body.append(smuggled)
  })
  await expect.poll(() => complaints.length).toBeGreaterThan(0)
  expect(await page.evaluate(() => "foreign" in window)).toBe(false)
  const cookie = (await page.context().cookies()).find(({ name }) => name === "tejido_staff")
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/panel" })
})

test("the shop knows nothing of the panel", async ({ page }) => {
  const shop = await page.request.get("/es")
  expect(shop.headers()["content-security-policy"]).not.toContain("nonce")
  expect(shop.headers()["x-robots-tag"]).toBeUndefined()
  expect(await (await page.request.get("/robots.txt")).text()).toContain("Disallow: /panel")
  // Not "/panel" anywhere: there are panels of wood among the pieces.
  const sitemap = await (await page.request.get("/sitemap.xml")).text()
  expect(sitemap).toContain("/es/productos</loc>")
  expect(sitemap).not.toMatch(/:\/\/[^/<"]+\/panel/)
})

test("forms from elsewhere, from an older page and beyond the limit are answered in words", async ({
  page,
  browser,
}, info) => {
  const { baseURL = "" } = info.project.use
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const plain = await context.newPage()
  await plain.goto("/panel/ingresar")
  const fields = await plain
    .locator("form")
    .last()
    .evaluate((form: HTMLFormElement) =>
      [...new FormData(form)].map(([name, value]) => [name, String(value)])
    )
  const send = (change: (name: string, value: string) => string, headers: Record<string, string> = {}) =>
    page.request.post("/panel/ingresar", {
      multipart: Object.fromEntries(fields.map(([name = "", value = ""]) => [name, change(name, value)])),
      headers: { origin: baseURL, ...headers },
    })
  const typed = (name: string, value: string) => (name === "email" ? "nadie.asi@ejemplo.pe" : value)

  const own = await send((name, value) => (name === "password" ? "equivocada" : typed(name, value)))
  expect(await own.text()).toContain("El correo o la contraseña no son correctos")
  const elsewhere: Record<string, string>[] = [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
  ]
  for (const headers of elsewhere) {
    const foreign = await send(typed, headers)
    expect(foreign.status()).toBe(403)
    expect(await foreign.text()).toContain("No aceptamos este envío")
  }
  const stale = await send((name, value) =>
    typed(name, value.replace(/"id":"\w+"/, `"id":"60${"f".repeat(40)}"`))
  )
  expect(stale.status()).toBe(409)
  expect(await stale.text()).toContain("Esta página quedó antigua")
  expect(await stale.text()).toContain("nadie.asi@ejemplo.pe")
  const large = await send((name, value) => (name === "email" ? "x".repeat(22 * 1024 * 1024) : value))
  expect(large.status()).toBe(413)
  expect(await large.text()).toContain("demasiado grande")
  await context.close()
})

test("what is typed survives a lost line, a deployment and a closed tab", async ({ page }) => {
  const operator = demoStaff("operator")
  await signIn(page, operator)
  const path = await workshopOf(operator.establishment_codes)
  await page.goto(path)
  const story = page.getByLabel("Historia")
  const before = await story.inputValue()
  await story.fill("Una historia que todavía no se envía.")

  await page.context().setOffline(true)
  await expect(page.getByText("Sin conexión. Puede seguir escribiendo")).toBeVisible()
  await page.getByRole("button", { name: /^Guardar/ }).click()
  await expect(page.getByRole("alert").first()).toContainText("No hay conexión y no se envió nada")
  await page.context().setOffline(false)

  await page.route(`**${path}`, (route) =>
    route.request().method() === "POST" ? route.abort("connectionreset") : route.continue()
  )
  await page.getByRole("button", { name: /^Guardar/ }).click()
  await expect(page.getByRole("alert").first()).toContainText("Se cortó la conexión")
  await page.unroute(`**${path}`)

  await page.route(`**${path}`, (route) =>
    route.request().method() === "POST"
      ? route.fulfill({ status: 409, headers: { "x-nextjs-action-not-found": "1" }, body: "" })
      : route.continue()
  )
  await page.getByRole("button", { name: /^Guardar/ }).click()
  await expect(page.getByRole("alert").first()).toContainText("El sistema se actualizó")
  await page.unroute(`**${path}`)
  await expect(story).toHaveValue("Una historia que todavía no se envía.")

  const again = await page.context().newPage()
  await page.close()
  await again.goto(path)
  await expect(again.getByLabel("Historia")).toHaveValue("Una historia que todavía no se envía.")
  await expect(again.getByText(/Recuperamos lo que usted escribió/)).toBeVisible()
  await again.getByRole("button", { name: "Descartar lo recuperado" }).click()
  await expect(again.getByLabel("Historia")).toHaveValue(before)
  await again.reload()
  await expect(again.getByLabel("Historia")).toHaveValue(before)

  // Whoever leaves takes the drafts along.
  await again.getByLabel("Historia").fill("Otra que no se envía.")
  await expect.poll(() => drafts(again)).toHaveLength(1)
  await again.getByText("Menú", { exact: true }).click()
  await again.getByRole("button", { name: "Cerrar sesión" }).click()
  await expect(again).toHaveURL(/ingresar/)
  expect(await drafts(again)).toEqual([])
})

test("an action that needs a fresh second factor asks for it inside the form", async ({ page }) => {
  test.setTimeout(150_000)
  const curator = demoStaff("curator")
  await signIn(page, curator)
  await query(
    `update staff_session set second_factor_at = now() - interval '2 hours'
     where ended_at is null and member_id = (select id from staff_member where email = $1)`,
    [curator.email]
  )
  await page.goto("/panel/cuenta/segundo-factor")
  await page.getByRole("button", { name: "Crear códigos nuevos" }).click()
  const code = page.getByLabel("Código", { exact: true })
  await expect(code).toBeFocused()
  await code.fill("000000")
  await page.getByRole("button", { name: "Crear códigos nuevos" }).click()
  await expect(page.getByText("Ese código no es válido o ya se usó")).toBeVisible()
  await page.waitForTimeout(30_500 - (Date.now() % 30_000))
  await code.fill(totpCode(curator.totp_secret ?? ""))
  await page.getByRole("button", { name: "Crear códigos nuevos" }).click()
  await expect(page).toHaveURL(/codigos$/)
  await expectGood(page)
  await page.getByRole("button", { name: "Ya los guardé" }).click()
  await page.goto("/panel/confirmar?next=/panel/cuenta")
  await expectGood(page)
})

test("every page can be used by everybody, on a narrow phone and at a desk", async ({ page }) => {
  test.setTimeout(180_000)
  const before = [
    "/panel/ingresar?motivo=sesion",
    "/panel/clave",
    "/panel/clave/nueva?token=x",
    "/panel/invitacion",
  ]
  const behind = ["/panel", "/panel/cuenta", "/panel/cuenta/segundo-factor", "/panel/no-existe"]
  const sizes = [
    { width: 320, height: 640 },
    { width: 1280, height: 800 },
  ]
  for (const path of before) {
    await page.goto(path)
    for (const size of sizes) {
      await page.setViewportSize(size)
      await expectGood(page)
    }
  }
  await page.goto("/panel/ingresar")
  await page.getByRole("button", { name: "Ingresar" }).click()
  await expect(page.getByRole("alert").first()).toBeVisible()
  await expectGood(page)
  await signIn(page, demoStaff("operator"))
  for (const path of behind) {
    await page.goto(path)
    for (const size of sizes) {
      await page.setViewportSize(size)
      await expectGood(page)
    }
  }
  await page.setViewportSize({ width: 320, height: 640 })
  await page.getByText("Menú", { exact: true }).click()
  await expectGood(page)
})

test("a page of the panel weighs at most 120 KB over an empty one", async ({ page }) => {
  await signIn(page, demoStaff("operator"))
  const empty = await weigh(page, "/es/no-existe")
  for (const path of ["/panel", "/panel/talleres", "/panel/cuenta"]) {
    const own = await weigh(page, path)
    const over = [...own]
      .filter(([address]) => !empty.has(address))
      .reduce((sum, [, bytes]) => sum + bytes, 0)
    expect(over, path).toBeGreaterThan(2_000)
    expect(over, path).toBeLessThan(120 * 1024)
  }
})

/** Bytes on the line of everything that a page loads with an empty cache, by address. */
async function weigh(page: Page, path: string): Promise<Map<string, number>> {
  const session = await page.context().newCDPSession(page)
  await session.send("Network.enable")
  await session.send("Network.setCacheDisabled", { cacheDisabled: true })
  const addresses = new Map<string, string>()
  const weight = new Map<string, number>()
  session.on("Network.responseReceived", ({ requestId, response }) => addresses.set(requestId, response.url))
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    weight.set(addresses.get(requestId) ?? requestId, encodedDataLength)
  )
  await page.goto(path)
  await page.waitForLoadState("networkidle")
  await session.detach()
  return weight
}

async function workshopOf(establishments: string[]): Promise<string> {
  const [found] = await query<{ id: string }>(
    `select w.id from provenance_workshop w join provenance_establishment e on e.id = w.establishment_id
     where e.code = any($1) and w.deleted_at is null order by w.id limit 1`,
    [establishments]
  )
  if (!found) throw new Error(`${market().database_url} has no workshop of ${establishments.join()}`)
  return `/panel/talleres/${found.id}`
}

async function drafts(page: Page): Promise<string[]> {
  return await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("tejido-panel:")))
}
