import { expect, type Page, test } from "@playwright/test"
import { expectGood } from "./expect-good"
import { query } from "./market"
import { sendWithFactor, treasurers } from "./panel-money"
import { withoutScript } from "./panel-provenance"
import { signIn } from "./staff-member"

const stamp = Date.now().toString(36)
const NOTE = `Prueba de reglas ${stamp}: materiales al 30 %`

test.describe.configure({ mode: "serial" })

/** Takes back what an earlier run may have left: only one proposal can be open. */
test.beforeAll(async () => {
  await query(
    `update revenue_policy_proposal set state = 'withdrawn', decided_by = proposed_by, decided_at = now()
     where state = 'proposed' and note like 'Prueba de reglas%'`
  )
})

async function propose(page: Page) {
  await page.goto("/panel/reglas/proponer")
  // What was left unsent is offered again.
  await page.getByRole("button", { name: "Descartar lo recuperado" }).click()
  await expect(page.getByLabel("Por qué")).toHaveValue("")
  await page.getByLabel("Por qué").fill(NOTE)
  const materials = page.getByRole("group", { name: "Taller del INPE" }).getByLabel("Materiales: parte (%)")
  await materials.fill("30")
  await page.getByRole("button", { name: "Proponer estas reglas" }).click()
  await expect(page.getByText("Se registró la propuesta.")).toBeVisible()
}

test("a treasurer proposes rules, keeps what was typed through mistakes, and cannot decide about them", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const [one] = treasurers()
  await signIn(page, one)
  await page.goto("/panel/reglas")
  await expect(page.getByText("En vigor").first()).toBeVisible()
  await page.getByRole("link", { name: "Proponer reglas nuevas" }).click()
  await page.getByLabel("Por qué").fill("corto")
  await page.getByLabel("Reparación civil (%)").fill("25")
  await page.getByLabel("IGV incluido en el precio (%)").fill("dieciocho")
  await page.getByRole("button", { name: "Proponer estas reglas" }).click()
  await expect(page.getByLabel("Por qué")).toHaveAccessibleDescription(/al menos 10 caracteres/)
  await expect(page.getByLabel("IGV incluido en el precio (%)")).toHaveValue("dieciocho")
  await page.getByLabel("Por qué").fill(NOTE)
  await page.getByRole("button", { name: "Proponer estas reglas" }).click()
  await expect(page.getByLabel("IGV incluido en el precio (%)")).toHaveAccessibleDescription(/de 0 a 100/)
  await expect(page.getByLabel("Para la persona y su familia (%)")).toHaveAccessibleDescription(/sumar 100/)
  await expect(page.getByLabel("Reparación civil (%)")).toHaveValue("25")
  await expectGood(page)

  await propose(page)
  await expect(page.getByText("Usted hizo esta propuesta")).toBeVisible()
  await expect(page.getByText("Aprobar", { exact: true })).toHaveCount(0)
  const change = page.getByRole("row").filter({ hasText: "Taller del INPE: Materiales" })
  await expect(change.getByRole("cell")).toContainText(["25 % del valor de venta", "30 % del valor de venta"])
  await expectGood(page)
  await page.goto("/panel/reglas/proponer")
  await expect(page.getByText("Ya hay una propuesta por decidir")).toBeVisible()
})

test("the simulator shows every céntimo by both rules, also without JavaScript", async ({
  browser,
}, info) => {
  const page = await withoutScript(browser, info.project.use.baseURL)
  const [one] = treasurers()
  await signIn(page, one)
  await page.goto("/panel/reglas")
  await page
    .getByRole("link", { name: /^Versión/ })
    .first()
    .click()
  await page.getByRole("link", { name: "Probarla en el simulador" }).click()
  await page.getByLabel("Modo de trabajo").selectOption({ label: "Taller del INPE" })
  await page.getByLabel("Precio de una pieza (S/)").fill("118.00")
  await page.getByLabel("Partes de quienes la hicieron (%)").fill("60 30")
  await page.getByRole("button", { name: "Calcular" }).click()
  await expect(page.getByLabel("Partes de quienes la hicieron (%)")).toHaveAccessibleDescription(
    /deben sumar 100/
  )
  await expect(page.getByLabel("Precio de una pieza (S/)")).toHaveValue("118.00")
  await page.getByLabel("Partes de quienes la hicieron (%)").fill("60 40")
  await page.getByRole("button", { name: "Calcular" }).click()
  const table = page.getByRole("table", { name: "A quién le toca" })
  // S/ 100.00 without tax: 30 % of it by the new rules, 25 % by those in force.
  const materials = table
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: /^Materiales/ }) })
  await expect(materials.getByRole("cell")).toContainText(["30.00", "25.00", "+5.00"])
  const total = table.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Total" }) })
  await expect(total.getByRole("cell")).toContainText(["118.00", "118.00", "–"])
  const makers = page.getByRole("table", { name: "Ingreso de cada persona" })
  await expect(makers.getByRole("row").nth(1).getByRole("cell").first()).toHaveText("42.00")
  await expect(makers.getByRole("row").nth(2).getByRole("cell").first()).toHaveText("28.00")
  await page.context().close()
})

test("the other treasurer refuses them with a fresh second factor; the rules of before stay in force", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const [, other] = treasurers()
  await signIn(page, other)
  await query(
    `update staff_session set second_factor_at = now() - interval '2 hours'
     where ended_at is null and member_id = (select id from staff_member where email = $1)`,
    [other.email]
  )
  await page.goto("/panel/reglas")
  await expect(page.getByRole("heading", { name: "Por decidir" })).toBeVisible()
  await page
    .getByRole("link", { name: /^Versión/ })
    .first()
    .click()
  await expect(page.getByText(NOTE)).toBeVisible()
  await page.getByText("Aprobar", { exact: true }).click()
  await page.getByRole("button", { name: "Sí, aprobar las reglas" }).click()
  await expect(page.getByRole("group", { name: "Confirmación" })).toHaveAccessibleDescription(
    /Marque la casilla/
  )
  await page.getByText("Rechazar", { exact: true }).click()
  await expectGood(page)
  const refused = page.getByText("Se rechazó la propuesta.")
  await sendWithFactor(page, other, "Sí, rechazar la propuesta", refused)
  await expect(page.getByText("Rechazada").first()).toBeVisible()
  const [row] = await query<{ state: string; decided: string }>(
    `select p.state, m.email as decided from revenue_policy_proposal p join staff_member m on m.id = p.decided_by
     where p.note = $1`,
    [NOTE]
  )
  expect(row).toEqual({ state: "refused", decided: other.email })
})
