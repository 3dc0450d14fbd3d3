import { readFileSync } from "node:fs"
import { expect, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { sendWithFactor, treasurers } from "./panel-money"
import { demoStaff, signIn } from "./staff-member"

type Draft = { id: string; number: number; email: string; count: number; total: string }

/** The draft batch of the demo, and who prepared it. */
async function draft(): Promise<Draft | undefined> {
  const [batch] = await query<Draft>(
    `select b.id, b.number, m.email, b.control_count as count, b.control_total::text as total
     from revenue_payout_batch b join staff_member m on m.id = b.created_by
     where b.state = 'draft' and b.rail = 'bank-file' order by b.number limit 1`
  )
  return batch
}

test("a batch goes its way: released by another person, to the bank, and its answer looked at before it counts", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const batch = await draft()
  test.skip(!batch, "another run has released the demo's batch")
  const { id, number, email, count, total } = batch!
  const preparer = treasurers().find((login) => login.email === email)
  const releaser = treasurers().find((login) => login.email !== email)
  expect(preparer && releaser, "a treasurer prepared it").toBeTruthy()
  const amount = `S/\u00a0${(Number(total) / 100).toLocaleString("en", { minimumFractionDigits: 2 })}`

  // Whoever prepared it cannot pay alone.
  const theirs = await (await browser.newContext()).newPage()
  await signIn(theirs, preparer!)
  await theirs.goto(`/panel/pagos/lotes/${id}`)
  await expect(theirs.getByText("Usted lo preparó: otra persona tiene que enviarlo.")).toBeVisible()
  await expect(theirs.getByText("Enviar el lote", { exact: true })).toHaveCount(0)
  await theirs.context().close()

  await signIn(page, releaser!)
  await page.goto("/panel/pagos")
  await expectGood(page)
  await page.getByRole("link", { name: "Lotes", exact: true }).click()
  await expectGood(page)
  await page.getByRole("link", { name: `Lote ${number}`, exact: true }).click()
  await expect(page.getByText(amount).first()).toBeVisible()
  await expectGood(page)
  await page.getByText("Enviar el lote", { exact: true }).click()
  await sendWithFactor(page, releaser!, `Sí, enviar ${amount}`, page.getByText(`El lote ${number} se envió.`))

  const download = page.getByRole("link", { name: "Descargar el archivo" })
  await sendWithFactor(page, releaser!, "Preparar el archivo", download)
  const waiting = page.waitForEvent("download")
  await download.click()
  const file = readFileSync(await (await waiting).path(), "utf8")
  const [head, ...lines] = file.trim().split("\r\n")
  expect(head).toMatch(new RegExp(`^C,${number},`))
  expect(lines.length).toBeLessThanOrEqual(count)

  // The bank's answer: with a wrong total nothing happens; then one paid, one sent back.
  const sent = await query<{ reference: string; amount: string }>(
    "select reference, amount::text from revenue_payout where batch_id = $1 and state = 'sent' order by reference limit 2",
    [id]
  )
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Lima" }).format(new Date())
  const soles = (cents: number) => (cents / 100).toFixed(2)
  const sum = sent.reduce((all, each) => all + Number(each.amount), 0)
  const rows = sent.map(({ reference, amount: each }, i) =>
    [
      "R",
      reference,
      i === 0 ? "pagado" : "rechazado",
      today,
      soles(Number(each)),
      i === 0 ? "" : "Cuenta cerrada",
    ].join(",")
  )
  await page.goto(`/panel/pagos/lotes/${id}/resultados`)
  await page
    .getByLabel("O pegue sus filas")
    .fill([`C,${number},${today},${sent.length},${soles(sum + 1)}`, ...rows].join("\n"))
  await page.getByRole("button", { name: "Revisar" }).click()
  await expect(page.getByText(/La cabecera dice otro total/)).toBeVisible()
  await expect(page.getByRole("button", { name: "Aplicar los resultados" })).toHaveCount(0)
  await expectGood(page)
  await page
    .getByLabel("O pegue sus filas")
    .fill([`C,${number},${today},${sent.length},${soles(sum)}`, ...rows].join("\n"))
  await page.getByRole("button", { name: "Revisar" }).click()
  await expect(page.getByText("Todavía no se cambió nada: si está bien, aplíquelo.")).toBeVisible()
  const [untouched] = await query<{ count: number }>(
    "select count(*)::int as count from revenue_payout where batch_id = $1 and state = 'paid'",
    [id]
  )
  expect(untouched?.count).toBe(0)
  await page.getByRole("button", { name: "Aplicar los resultados" }).click()
  await expect(page.getByText("Se aplicaron los resultados.")).toBeVisible()
  await page.getByRole("link", { name: "Ver el lote" }).click()
  if (sent.length > 1) {
    await expect(page.getByText("Un pago fue devuelto: corrija la cuenta")).toBeVisible()
    await page.getByRole("link", { name: "Verlos" }).click()
    await page.getByRole("link", { name: sent[1]!.reference, exact: true }).click()
    await expect(page.getByText("El dinero volvió a su cuenta.")).toBeVisible()
    await expect(page.getByText("Cuenta cerrada")).toBeVisible()
    await expectGood(page)
  }
})

test("a payment nobody knows about is parked, and says what to do", async ({ page }) => {
  test.setTimeout(120_000)
  const [sent] = await query<{ id: string; reference: string }>(
    "select id, reference from revenue_payout where state = 'sent' order by reference desc limit 1"
  )
  test.skip(!sent, "nothing is on its way")
  await signIn(page, treasurers()[0])
  await page.goto(`/panel/pagos/todos?q=${sent!.reference}`)
  await page.getByRole("link", { name: sent!.reference, exact: true }).click()
  await page.getByText("No se sabe qué pasó", { exact: true }).click()
  await page.getByRole("button", { name: "Sí, dejarlo por averiguar" }).click()
  await expect(
    page.getByText("Es demasiado corto").or(page.getByText("Falta este dato")).first()
  ).toBeVisible()
  await page.getByLabel("Qué se supo y de quién").last().fill("El banco no responde por esta referencia")
  await page.getByRole("button", { name: "Sí, dejarlo por averiguar" }).click()
  await expect(page.getByText("Quedó por averiguar.")).toBeVisible()
  await expect(page.getByText(/No lo pague otra vez antes/)).toBeVisible()
  await expectGood(page)
})

test("whoever may not see payouts is told so, and files ask the same", async ({ page }) => {
  await signIn(page, demoStaff("operator"))
  for (const path of ["/panel/pagos", "/panel/pagos/lotes", "/panel/pagos/todos", "/panel/conciliacion"]) {
    await page.goto(path)
    await expect(page.getByRole("heading", { name: "Su rol no incluye esta página" })).toBeVisible()
  }
  const answer = await page.request.get("/panel/descargar/pagos", { maxRedirects: 0 })
  expect(answer.headers()["content-type"] ?? "").not.toContain("csv")
})
