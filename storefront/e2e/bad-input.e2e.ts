import { expect, test } from "@playwright/test"
import { findPiece, setPrice, setStock } from "./market"
import { addToCart, BUYER, cartId, fillBuyer, goToPayment } from "./shopper"

test("an unknown product is told and the cart stays", async ({ page }) => {
  const piece = await findPiece(5)
  await addToCart(page, piece)
  for (const variant of ["variant_01ARZ3NDEKTSV4RRFFQ69G5FAV", "x'; drop table cart; --", ""]) {
    const answer = await page.request.post("/es/carrito/agregar", {
      form: { variant_id: variant, quantity: "1" },
    })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain("Esa pieza no existe o ya no está a la venta")
  }
  await page.goto("/es/carrito")
  await expect(page.getByLabel(`Cantidad de ${piece.title}`)).toHaveValue("1")
})

test("a quantity over the stock is told beside the line and changes nothing", async ({ page }) => {
  const piece = await findPiece(6)
  await addToCart(page, piece)
  const quantity = page.getByLabel(`Cantidad de ${piece.title}`)
  await quantity.fill("999")
  await quantity.press("Enter")
  await expect(page.getByRole("listitem").filter({ hasText: piece.title }).getByRole("alert")).toHaveText(
    /Solo quedan? \d+ piezas? y pediste 999\. No cambiamos nada\./
  )
  await expect(quantity).toHaveValue("1")
  for (const nonsense of ["-3", "1.5", "dos", "0"]) {
    await quantity.fill(nonsense.slice(0, 3))
    await quantity.press("Enter")
    await expect(page.getByText("Escribe una cantidad entre 1 y 999")).toBeVisible()
    await expect(quantity).toHaveValue("1")
  }
})

test("a price that changed since the piece was put in the cart is told", async ({ page }) => {
  const piece = await findPiece(7)
  await addToCart(page, piece)
  const restore = await setPrice(piece.variantId, piece.price / 100 + 10)
  try {
    await page.reload()
    await expect(page.getByText(/El precio cambió desde que la elegiste/)).toBeVisible()
    await page.getByRole("button", { name: "Entendido" }).click()
    await expect(page.getByText(/El precio cambió/)).toHaveCount(0)
  } finally {
    await restore()
  }
})

test("a price that changes on the payment page is not charged unseen", async ({ page }) => {
  const piece = await findPiece(8)
  await addToCart(page, piece)
  await goToPayment(page)
  const restore = await setPrice(piece.variantId, piece.price / 100 + 7)
  try {
    await page.getByRole("checkbox", { name: /Acepto los/ }).check()
    await page.getByRole("button", { name: /^Pagar/ }).click()
    await expect(page.getByRole("alert").filter({ hasText: "El total cambió" })).toBeVisible()
    await expect(page).toHaveURL(/\/compra\/pago/)
  } finally {
    await restore()
  }
})

test("when somebody buys the last piece first, it is told and the cart is kept", async ({ page }) => {
  const piece = await findPiece(9)
  await addToCart(page, piece)
  await goToPayment(page)
  const restore = await setStock(piece.variantId, 0)
  try {
    await page.getByRole("checkbox", { name: /Acepto los/ }).check()
    await page.getByRole("button", { name: /^Pagar/ }).click()
    await expect(page.getByRole("alert").filter({ hasText: "Alguien compró la última pieza" })).toBeVisible()
    await expect(page.getByText("Se agotó mientras estaba en tu carrito")).toBeVisible()
    await expect(page.getByLabel(`Cantidad de ${piece.title}`)).toHaveValue("1")
  } finally {
    await restore()
  }
})

test("another visitor's cart cannot be opened with its id", async ({ page, browser }, info) => {
  await addToCart(page, await findPiece(10))
  await goToPayment(page)
  const stolen = await cartId(page.context())
  const { baseURL = "" } = info.project.use
  for (const value of [stolen, `${stolen}.AAAA`, `${stolen}.${"A".repeat(43)}`, "x".repeat(3_000)]) {
    const thief = await browser.newContext({ baseURL })
    await thief.addCookies([{ name: "tejido_cart", value, url: baseURL }])
    const other = await thief.newPage()
    const answer = await other.goto("/es/compra/pago")
    expect(answer?.status()).toBe(200)
    await expect(other.getByRole("heading", { name: "Tu carrito está vacío" })).toBeVisible()
    expect(await other.content()).not.toContain(BUYER.street)
    await thief.close()
  }
})

test("a form sent from another site changes nothing", async ({ page }) => {
  const piece = await findPiece(11)
  await addToCart(page, piece)
  await page.request.post("/es/carrito/agregar", {
    form: { variant_id: piece.variantId, quantity: "1" },
    headers: { origin: "https://elsewhere.example" },
  })
  await page.goto("/es/carrito")
  await expect(page.getByLabel(`Cantidad de ${piece.title}`)).toHaveValue("1")
})

test("ten megabytes in one field get a clear answer and cost no other field", async ({ page }) => {
  await addToCart(page, await findPiece(12))
  const form = {
    email: BUYER.email,
    first_name: BUYER.firstName,
    last_name: BUYER.lastName,
    phone: BUYER.phone,
    department: "15",
    province: "1501",
    district: "150122",
    reference: "",
  }
  const answer = await page.request.post("/es/compra/datos/guardar", {
    form: { ...form, street: "x".repeat(10 * 1024 * 1024) },
  })
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain("Es demasiado largo: caben 160 caracteres")
  await page.goto("/es/compra/datos?revisar=1")
  await expect(page.getByLabel("Correo electrónico")).toHaveValue(BUYER.email)
  await expect(page.getByLabel("Distrito")).toHaveValue("150122")

  const huge = await page.request.post("/es/compra/datos/guardar", {
    form: { ...form, street: "x".repeat(20 * 1024 * 1024) },
  })
  expect(huge.status()).toBe(200)
  expect(await huge.text()).toContain("demasiado grande")
})

test("an unknown district is refused and the rest stays", async ({ page }) => {
  await addToCart(page, await findPiece(13))
  const answer = await page.request.post("/es/compra/datos/guardar", {
    form: {
      email: BUYER.email,
      first_name: BUYER.firstName,
      last_name: BUYER.lastName,
      phone: BUYER.phone,
      street: BUYER.street,
      department: "15",
      province: "1501",
      district: "150199",
    },
  })
  expect(answer.status()).toBe(200)
  expect(await answer.text()).toContain("No conocemos ese distrito")
  expect((await page.request.get("/api/ubigeo?parent=99")).status()).toBe(404)
  expect((await page.request.get("/api/ubigeo?parent=%00")).status()).toBe(404)
})

test("HTML and emoji in a name are the plain text they are", async ({ page }) => {
  await addToCart(page, await findPiece(14))
  let alerted = false
  page.on("dialog", (dialog) => {
    alerted = true
    void dialog.dismiss()
  })
  const firstName = '<img src=x onerror="alert(1)"> Rosa 🧶'
  await goToPayment(page, "es", { ...BUYER, firstName })
  await expect(page.getByText(`${firstName} ${BUYER.lastName}`)).toBeVisible()
  await page.goto("/es/compra/datos")
  await expect(page.getByLabel("Nombres")).toHaveValue(firstName)
  expect(alerted).toBe(false)
})

test("what was typed is still there when one comes back to the details", async ({ page }) => {
  await addToCart(page, await findPiece(15))
  await page.goto("/es/compra/datos")
  await fillBuyer(page)
  await page.getByRole("button", { name: "Continuar a la entrega" }).last().click()
  await expect(page.getByRole("alert").filter({ hasText: "Falta corregir 3 datos" })).toBeVisible()
  await page.goto("/es/carrito")
  await page.goto("/es/compra/datos")
  await expect(page.getByLabel("Calle y número")).toHaveValue(BUYER.street)
})

test("a department chosen before the page's code arrived still brings its provinces", async ({ page }) => {
  await addToCart(page, await findPiece(26))
  await page.route("**/_next/static/**/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    await route.continue()
  })
  await page.goto("/es/compra/datos", { waitUntil: "commit" })
  await page.getByLabel("Departamento").selectOption({ label: "Puno" })
  await page.getByLabel("Provincia").selectOption({ label: "El Collao" })
  await expect(page.getByLabel("Distrito").getByRole("option", { name: "Ilave" })).toBeAttached()
})

test("without a way of delivery one does not get to the payment", async ({ page }) => {
  await addToCart(page, await findPiece(27))
  await goToPayment(page)
  for (const option of ["", "so_01ARZ3NDEKTSV4RRFFQ69G5FAV"]) {
    const answer = await page.request.post("/es/compra/entrega/elegir", { form: { option } })
    expect(answer.status()).toBe(200)
    expect(await answer.text()).toContain("Elige una forma de entrega para continuar")
  }
})

test("pieces that tabs add at the same time are all in the cart", async ({ page }) => {
  const piece = await findPiece(23, 5)
  await addToCart(page, piece)
  const form = { variant_id: piece.variantId, quantity: "1" }
  await Promise.all([1, 2, 3].map(() => page.request.post("/es/carrito/agregar", { form })))
  await page.goto("/es/carrito")
  await expect(page.getByRole("textbox", { name: /^Cantidad/ })).toHaveValue("4")
})

test("pages that do not exist say so with a 404", async ({ page }) => {
  for (const path of [
    "/es/no-existe",
    "/es/producto/no-existe",
    "/en/producto/no-existe",
    "/es/pedido/x/y",
    "/es/producto/%00",
    "/es/producto/%ff",
  ]) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  }
  const unknown = await page.goto("/es/pedido/order_01ARZ3NDEKTSV4RRFFQ69G5FAV")
  expect(unknown?.status()).toBe(200)
  await expect(page.getByRole("heading", { level: 1, name: "Busca tu pedido" })).toBeVisible()
  await expect(page.getByText("Un pedido solo se abre en el navegador que lo hizo")).toBeVisible()
})
