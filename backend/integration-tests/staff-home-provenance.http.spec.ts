import { describeStaffApp } from "./describe-staff-app"
import { makeLot } from "./examples/lots"
import type { MemberName, Place } from "./staff-world"

type Waiting = { code: string; tone: string; count: number; label: string; path: string }

const dayFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "America/Lima" })

describeStaffApp("what waits where things come from", (app) => {
  const all = async (name: MemberName): Promise<Waiting[]> => {
    const { data } = await app.as(app.staff().members[name].tokens.fresh, "/staff/home?locale=es")
    return (data as { waiting: Waiting[] }).waiting
  }
  /** How many of one kind wait for each of these. */
  const waiting = async (code: string, ...names: MemberName[]) =>
    await Promise.all(
      names.map(async (name) => (await all(name)).find((work) => work.code === code)?.count ?? 0)
    )

  it("an entry of the national register waits for the promoter from sixty days before it lapses", async () => {
    const artisan = app.staff().here.artisanIds[0]
    const lapses = (days: number, id: string) =>
      app.sql(
        `insert into provenance_registration (id, artisan_id, "number", craft_line, region, registered_on, expires_on)
         values (?, ?, 'A-1', 'talla', 'Lima', ?, ?)`,
        [id, artisan, dayFromNow(days - 700), dayFromNow(days)]
      )
    await lapses(61, "regi_1")
    expect(await waiting("registrations_expiring", "promoter")).toEqual([0])
    await app.sql("update provenance_registration set expires_on = expires_on - 1 where id = 'regi_1'")
    expect((await all("promoter")).find(({ code }) => code === "registrations_expiring")).toEqual({
      code: "registrations_expiring",
      tone: "attention",
      count: 1,
      label: "inscripción en el Registro Nacional que vence en menos de 60 días",
      path: "/panel/registro-nacional?estado=expiring",
    })
    const list = await app.as(
      app.staff().members.promoter.tokens.fresh,
      "/staff/registrations?status=expiring"
    )
    expect(list.data).toMatchObject({ count: 1 })
    // Whoever may only read it cannot settle it.
    expect(await waiting("registrations_expiring", "operator", "auditor")).toEqual([0, 0])
    await app.sql("update provenance_artisan set released_at = now() where id = ?", [artisan])
    expect(await waiting("registrations_expiring", "promoter")).toEqual([0])
  })

  it("a company's workshop waits for an agreement, and the agreement for what follows it", async () => {
    const { here } = app.staff()
    await app.sql("update provenance_workshop set mode = 'company' where id = ?", [here.workshopId])
    expect(
      await waiting("company_workshops_without_agreement", "operator", "otherOperator", "curator")
    ).toEqual([1, 0, 1])
    const agree = (id: string, from: number, until: number) =>
      app.sql(
        `insert into provenance_agreement (id, workshop_id, company_name, company_ruc, number, signed_on, starts_on, ends_on,
           until_on) values (?, ?, 'Cueros SAC', '20100070970', ?, ?, ?, ?, ?)`,
        [
          ...[id, here.workshopId, id, dayFromNow(from), dayFromNow(from), dayFromNow(until)],
          dayFromNow(until),
        ]
      )
    await agree("agre_1", -300, 60)
    expect(await waiting("company_workshops_without_agreement", "operator")).toEqual([0])
    expect(await waiting("agreements_ending", "operator", "otherOperator", "curator")).toEqual([1, 0, 1])
    const ending = (await all("operator")).find(({ code }) => code === "agreements_ending")
    expect(ending?.path).toBe(`/panel/convenios?vence_antes=${dayFromNow(61)}`)
    await agree("agre_2", 61, 400)
    expect(await waiting("agreements_ending", "operator")).toEqual([0])
    await app.sql("delete from provenance_agreement")
    await app.sql("update provenance_workshop set mode = 'inpe_workshop' where id = ?", [here.workshopId])
    expect(await waiting("company_workshops_without_agreement", "operator")).toEqual([0])
  })

  it("a request about personal data waits while it is soon due, and is an alarm when it is late", async () => {
    const ask = (id: string, due: number, { artisanIds }: Place) =>
      app.sql(
        `insert into provenance_rights_request (id, artisan_id, kind, received_on, due_on)
         values (?, ?, 'access', ?, ?)`,
        [id, artisanIds[0], dayFromNow(-40), dayFromNow(due)]
      )
    await ask("rreq_1", 60, app.staff().here)
    expect(await waiting("rights_requests_soon", "curator")).toEqual([0])
    await ask("rreq_2", 0, app.staff().here)
    await ask("rreq_3", -1, app.staff().there)
    expect(await waiting("rights_requests_soon", "curator")).toEqual([1])
    const [first] = await all("curator")
    expect(first).toMatchObject({
      ...{ code: "rights_requests_late", tone: "alarm", count: 1 },
      path: "/panel/datos-personales?plazo=late",
    })
    await app.sql(
      "update provenance_rights_request set status = 'answered', answer = 'x', answered_on = ? where status = 'open'",
      [dayFromNow(0)]
    )
    expect(await waiting("rights_requests_late", "curator")).toEqual([0])
  })

  it("a lot that left without certificates waits for whoever issues them there", async () => {
    const { here } = app.staff()
    await makeLot(app, here, "checked")
    expect(await waiting("lots_without_certificates", "operator")).toEqual([0])
    const lot = await makeLot(app, here, "left_prison")
    expect(
      await waiting("lots_without_certificates", "operator", "otherOperator", "curator", "promoter")
    ).toEqual([1, 0, 1, 0])
    const issued = await app.as(app.staff().members.operator.tokens.fresh, {
      method: "POST",
      path: `/staff/lots/${lot.id}/certificates`,
      body: { subjects: "lot" },
    })
    expect(issued.status).toBeLessThan(300)
    expect(await waiting("lots_without_certificates", "operator")).toEqual([0])
  })

  it("a broken chain of custody is an alarm where it is, until a check finds it whole", async () => {
    const lot = await makeLot(app, app.staff().here, "checked")
    const check = (broken: unknown[]) =>
      app.sql(
        `insert into provenance_custody_check (started_at, seconds, ok, chains, events, broken)
         values (now(), 1, ?, 2, 4, ?::jsonb)`,
        [broken.length === 0, JSON.stringify(broken)]
      )
    const broken = (type: string, id: string) => ({ type, id, code: "AAA-AAA-AAA", seq: 1, reason: "hash" })
    await check([broken("lot", lot.id), broken("piece", lot.pieceId), broken("lot", "lot_gone")])
    // Of the lot that is gone nobody knows the place: it is an alarm for those who see all.
    expect(
      await waiting("custody_broken", "operator", "otherOperator", "curator", "auditor", "promoter")
    ).toEqual([2, 0, 3, 3, 0])
    expect((await all("auditor"))[0]).toMatchObject({ code: "custody_broken", tone: "alarm" })
    await check([])
    expect(await waiting("custody_broken", "operator", "auditor")).toEqual([0, 0])
  })

  it("what is wrong comes before what is late, and that before what is to do", async () => {
    const order = ["alarm", "attention", "info"]
    const tones = (await all("curator")).map(({ tone }) => order.indexOf(tone))
    expect(tones).toEqual([...tones].sort())
  })
})
