import { describeStaffApp } from "./describe-staff-app"
import { order, recordRelative, sendTerms, terms } from "./examples/terms"
import type { MemberName } from "./staff-world"

type Answer = { example: Record<string, unknown> }

describeStaffApp("staff month example", (app) => {
  const here = () => app.staff().here.artisanIds[0]!
  const path = (id = here()) => `/staff/artisans/${id}/month-example`
  const get = async (who: MemberName = "treasurer", id?: string) => {
    const { status, data } = await app.as(app.staff().members[who].tokens.fresh, path(id))
    return { status, example: (data as Answer).example }
  }

  it("holds all but INPE's tenth of 100 soles while nobody recorded any terms", async () => {
    expect(await get()).toEqual({
      status: 200,
      example: {
        ...{ income: 10_000, inpe: 1_000, reparation: 0, alimony: [], family: [], savings: 0, personal: 0 },
        ...{ held: 9_000, hold_reasons: ["no_terms"], reparation_outstanding: null },
      },
    })
  })

  it("divides them by what is in force today: the last instalment, the court's order, the rest", async () => {
    await sendTerms(app, `/staff/artisans/${here()}/terms`, terms({ reparation_outstanding: 1_550 }))
    const relative = await recordRelative(app, here())
    const body = order(relative, {
      kind: "percent",
      amount: null,
      percent_bp: 3_000,
      starts_on: "2026-01-10",
    })
    const { id: order_id } = await sendTerms(app, `/staff/artisans/${here()}/alimony-orders`, body)
    const { example } = await get("operator")
    expect(example).toEqual({
      ...{
        income: 10_000,
        inpe: 1_000,
        reparation: 1_550,
        alimony: [{ order_id, amount: 3_000 }],
        family: [],
      },
      ...{ savings: 0, personal: 4_450, held: 0, hold_reasons: [], reparation_outstanding: 1_550 },
    })
    expect(JSON.stringify(example)).not.toContain(relative)
  })

  it("is not there for whoever does not reach the artisan", async () => {
    expect((await get("operator", app.staff().there.artisanIds[0]!)).status).toBe(404)
    expect((await get("promoter")).status).toBe(403)
  })
})
