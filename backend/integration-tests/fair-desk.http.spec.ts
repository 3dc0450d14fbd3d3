import { describeStaffApp } from "./describe-staff-app"
import { actOn, type MadeApplication, makeApplication } from "./examples/fairs"
import type { MemberName } from "./staff-world"

type Waiting = { code: string; tone: string; count: number; label: string; path: string }

describeStaffApp("fair-desk", (app) => {
  const token = (name: MemberName) => app.staff().members[name].tokens.fresh
  const post = async (name: MemberName, path: string, body: object) => {
    const answer = await app.as(token(name), { method: "POST", path, body })
    if (answer.status > 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.data)}`)
    return answer.data as { application: MadeApplication }
  }
  const waiting = async (name: MemberName): Promise<Record<string, Waiting>> => {
    const { data } = await app.as(token(name), "/staff/home?locale=es")
    return Object.fromEntries((data as { waiting: Waiting[] }).waiting.map((each) => [each.code, each]))
  }

  it("what is to be done for a fair waits for whoever does it, step by step", async () => {
    const { here } = app.staff()
    const { fair, application } = await makeApplication(app, here, "draft")
    expect(await waiting("operator")).not.toHaveProperty("fair_drafts_closing")
    expect((await waiting("otherOperator")).fair_calls_open).toMatchObject({ count: 1, tone: "info" })
    expect(await waiting("operator")).not.toHaveProperty("fair_calls_open")
    await app.sql("update fairs_fair set call_closes_at = now() + interval '2 days' where id = ?", [fair.id])
    expect((await waiting("operator")).fair_drafts_closing).toMatchObject({ count: 1, tone: "attention" })
    expect(await waiting("otherOperator")).not.toHaveProperty("fair_drafts_closing")
    // A draft is its writers' alone.
    expect(await waiting("promoter")).not.toHaveProperty("fair_applications_to_score")

    const path = `/staff/applications/${application.id}`
    const sent = await post("operator", `${path}/submit`, { version: application.version })
    expect(await waiting("operator")).not.toHaveProperty("fair_drafts_closing")
    expect((await waiting("promoter")).fair_applications_to_score).toMatchObject({
      count: 1,
      label: "solicitud a una feria por evaluar",
      path: "/panel/ferias/solicitudes?estado=submitted",
    })
    await post("promoter", `${path}/scores`, { scores: [{ criterion_id: fair.criteria[0]!.id, points: 4 }] })
    expect(await waiting("promoter")).not.toHaveProperty("fair_applications_to_score")
    expect(await waiting("promoter")).not.toHaveProperty("fair_applications_to_decide")
    await actOn(app, fair, "close_call")
    expect((await waiting("promoter")).fair_applications_to_decide).toMatchObject({ count: 1 })

    const { version } = sent.application
    const { application: decided } = await post("promoter", `${path}/decide`, {
      version,
      decision: "accepted",
    })
    expect(await waiting("promoter")).not.toHaveProperty("fair_applications_to_decide")
    expect((await waiting("operator")).fair_stands_unready).toMatchObject({ count: 1 })
    expect(await waiting("otherOperator")).not.toHaveProperty("fair_stands_unready")
    const { data } = await app.as(token("operator"), `/staff/stands/${decided.stand_id}`)
    const story = { es: "Bolsos de cuero", en: "" }
    await post("operator", `/staff/stands/${decided.stand_id}`, {
      version: (data as { stand: { version: number } }).stand.version,
      story,
    })
    expect(await waiting("operator")).not.toHaveProperty("fair_stands_unready")

    await app.sql(
      `insert into fairs_enquiry (id, code, fair_id, stand_id, establishment_id, name, email, quantity, message, locale)
       values ('fenq_1', 'FE-2026-00001', ?, ?, ?, 'Ana', 'ana@ejemplo.pe', 40, 'Para un congreso', 'es')`,
      [fair.id, decided.stand_id, here.establishmentId]
    )
    expect((await waiting("operator")).fair_enquiries_to_answer).toMatchObject({
      count: 1,
      label: "consulta por mayor por responder",
    })
    expect((await waiting("promoter")).fair_enquiries_to_answer).toMatchObject({ count: 1 })
    expect(await waiting("otherOperator")).not.toHaveProperty("fair_enquiries_to_answer")
    await app.sql("update fairs_enquiry set created_at = now() - interval '3 days'")
    expect((await waiting("operator")).fair_enquiries_late).toMatchObject({ count: 1, tone: "attention" })
    expect(await waiting("operator")).not.toHaveProperty("fair_enquiries_to_answer")
  })

  it("an application says what its workshop can offer, to those who write it, while they can", async () => {
    const { here } = app.staff()
    const { fair, application } = await makeApplication(app, here, "submitted")
    const read = async (name: MemberName) => {
      const { data } = await app.as(token(name), `/staff/applications/${application.id}`)
      return (data as { application: { fair: object; choices: { products: object[] } } }).application
    }
    expect((await read("operator")).choices.products).toEqual([
      expect.objectContaining({ title: expect.any(String), normal_price: expect.any(Number) }),
    ])
    expect((await read("promoter")).choices.products).toEqual([])
    expect((await read("operator")).fair).toMatchObject({ id: fair.id, state: "call" })
    await actOn(app, fair, "close_call")
    expect((await read("operator")).choices.products).toEqual([])
  })

  it("applications and stands of all fairs are listed as far as one reaches", async () => {
    const { here, there } = app.staff()
    const mine = await makeApplication(app, here, "accepted")
    await makeApplication(app, there, "accepted")
    const ids = async (name: MemberName, path: string, key: string) => {
      const { data } = await app.as(token(name), path)
      return (data as Record<string, { id: string; establishment: { id: string } }[]>)[key]!
    }
    const own = await ids("operator", "/staff/applications?limit=200", "applications")
    expect(own.map(({ id }) => id)).toContain(mine.application.id)
    expect(new Set(own.map(({ establishment }) => establishment.id))).toEqual(new Set([here.establishmentId]))
    const stands = await ids("operator", `/staff/stands?fair_id=${mine.fair.id}`, "stands")
    expect(stands.map(({ id }) => id)).toEqual([mine.application.stand_id])
    const all = await ids("promoter", "/staff/stands?limit=200", "stands")
    expect(new Set(all.map(({ establishment }) => establishment.id)).size).toBe(2)
  })
})
