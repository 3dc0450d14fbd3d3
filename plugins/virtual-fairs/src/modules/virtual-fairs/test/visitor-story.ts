import { EnquiryBody } from "../../../domain/enquiry"
import { EventContent } from "../../../domain/fair-event"
import { ReminderBody } from "../../../domain/reminder"
import { createEnquiry } from "../enquiries/create-enquiry"
import { createEvent } from "../programme/create-event"
import { askReminder } from "../reminders/ask-reminder"
import { confirmReminder } from "../reminders/confirm-reminder"
import { type fairStory, OPERATOR, PROMOTER } from "./fair-story"
import type { FairsSuite } from "./fairs-suite"

/** What tests do as visitors of a fair, and with what is made for them. */
export function visitorStory(
  { run, sql }: Pick<FairsSuite, "run" | "sql">,
  story: ReturnType<typeof fairStory>
) {
  const handleOf = async (id: string) => String((await story.row(id)).handle)
  /** Puts an event so many hours after the fair's opening into its programme. */
  const eventOf = async (fair: string, changes: object = {}, hours = 2) => {
    const opens = new Date((await story.row(fair)).opens_at as Date).getTime()
    const at = (hour: number) => new Date(opens + hour * 3_600_000).toISOString()
    return EventContent.parse({
      ...{ title: { es: "Charla de teñido" }, kind: "talk", speakers: ["Mincetur, Dirección de Artesanía"] },
      ...{ starts_at: at(hours), ends_at: at(hours + 1), ...changes },
    })
  }
  return {
    handleOf,
    eventOf,
    plan: async (fair: string, changes: object = {}, hours = 2) => {
      const event = await eventOf(fair, changes, hours)
      return await run((context) => createEvent(context, PROMOTER, fair, event))
    },
    /** An announced fair in which the leather workshop stands with its bag. */
    fairWithStand: async () => {
      await story.sell("wksp_own", "bolso")
      const fair = await story.fairIn("call")
      const application = await story.apply(
        fair,
        "wksp_own",
        { products: [{ listing_id: "list_bolso", fair_price: 9_000 }] },
        OPERATOR
      )
      await story.submit(application)
      await story.score(application, [4, 8])
      await story.act(fair, "close_call")
      await story.decide(application, "accepted")
      await sql("select pg_sleep(0.002)")
      await story.act(fair, "announce")
      await sql("select pg_sleep(0.002)")
      return fair
    },
    enquire: async (fair: string, changes: object = {}) => {
      const body = EnquiryBody.parse({
        ...{ name: "Inés Paz", email: "ines@hotel.pe", quantity: 40, message: "Para las habitaciones." },
        ...changes,
      })
      const handle = await handleOf(fair)
      return await run((context) => createEnquiry(context, handle, body))
    },
    remind: async (fair: string, changes: object = {}) => {
      const body = ReminderBody.parse({ email: "ines@hotel.pe", ...changes })
      const handle = await handleOf(fair)
      await run((context) => askReminder(context, handle, body))
    },
    confirm: async (email = "ines@hotel.pe") => {
      const [row] = await sql("select token from fairs_reminder where email = ?", [email])
      await run((context) => confirmReminder(context, String(row?.token)))
    },
    /** Moves all that is to come so many hours towards now, as if they had passed. */
    pass: async (hours: number) => {
      await sql(
        `update fairs_event set starts_at = starts_at - make_interval(mins => ?), ends_at = ends_at - make_interval(mins => ?)`,
        [hours * 60, hours * 60]
      )
      const moments = [
        "call_opens_at",
        "call_closes_at",
        "announced_at",
        "opens_at",
        "closes_at",
        "archived_at",
        "published_at",
        "cancelled_at",
      ]
      const moved = moments.map((moment) => `${moment} = ${moment} - make_interval(mins => ${hours * 60})`)
      await sql(`update fairs_fair set ${moved.join(", ")}`)
      await sql(
        `update fairs_reminder set created_at = created_at - make_interval(mins => ?),
           confirmed_at = confirmed_at - make_interval(mins => ?)`,
        [hours * 60, hours * 60]
      )
    },
  }
}
