import type * as listing from "@tejido/listings/publication/list-lots"
import { describeStaffApp } from "./describe-staff-app"
import { makeLot } from "./examples/lots"
import { approveListing } from "./examples/review"
import { built, type Listing, publicationDesk } from "./publication-desk"

describeStaffApp("listed lots", (app) => {
  const { listLots } = built<typeof listing>("list-lots")
  const { approved, edit, act } = publicationDesk(app)
  const post = (path: string, body: object) =>
    app.as(app.staff().members.curator.tokens.fresh, { method: "POST", path, body })
  const stepsOf = (lotId: string) =>
    app.sql(
      `select kind, to_char(occurred_on, 'YYYY-MM-DD') as day, actor_id, actor_institution
       from provenance_custody_event where subject_id = ? order by seq`,
      [lotId]
    )
  const kindsOf = async (lotId: string) => (await stepsOf(lotId)).map(({ kind }) => kind)
  const inLima = () => new Date().toLocaleDateString("sv-SE", { timeZone: "America/Lima" })

  it("are on sale from the day of their listing, in the name of who approved it", async () => {
    const lot = await makeLot(app, app.staff().here, "left_prison")
    const { behind } = await approved({ lot_id: lot.id })
    expect(behind).toBe(false)
    expect((await stepsOf(lot.id)).at(-1)).toEqual({
      kind: "listed",
      day: inLima(),
      actor_id: app.staff().members.curator.id,
      actor_institution: "INPE",
    })
    const [entry] = await app.sql(
      "select resource_id, actor_id from audit_entry where action = 'custody.listed' order by seq desc limit 1"
    )
    expect(entry).toEqual({ resource_id: lot.id, actor_id: app.staff().members.curator.id })
  })

  it("take the step once, however often it is published and looked at", async () => {
    const lot = await makeLot(app, app.staff().here, "left_prison")
    const first = await approved({ lot_id: lot.id })
    await approveListing<Listing>(app, await edit(first, { price: 13_000 }))
    await act("curator", first.id, "apply", {})
    // As if it had been killed between the step and noting it.
    await app.sql("update listings_listing set listed_lot_id = null where id = ?", [first.id])
    expect(await Promise.all([listLots(app.container()), listLots(app.container())])).not.toEqual([0, 0])
    expect(await listLots(app.container())).toBe(0)
    expect(await kindsOf(lot.id)).toEqual(["made", "checked", "left_prison", "listed"])
  })

  it("that leave after their listing was published are on sale once they have left", async () => {
    const lot = await makeLot(app, app.staff().here)
    await approved({ lot_id: lot.id })
    expect(await listLots(app.container())).toBe(0)
    expect(await kindsOf(lot.id)).toEqual(["made"])
    await post(`/staff/lots/${lot.id}/custody`, { kind: "checked", occurred_on: "2026-10-21" })
    await post(`/staff/lots/${lot.id}/exit`, { exit_number: "RS-9001", exit_on: "2026-10-22" })
    expect(await listLots(app.container())).toBe(1)
    expect((await stepsOf(lot.id)).at(-1)).toMatchObject({ kind: "listed", day: inLima() })
  })

  it("that are sold already take no step back", async () => {
    const lot = await makeLot(app, app.staff().here, "left_prison")
    await post(`/staff/lots/${lot.id}/custody`, { kind: "sold", occurred_on: "2026-10-23" })
    await approved({ lot_id: lot.id })
    expect(await listLots(app.container())).toBe(0)
    expect(await kindsOf(lot.id)).toEqual(["made", "checked", "left_prison", "sold"])
  })
})
