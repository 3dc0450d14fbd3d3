import { ENQUIRY_MAILS } from "../../../mails/enquiry-mails"
import { claimMails, keepMailOutcome } from "../../../mails/outbox"
import { REMINDER_MAILS } from "../../../mails/reminder-mails"
import { fairStory, refusalOf } from "../test/fair-story"
import { fairsSuite } from "../test/fairs-suite"
import { visitorStory } from "../test/visitor-story"
import { confirmReminder, forgetReminder } from "./confirm-reminder"
import { forgetSpentReminders, oweReminders } from "./owe-reminders"
import { readReminder } from "./read-reminder"

jest.setTimeout(120_000)

fairsSuite("fairs-reminders", ({ sql, run, service }) => {
  const story = fairStory({ sql, run })
  const visitors = visitorStory({ sql, run }, story)
  /** One minute of the job: what leaves by then, as subjects. */
  const minute = async (outcome: "sent" | "failed" = "sent") => {
    await run(oweReminders)
    const claimed = await run((context) => claimMails(context, REMINDER_MAILS, { limit: 50 }))
    const left: string[] = []
    for (const { id } of claimed) {
      const letter = await service.reading((context) => REMINDER_MAILS.letter(context, id))
      if (letter) left.push(letter.content.subject)
      await run((context) => keepMailOutcome(context, REMINDER_MAILS, id, letter ? outcome : "none"))
    }
    await run(forgetSpentReminders)
    return left
  }
  const kept = async () => (await sql("select id from fairs_reminder")).length

  it("are sent a day before and at the opening, once each, and the address is gone", async () => {
    const fair = await visitors.fairWithStand()
    await visitors.remind(fair)
    expect(await minute()).toEqual(["Confirma tu recordatorio de Feria de Navidad"])
    await visitors.confirm()
    expect(await minute()).toEqual([])
    await visitors.pass(13 * 24 + 1)
    expect([await minute(), await minute()]).toEqual([["Feria de Navidad abre mañana"], []])
    await visitors.pass(24)
    expect(await minute()).toEqual(["Feria de Navidad ya abrió"])
    expect([await minute(), await kept()]).toEqual([[], 0])
  })

  it("of an event are sent an hour before, and not of the opening", async () => {
    const fair = await visitors.fairWithStand()
    const event = await visitors.plan(fair, {}, 5)
    await visitors.remind(fair, { event_id: event, locale: "en" })
    await visitors.confirm()
    await minute()
    await visitors.pass(14 * 24 + 3)
    expect(await minute()).toEqual([])
    await visitors.pass(1.5)
    expect([await minute(), await minute()]).toEqual([["Charla de teñido is about to begin"], []])
    expect(await kept()).toBe(0)
  })

  it("and enquiries share a table, and neither takes the other's mails", async () => {
    const fair = await visitors.fairWithStand()
    await visitors.remind(fair)
    await visitors.enquire(fair)
    const enquiries = await run((context) => claimMails(context, ENQUIRY_MAILS, { limit: 50 }))
    const kinds = await sql("select kind from fairs_mail where state = 'sending'")
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(["enquiry_copy"]))
    expect(enquiries).toHaveLength(1)
    expect(await minute()).toEqual(["Confirma tu recordatorio de Feria de Navidad"])
  })

  it("of tomorrow's opening do not tell the day before who asked today", async () => {
    const fair = await visitors.fairWithStand()
    await visitors.pass(13 * 24 + 4)
    await visitors.remind(fair)
    await minute()
    await visitors.confirm()
    expect(await minute()).toEqual([])
    await visitors.pass(20.5)
    expect(await minute()).toEqual(["Feria de Navidad ya abrió"])
  })

  it("of what is about to begin wait for the yes, and are then sent at once", async () => {
    const fair = await visitors.fairWithStand()
    const event = await visitors.plan(fair, {}, 5)
    await visitors.pass(14 * 24 + 4.5)
    await visitors.remind(fair, { event_id: event })
    expect([await minute(), await minute()]).toEqual([["Confirma tu recordatorio de Charla de teñido"], []])
    await visitors.confirm()
    expect(await minute()).toEqual(["Charla de teñido: pronto empieza"])
  })

  it("are only for who said yes, and are forgotten after two days without", async () => {
    const fair = await visitors.fairWithStand()
    await visitors.remind(fair)
    await minute()
    await visitors.pass(47)
    await minute()
    expect(await kept()).toBe(1)
    await visitors.pass(2)
    expect(await minute()).toEqual([])
    expect(await kept()).toBe(0)
  })

  it("ask again for the same address without a second reminder, and tell nobody that it is known", async () => {
    const fair = await visitors.fairWithStand()
    await visitors.remind(fair)
    await minute()
    await visitors.remind(fair, { email: " INES@hotel.pe " })
    expect([await kept(), await minute()]).toEqual([1, ["Confirma tu recordatorio de Feria de Navidad"]])
    await visitors.confirm()
    await visitors.remind(fair)
    expect([await kept(), await minute()]).toEqual([1, []])
  })

  it("say that a fair was cancelled, and not that it opened", async () => {
    const fair = await visitors.fairWithStand()
    await visitors.remind(fair)
    await visitors.confirm()
    await minute()
    await story.act(fair, "cancel", "No hay local")
    await sql("select pg_sleep(0.002)")
    expect([await minute(), await kept()]).toEqual([["Feria de Navidad fue cancelada"], 0])
  })

  it("that failed come again, and what is late is not sent", async () => {
    const fair = await visitors.fairWithStand()
    await visitors.remind(fair)
    await visitors.confirm()
    await sql("delete from fairs_mail")
    await visitors.pass(14 * 24 + 1)
    expect(await minute("failed")).toHaveLength(1)
    expect([await minute(), await kept()]).toEqual([[], 1])
    await sql("update fairs_mail set attempted_at = now() - interval '2 hours'")
    expect([await minute(), await kept()]).toEqual([["Feria de Navidad ya abrió"], 0])
    const event = await visitors.plan(fair, {}, 24)
    await visitors.remind(fair, { event_id: event })
    await visitors.confirm()
    await sql("delete from fairs_mail")
    await visitors.pass(60)
    expect([await minute(), await kept()]).toEqual([[], 0])
  })

  it("are told by their link, and forgotten by it, without saying whose they are", async () => {
    const fair = await visitors.fairWithStand()
    await visitors.remind(fair)
    const token = String((await sql("select token from fairs_reminder"))[0]?.token)
    const read = () => service.reading((context) => readReminder(context, token, "es"))
    expect(await read()).toMatchObject({
      state: "to_confirm",
      fair: { title: "Feria de Navidad" },
      event: null,
    })
    expect(JSON.stringify(await read())).not.toContain("ines")
    await run((context) => confirmReminder(context, token))
    expect(await read()).toMatchObject({ state: "confirmed" })
    await run((context) => forgetReminder(context, token))
    expect([await read(), await kept(), await minute()]).toEqual([null, 0, []])
  })

  it("are not taken for what has begun or is not public", async () => {
    const fair = await visitors.fairWithStand()
    await expect(visitors.remind(fair, { event_id: "fevt_none" })).rejects.toMatchObject({
      type: "not_found",
    })
    const hidden = await story.create()
    await expect(visitors.remind(hidden)).rejects.toMatchObject({ type: "not_found" })
    await visitors.pass(15 * 24)
    expect(await refusalOf(visitors.remind(fair))).toBe("reminder_late")
  })
})
