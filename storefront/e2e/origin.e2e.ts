import { gzipSync } from "node:zlib"
import { exportJWK, generateKeyPair } from "jose"
import { expect, type Page, test } from "@playwright/test"
import { newSerialCode, SERIAL_ALPHABET } from "../../plugins/provenance/src/domain/serial-code"
import { market, query } from "./market"

const MOST_BYTES = 25 * 1024

/** Some certificate of the running market. */
async function certified(revoked: boolean): Promise<{ code: string; kid: string }> {
  const [row] = await query<{ code: string; kid: string }>(
    `select code, kid from provenance_certificate c
      where subject_type = 'piece' and (revoked_at is not null) = $1
        and ($1 = false or not exists (
          select from provenance_certificate again where again.code = c.code and again.revoked_at is null))
      order by code limit 1`,
    [revoked]
  )
  if (!row) throw new Error(`The market has no ${revoked ? "revoked" : "valid"} certificate`)
  return row
}

/** What the check says of itself, once it has said its last word. */
async function outcome(page: Page): Promise<string | null> {
  const check = page.locator("[data-outcome]")
  await expect(check).not.toHaveAttribute("data-outcome", /^(server|checking)$/, { timeout: 20_000 })
  return check.getAttribute("data-outcome")
}

test("a buyer types a label's code and her own browser finds the certificate genuine", async ({ page }) => {
  const wrong: string[] = []
  page.on("pageerror", (error) => wrong.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text())
  })
  const { code } = await certified(false)
  await page.goto("/es")
  await page.getByRole("contentinfo").getByRole("link", { name: "Comprobar el origen" }).click()
  await page.getByLabel("Código de la etiqueta").fill(code.toLowerCase().replaceAll("-", " "))
  await page.getByRole("button", { name: "Comprobar" }).click()

  await expect(page).toHaveURL(new RegExp(`/es/origen/${code}$`))
  await expect(page.getByRole("heading", { level: 1, name: code })).toBeVisible()
  expect(await outcome(page)).toBe("genuine")
  await expect(page.getByText("Comprobado en tu navegador")).toBeVisible()
  for (const title of [
    "Lo que dice el texto firmado",
    "Qué quedó probado",
    "Qué no prueba",
    "Por dónde pasó",
  ]) {
    await expect(page.getByRole("heading", { name: title })).toBeVisible()
  }
  expect(wrong).toEqual([])
})

test("what is scanned leads to the certificate, in the other language too", async ({ page }) => {
  const { code } = await certified(false)
  await page.goto(`/origen/${code}`)
  await expect(page).toHaveURL(new RegExp(`/es/origen/${code}$`))
  await page.goto(`/en/origen/${code}`)
  expect(await outcome(page)).toBe("genuine")
  await expect(page.getByText("Checked in your browser")).toBeVisible()
})

test("the browser does not believe the server: with another key the certificate is false", async ({
  page,
}) => {
  const { code, kid } = await certified(false)
  const { publicKey } = await generateKeyPair("EdDSA", { extractable: true })
  await page.route("**/.well-known/jwks.json", async (route) =>
    route.fulfill({ json: { keys: [{ ...(await exportJWK(publicKey)), kid, alg: "EdDSA" }] } })
  )
  await page.goto(`/es/origen/${code}`)
  expect(await outcome(page)).toBe("false")
  await expect(page.getByText("No confíes en este certificado")).toBeVisible()
  await expect(page.getByRole("img", { name: "No válido" })).toBeVisible()
  await expect(page.getByRole("img", { name: "Vigente" })).toBeHidden()
  await expect(page.getByRole("heading", { name: "Qué quedó probado" })).toBeHidden()
})

test("one word altered on its way is noticed", async ({ page }) => {
  const { code } = await certified(false)
  await page.route(`**/es/origen/${code}`, async (route) => {
    const answer = await route.fetch()
    const body = await answer.text()
    const jws = /eyJ[\w-]+\.(eyJ[\w-]+)\.[\w-]+/.exec(body)?.[1] ?? ""
    // As long as before: React reads long texts by their length.
    const text = Buffer.from(jws, "base64url").toString().replace('"kind":"piece"', '"kind":"plece"')
    await route.fulfill({
      response: answer,
      body: body.replaceAll(jws, Buffer.from(text).toString("base64url")),
    })
  })
  await page.goto(`/es/origen/${code}`)
  expect(await outcome(page)).toBe("false")
  await expect(page.getByRole("status").getByText("su texto o su firma fueron cambiados")).toBeVisible()
})

test("without its keys the browser says that it could not, and calls nothing false", async ({ page }) => {
  const { code } = await certified(false)
  await page.route("**/.well-known/jwks.json", (route) => route.fulfill({ status: 503 }))
  await page.goto(`/es/origen/${code}`)
  expect(await outcome(page)).toBe("unknown")
  await expect(page.getByText("Tu navegador no pudo comprobarlo")).toBeVisible()
})

test("a revoked certificate says so, with its reason, and so does the browser", async ({ page }) => {
  const { code } = await certified(true)
  await page.goto(`/es/origen/${code}`)
  await expect(page.getByText(/Certificado revocado el/)).toBeVisible()
  await expect(page.getByText(/Motivo: /)).toBeVisible()
  expect(await outcome(page)).toBe("revoked")
  await expect(page.getByRole("heading", { name: "Qué quedó probado" })).toHaveCount(0)
})

test("a mistyped code is refused by its kind of slip, and no code is suggested", async ({ page }) => {
  const { code } = await certified(false)
  const codes = async () =>
    (await page.locator("main").innerText()).match(/\b[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{3}\b/g) ?? []
  const other = [...SERIAL_ALPHABET].find((symbol) => symbol !== code[4]) ?? ""
  const slips = [
    [code.slice(0, 4) + other + code.slice(5), "Algún signo está cambiado"],
    [code.slice(0, 8), "Un código tiene 9 signos"],
    [`0${code.slice(1)}`, "El signo 1, «0», no se usa"],
    ["", "Escribe el código"],
  ] as const
  for (const [typed, said] of slips) {
    await page.goto("/es/origen")
    await page.getByLabel("Código de la etiqueta").fill(typed)
    await page.getByRole("button", { name: "Comprobar" }).click()
    await expect(page.getByLabel("Código de la etiqueta")).toHaveAccessibleDescription(new RegExp(said))
    await expect(page.getByLabel("Código de la etiqueta")).toHaveValue(typed)
    expect(await codes()).toEqual([])
  }

  // Well formed, and nobody's.
  const nobodys = newSerialCode()
  await page.goto(`/es/origen/${nobodys}`)
  await expect(page.getByRole("heading", { name: "No conocemos este código" })).toBeVisible()
  expect(new Set(await codes())).toEqual(new Set([nobodys]))
  await expect(page.getByText("Los códigos usan solo estos signos")).toBeVisible()
})

test("the page of a certificate weighs at most 25 KB of JavaScript over an empty one", async ({
  browser,
}) => {
  const weigh = async (path: string, settled: (page: Page) => Promise<unknown>) => {
    const page = await browser.newPage()
    let bytes = 0
    const reading: Promise<void>[] = []
    page.on("response", (response) => {
      if (!/javascript/.test(response.headers()["content-type"] ?? "")) return
      reading.push(response.body().then((body) => void (bytes += gzipSync(body).length)))
    })
    await page.goto(market().shop + path, { waitUntil: "networkidle" })
    await settled(page)
    await Promise.all(reading)
    const inline = await page.evaluate(() =>
      [...document.querySelectorAll("script:not([src])")].map((script) => script.textContent).join("\n")
    )
    await page.close()
    return { bytes, inline: gzipSync(inline).length }
  }
  const { code } = await certified(false)
  const empty = await weigh("/es/legal/terminos", async () => undefined)
  const certificate = await weigh(`/es/origen/${code}`, outcome)
  const above = certificate.bytes + certificate.inline - empty.bytes - empty.inline
  console.log(
    `a certificate's page: ${(above / 1024).toFixed(1)} KB of JavaScript over an empty one, gzipped`
  )
  expect(empty.bytes).toBeGreaterThan(10_000)
  expect(above).toBeLessThanOrEqual(MOST_BYTES)
})

test("keys, status list, vocabulary and schema stand under the shop's own address, for everybody", async ({
  request,
}) => {
  for (const [path, type] of [
    ["/.well-known/jwks.json", "application/jwk-set+json"],
    ["/certificate-status/1", "application/vc+jwt"],
    ["/contexts/origen/v1", "application/ld+json"],
    ["/schemas/origen/v1", "application/schema+json"],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 })
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()["content-type"], path).toContain(type)
    expect(answer.headers()["access-control-allow-origin"], path).toBe("*")
    expect(answer.headers()["cache-control"], path).toContain("public")
  }
  const { keys } = (await (await request.get("/.well-known/jwks.json")).json()) as { keys: object[] }
  expect(keys.length).toBeGreaterThan(0)
  for (const key of keys) expect(key).not.toHaveProperty("d")
  expect((await request.get("/certificate-status/nada")).status()).toBe(404)
  expect((await request.get("/certificate-status/999999")).status()).toBe(404)
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the whole certificate is there, checked by the server, which says that it was the server", async ({
    page,
  }) => {
    const { code } = await certified(false)
    await page.goto("/es/origen")
    await page.getByLabel("Código de la etiqueta").fill(code)
    await page.getByRole("button", { name: "Comprobar" }).click()
    await expect(page.getByRole("heading", { level: 1, name: code })).toBeVisible()
    await expect(page.getByText("Comprobado por nuestro servidor")).toBeVisible()
    await expect(page.getByText("Comprobado en tu navegador")).toHaveCount(0)
    await expect(page.getByRole("heading", { name: "Qué quedó probado" })).toBeVisible()
    await expect(page.getByRole("img", { name: "Vigente" })).toBeVisible()
    await page.getByText("Compruébalo por tu cuenta").click()
    await expect(page.getByText(/^eyJ[\w-]+\.eyJ/)).toBeVisible()
  })
})
