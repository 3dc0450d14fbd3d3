import { fairStory } from "../modules/virtual-fairs/test/fair-story"
import { fairsSuite } from "../modules/virtual-fairs/test/fairs-suite"
import { decisionMail } from "./decision-mail"
import { DECISION_MAILS } from "./decision-mails"
import { claimMails, keepMailOutcome } from "./outbox"
import { readDecision } from "./read-decision"

jest.setTimeout(120_000)

fairsSuite("fairs-mails", ({ sql, run, service }) => {
  const story = fairStory({ sql, run })
  const claim = () => run((context) => claimMails(context, DECISION_MAILS, { limit: 10 }))
  const read = (id: string) => service.reading((context) => readDecision(context, id))

  const decided = async () => {
    await story.sell("wksp_own", "bolso")
    const fair = await story.fairIn("call")
    const id = await story.apply(fair, "wksp_own", {
      products: [{ listing_id: "list_bolso", fair_price: 9_000 }],
    })
    await story.submit(id)
    await story.score(id, [4, 8])
    await story.act(fair, "close_call")
    await story.decide(id, "declined", {
      reasons: ["few_pieces"],
      note: "Con veinte piezas, la próxima vez.",
    })
    return id
  }

  it("tell the operator what was decided and why, in their language", async () => {
    await decided()
    const [mail] = await claim()
    const facts = await read(mail?.id ?? "")
    expect(facts?.to).toBe("rosa@ejemplo.pe")
    const { subject, text } = decisionMail(facts!)
    expect(subject).toBe("Feria de Navidad: la solicitud de Taller de cuero")
    expect(text).toMatch(/hay muy pocas piezas/)
    expect(text).toMatch(/Con veinte piezas, la próxima vez\./)
    expect(decisionMail({ ...facts!, locale: "en" }).subject).toBe(
      "Christmas fair: the application of Taller de cuero"
    )
  })

  it("are taken by one process alone, and again when it failed or died", async () => {
    await decided()
    const [[mail], nothing] = [await claim(), await claim()]
    expect(nothing).toEqual([])
    await run((context) => keepMailOutcome(context, DECISION_MAILS, mail?.id ?? "", "failed"))
    expect(await claim()).toEqual([])
    await sql("update fairs_decision_mail set attempted_at = now() - interval '2 hours'")
    expect(await claim()).toEqual([{ id: mail?.id, attempt: 2 }])
    await run((context) => keepMailOutcome(context, DECISION_MAILS, mail?.id ?? "", "sent"))
    await sql("update fairs_decision_mail set attempted_at = now() - interval '2 hours'")
    expect(await claim()).toEqual([])
  })

  it("say nothing of what was decided anew, nor to somebody who left", async () => {
    const id = await decided()
    await story.decide(id, "waitlisted")
    const [first, second] = await claim()
    expect(await read(first?.id ?? "")).toBeNull()
    expect((await read(second?.id ?? ""))?.decision).toBe("waitlisted")
    await sql("update staff_member set status = 'suspended'")
    expect(await read(second?.id ?? "")).toBeNull()
  })
})
