import { ENQUIRY_MAILS } from "../../../mails/enquiry-mails"
import { claimMails, type Letter } from "../../../mails/outbox"
import { ENQUIRIES } from "../../../staff-lists/enquiries"
import { fairStory, OPERATOR, PROMOTER, refusalOf, STRANGER } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { memberWith, readListAs } from "../test/read-list"
import { visitorStory } from "../test/visitor-story"
import { answerEnquiry } from "./answer-enquiry"
import { closeEnquiry, reopenEnquiry } from "./close-enquiry"
import { forgetEnquiries } from "./forget-enquiries"

jest.setTimeout(120_000)

fairsSuite("fairs-enquiries", ({ sql, run, service }) => {
  const story = fairStory({ sql, run })
  const visitors = visitorStory({ sql, run }, story)
  let fair: string
  const row = async (code: string) => (await sql("select * from fairs_enquiry where code = ?", [code]))[0]!
  const letters = async () => {
    const claimed = await run((context) => claimMails(context, ENQUIRY_MAILS, { limit: 50 }))
    const all: Letter[] = []
    for (const { id } of claimed) {
      const letter = await service.reading((context) => ENQUIRY_MAILS.letter(context, id))
      if (letter) all.push(letter)
    }
    return all
  }

  beforeEach(async () => {
    fair = await visitors.fairWithStand()
    await sql("update staff_role set permissions = permissions || '{enquiry.answer,enquiry.read}'")
  })

  it("reach the operators of the stand's prison and the promoters, and nobody else", async () => {
    const [stand] = await sql("select handle from fairs_stand")
    const code = await visitors.enquire(fair, { stand: stand?.handle, wanted_by: "2027-03-19" })
    expect(code).toMatch(/^FE-20\d\d-00001$/)
    const sent = await letters()
    expect(sent.map(({ to }) => to).sort()).toEqual([
      ...["ana@ejemplo.pe", "eva@ejemplo.pe", "ines@hotel.pe", "rosa@ejemplo.pe"],
    ])
    const notice = sent.find(({ to }) => to === "rosa@ejemplo.pe")!
    expect(notice.content.text).toMatch(/40 piezas, para el 19 de marzo de 2027/)
    expect(JSON.stringify(notice.content)).not.toMatch(/ines@hotel|Inés|habitaciones/)
    const copy = sent.find(({ to }) => to === "ines@hotel.pe")!
    expect(copy.content.subject).toBe(`Recibimos tu consulta ${code}`)
    expect(copy.content.text).toMatch(/Para las habitaciones\./)
  })

  it("about a product go to its stand, though nobody named it; about the whole fair to promoters alone", async () => {
    const [stand] = await sql("select id from fairs_stand")
    const about = await visitors.enquire(fair, { product_id: "prod_bolso" })
    expect(await row(about)).toMatchObject({ stand_id: stand?.id, establishment_id: "estb_here" })
    const whole = await visitors.enquire(fair)
    const seenBy = async (establishments: string[] | null) =>
      (await readListAs({ service }, memberWith(["enquiry.read"], establishments), ENQUIRIES)).map(
        ({ code }) => code
      )
    expect((await seenBy(null)).sort()).toEqual([about, whole])
    expect(await seenBy(["estb_here"])).toEqual([about])
    expect(await seenBy(["estb_there"])).toEqual([])
    const answer = { text: "Sí", version: 1 }
    const id = String((await row(whole)).id)
    for (const hand of [OPERATOR, STRANGER]) {
      await expect(run((context) => answerEnquiry(context, hand, id, answer))).rejects.toMatchObject({
        type: "not_found",
      })
    }
  })

  it("are answered, closed and opened again; the answer goes by mail, and the log has none of it", async () => {
    const code = await visitors.enquire(fair, { product_id: "prod_bolso", locale: "en" })
    const id = String((await row(code)).id)
    await letters()
    await run((context) =>
      answerEnquiry(context, OPERATOR, id, { text: "Podemos.\n\nEn marzo.", version: 1 })
    )
    const [mail] = await letters()
    expect([mail?.to, mail?.content.subject]).toEqual(["ines@hotel.pe", `Answer to your enquiry ${code}`])
    expect(mail?.content.text).toMatch(/Podemos\.\n\nEn marzo\./)
    expect(
      await refusalOf(run((context) => closeEnquiry(context, OPERATOR, id, { reason: null, version: 1 })))
    ).toBe("fair_changed")
    await run((context) => closeEnquiry(context, OPERATOR, id, { reason: "Ya compró", version: 2 }))
    expect(
      await refusalOf(run((context) => answerEnquiry(context, OPERATOR, id, { text: "x", version: 3 })))
    ).toBe("enquiry_closed")
    await run((context) => reopenEnquiry(context, PROMOTER, id, { version: 3 }))
    expect(await row(code)).toMatchObject({ state: "open", closed_at: null, close_reason: null })
    const entries = await sql(
      "select action, establishment_id, after from audit_entry where resource = 'fair_enquiry'"
    )
    expect(entries.map(({ action }) => action)).toEqual([
      ...["fair_enquiry.answered", "fair_enquiry.closed", "fair_enquiry.reopened"],
    ])
    expect(JSON.stringify(entries)).not.toMatch(/Podemos|ines|Inés/)
  })

  it("are refused for what is not there, no more, or not possible", async () => {
    expect(await refusalOf(visitors.enquire(fair, { stand: "otro" }))).toBe("stand_unknown")
    expect(await refusalOf(visitors.enquire(fair, { product_id: "prod_none" }))).toBe("product_not_at_fair")
    expect(await refusalOf(visitors.enquire(fair, { wanted_by: "2020-01-01" }))).toBe(
      "wanted_by_not_possible"
    )
    const hidden = await story.create()
    await expect(visitors.enquire(hidden)).rejects.toMatchObject({ type: "not_found" })
    await sql("update fairs_stand set closed_at = now()")
    const [stand] = await sql("select handle from fairs_stand")
    expect(await refusalOf(visitors.enquire(fair, { stand: stand?.handle }))).toBe("stand_closed")
    await story.act(fair, "cancel", "No hay local")
    await sql("select pg_sleep(0.002)")
    expect(await refusalOf(visitors.enquire(fair))).toBe("fair_over")
  })

  it("are numbered without gaps, however many come at once", async () => {
    const codes = await Promise.all(Array.from({ length: 8 }, () => visitors.enquire(fair)))
    expect(codes.map((code) => code.slice(-5)).sort()).toEqual(
      Array.from({ length: 8 }, (_, i) => String(i + 1).padStart(5, "0"))
    )
  })

  it("are found by what they say without accents, and deleted after a year with all that belongs to them", async () => {
    await visitors.enquire(fair, { organisation: "Hotel Ñusta" })
    const find = (q: string) => readListAs({ service }, memberWith(["enquiry.read"]), ENQUIRIES, { q })
    expect([await find("nusta ines"), await find("otro")].map(({ length }) => length)).toEqual([1, 0])
    await sql("update fairs_enquiry set created_at = now() - interval '11 months'")
    await run(forgetEnquiries)
    expect(await find("nusta")).toHaveLength(1)
    await sql("update fairs_enquiry set created_at = now() - interval '366 days'")
    await run(forgetEnquiries)
    expect([await find("nusta"), await sql("select id from fairs_mail")]).toEqual([[], []])
  })
})
