/** What a page asks the API for: a path, with a body where it is a POST. `:id` and `:waiting` stand for listings. */
type Call = string | { path: string; body: object }

/** A page of the panel by what it asks for. `:id` is a listing that is published, `:waiting` one in review. */
export type StaffPage = { name: string; calls: readonly Call[]; permission?: "listing.review" }

const ME = "/staff/me"
const ESTABLISHMENTS = "/staff/establishments?limit=200&order=name&fields=id,code,name"
const SPLIT = {
  path: "/staff/listings/allocation",
  body: { workshop_id: "wksp_1", price: 12_000, makers: [10_000] },
}

/** Pages of listings, and what each asks for, the member who is signed in included. */
export const STAFF_PAGES: readonly StaffPage[] = [
  { name: "list", calls: [ME, ESTABLISHMENTS, "/staff/listings?limit=50"] },
  { name: "list by name", calls: [ME, ESTABLISHMENTS, "/staff/listings?limit=50&order=title"] },
  { name: "list, 50,000 on", calls: [ME, ESTABLISHMENTS, "/staff/listings?limit=50&offset=50000"] },
  { name: "list of drafts", calls: [ME, ESTABLISHMENTS, "/staff/listings?limit=50&state=draft"] },
  {
    name: "list of what lacks something",
    calls: [ME, ESTABLISHMENTS, "/staff/listings?limit=50&missing=yes"],
  },
  { name: "list with words", calls: [ME, ESTABLISHMENTS, "/staff/listings?limit=50&q=bolso+4999"] },
  { name: "one", calls: [ME, "/staff/listings/:id", "/staff/listings/:id/review", SPLIT] },
  { name: "the form", calls: [ME, "/staff/listings/:id", "/staff/listings/:id/choices", SPLIT] },
  {
    name: "review queue",
    calls: [ME, ESTABLISHMENTS, "/staff/reviews?limit=50"],
    permission: "listing.review",
  },
  { name: "one in review", calls: [ME, "/staff/reviews/:waiting"], permission: "listing.review" },
]
