import { validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { staffRoutes } from "@tejido/institutions/guard/staff-routes"
import { queriesOf } from "@tejido/institutions/http/staff-list"
import { staffItemQuery } from "@tejido/institutions/http/staff-list-query"
import { EnquiryBody } from "../domain/enquiry"
import { EventContent, EventSave } from "../domain/fair-event"
import { ReminderBody } from "../domain/reminder"
import { ENQUIRIES_OPTIONS } from "../staff-lists/enquiries"
import { EVENTS_OPTIONS } from "../staff-lists/events"
import { AnswerBody, CloseEnquiryBody, PostersQuery, VersionBody } from "./validators-fairs"
import { NoQuery } from "./validators-store"

const read = { method: "GET", permission: "fair.read", query: staffItemQuery } as const
const plan = { method: "POST", permission: "fair.update", query: staffItemQuery } as const
const ask = { method: "GET", permission: "enquiry.read", query: staffItemQuery } as const
const answer = { method: "POST", permission: "enquiry.answer", query: staffItemQuery } as const

const events = queriesOf({ options: EVENTS_OPTIONS })
const enquiries = queriesOf({ options: ENQUIRIES_OPTIONS })

/** What staff have of the programme, of enquiries and of what is printed. */
const STAFF = staffRoutes([
  { ...read, matcher: "/staff/fairs/:id/events", query: events.list },
  { ...read, matcher: "/staff/fairs/:id/events.csv", query: events.file },
  { ...plan, matcher: "/staff/fairs/:id/events", body: EventContent },
  { ...plan, matcher: "/staff/events/:id", body: EventSave },
  { ...plan, method: "DELETE", matcher: "/staff/events/:id" },
  { ...read, matcher: "/staff/fairs/:id/posters.pdf", query: PostersQuery },

  { ...ask, matcher: "/staff/enquiries", query: enquiries.list },
  { ...ask, matcher: "/staff/enquiries.csv", query: enquiries.file },
  { ...ask, matcher: "/staff/enquiries/:id" },
  { ...answer, matcher: "/staff/enquiries/:id/answer", body: AnswerBody },
  { ...answer, matcher: "/staff/enquiries/:id/close", body: CloseEnquiryBody },
  { ...answer, matcher: "/staff/enquiries/:id/reopen", body: VersionBody },
])

const PAGES = [
  "/store/fairs/:handle/programme.ics",
  "/store/fairs/:handle/events/:id.ics",
  "/store/fair-reminders/:token",
]
const FORMS = {
  "/store/fairs/:handle/enquiries": EnquiryBody,
  "/store/fairs/:handle/reminders": ReminderBody,
}

/** The programme, reminders, enquiries and posters. */
export const VISITOR_ROUTES = [
  ...PAGES.map((matcher) => ({
    methods: ["GET" as const],
    matcher,
    middlewares: [validateAndTransformQuery(NoQuery, {})],
  })),
  ...Object.entries(FORMS).map(([matcher, body]) => ({
    methods: ["POST" as const],
    matcher,
    middlewares: [validateAndTransformBody(body.strict())],
  })),
  ...STAFF,
]
