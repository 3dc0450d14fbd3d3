import fc from "fast-check"
import { publicPhoto } from "./public-photo"
import {
  publicArtisan,
  publicCount,
  publicEstablishment,
  publicEstablishmentPage,
  publicProvenance,
  publicWorkshop,
  publicWorkshopPage,
  type Visibility,
} from "./public-view"

/** Rows as the database gives them, every field a canary that can be found again, with columns nobody declared. */
const text = (field: string) => fc.uuid().map((id) => `${field}:${id}`)
const undeclared = fc.dictionary(
  fc.constantFrom(
    "full_name",
    "dni",
    "full_name_sealed",
    "search_text",
    "offence",
    "sentence",
    "identity",
    "metadata"
  ),
  text("undeclared")
)
const establishment = fc
  .record({
    id: text("id"),
    code: text("code"),
    handle: text("handle"),
    name: text("name"),
    regional_office: text("regional_office"),
    department: text("department"),
    province: text("province"),
    district: text("district"),
    ubigeo: text("ubigeo"),
    sex: text("sex"),
    capacity: text("capacity"),
    population: text("population"),
    story: fc.option(text("story")),
    visibility: fc.constantFrom<Visibility>("name", "region"),
  })
  .chain((row) => undeclared.map((more) => ({ ...more, ...row })))
const workshop = fc.record({
  id: text("id"),
  handle: text("handle"),
  name: text("name"),
  craft_line: text("craft_line"),
  mode: fc.constant("company" as const),
  techniques: fc.array(text("technique")),
  story: fc.option(text("story")),
  company_name: text("company_name"),
  closed_at: fc.constant(null),
  undeclared,
  establishment,
})
const artisan = fc.record({
  id: text("id"),
  code: text("code"),
  alias: fc.option(text("alias")),
  alias_public: fc.boolean(),
  story: fc.option(text("story")),
  story_public: fc.boolean(),
  released_at: fc.option(text("released_at")),
  erased_at: fc.option(text("erased_at")),
  undeclared,
  workshop,
})
const origin = fc.record({
  id: text("id"),
  technique: text("technique"),
  agreed_pay_centimos: text("agreed_pay"),
  workshop,
  makers: fc.array(fc.record({ id: text("id"), share_bp: text("share_bp"), artisan, undeclared }), {
    maxLength: 6,
  }),
})

/** Every text anywhere inside a value. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : value && typeof value === "object"
      ? Object.values(value).flatMap(textsIn)
      : value === undefined
        ? []
        : [String(value)]

const publicPlace = (place: { visibility: Visibility; handle: string; name: string; department: string }) =>
  place.visibility === "name" ? [place.handle, place.name, place.department] : [place.department]
type Person = {
  code: string
  alias: string | null
  alias_public: boolean
  story: string | null
  story_public: boolean
  erased_at: string | null
}
const publicPerson = ({ code, alias, alias_public, story, story_public, erased_at }: Person) =>
  erased_at ? [code] : [code, ...(alias_public ? [alias] : []), ...(story_public ? [story] : [])]

/** Fails when an answer holds a text from the rows that is not on the list of what may leave. */
function expectOnly(answer: unknown, rows: unknown, allowed: (string | null)[]) {
  const secrets = textsIn(rows).filter((secret) => secret.includes(":") && !allowed.includes(secret))
  const told = JSON.stringify(answer)
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
}

describe("what leaves (P1)", () => {
  it("of an establishment is its region, and its name and handle only where it may be named", () => {
    fc.assert(
      fc.property(establishment, (row) => {
        expectOnly(publicEstablishment(row), row, publicPlace(row))
        if (row.visibility === "region") {
          expect(publicEstablishment(row)).toEqual({ handle: null, name: null, region: row.department })
        }
      })
    )
  })

  it("of an establishment that may not be named is no page at all", () => {
    fc.assert(
      fc.property(establishment, fc.nat(), (row, count) => {
        const page = publicEstablishmentPage(row, count)
        expect(page === null).toBe(row.visibility === "region")
        expectOnly(page, row, [...publicPlace(row), row.province, row.regional_office, row.story])
      })
    )
  })

  it("of a workshop is not its company, its ids, or a prison that may not be named", () => {
    fc.assert(
      fc.property(workshop, fc.nat(), (row, count) => {
        expectOnly(publicWorkshop(row, count), row, [
          row.handle,
          row.name,
          row.craft_line,
          row.story,
          ...row.techniques,
          ...publicPlace(row.establishment),
        ])
      })
    )
  })

  it("of a workshop's page is what its lists tell, facts of five or more, and pictures in the visitor's words", () => {
    const photo = { url: "/a.jpg", width: 8, height: 6, alt_es: "Manos", alt_en: "Hands", step_es: "Corte" }
    const trainings = { hours: 40, people: 6, topics: ["Costos"], attendees: ["secreto"] }
    fc.assert(
      fc.property(workshop, fc.nat(9), fc.nat(9), fc.nat(9), (row, people, registered, certified) => {
        const photos = [publicPhoto({ ...photo, step_en: null }, "en")]
        const page = publicWorkshopPage(row, { people, registered, certified }, trainings, photos)
        expect(page).toEqual({
          ...publicWorkshop(row, people),
          closed: false,
          registered_count: registered < 5 ? null : registered,
          competence_count: certified < 5 ? null : certified,
          trainings: { hours: 40, people: 6, topics: ["Costos"] },
          photos: [{ url: "/a.jpg", width: 8, height: 6, alt: "Hands", step: "Corte" }],
        })
      })
    )
    expect(publicPhoto({ ...photo, step_en: null }, "es-PE")).toMatchObject({ alt: "Manos", step: "Corte" })
  })

  it("of an artisan is the code, alias and story only with consent, and standards without body or date", () => {
    fc.assert(
      fc.property(artisan, fc.boolean(), (row, inNationalRegister) => {
        const standards = ["Tallador", "Repujador", "Tallador"]
        const answer = publicArtisan(row, { inNationalRegister, standards })
        expect(answer).toMatchObject(
          row.erased_at
            ? { in_national_register: false, competences: [] }
            : { in_national_register: inNationalRegister, competences: ["Repujador", "Tallador"] }
        )
        expectOnly(answer, row, [
          ...publicPerson(row),
          row.workshop.handle,
          row.workshop.name,
          row.workshop.craft_line,
          ...publicPlace(row.workshop.establishment),
        ])
      })
    )
  })

  it("of a product's origin is not who got which share, nor the pay agreed", () => {
    fc.assert(
      fc.property(origin, (row) => {
        expectOnly(publicProvenance(row, new Map(), []), row, [
          row.technique,
          row.workshop.handle,
          row.workshop.name,
          row.workshop.craft_line,
          ...publicPlace(row.workshop.establishment),
          ...row.makers.flatMap((maker) => publicPerson(maker.artisan)),
        ])
      })
    )
  })

  it("does not change with a release, which would tell its date, but for what consent ends", () => {
    fc.assert(
      fc.property(artisan, fc.string(), (row, released_at) => {
        const facts = { inNationalRegister: true, standards: ["Tallador"] }
        expect(publicArtisan({ ...row, released_at } as typeof row, facts)).toEqual(publicArtisan(row, facts))
      })
    )
  })

  it("of the makers is ordered by code, so that the order tells nothing", () => {
    fc.assert(
      fc.property(origin, (row) => {
        const codes = publicProvenance(row, new Map(), []).makers.map(({ code }) => code)
        expect(codes).toEqual([...codes].sort())
      })
    )
  })
})

describe("counts about people (P4)", () => {
  it.each([
    [0, null],
    [1, null],
    [4, null],
    [5, 5],
    [120, 120],
  ])("%i is shown as %p", (people, shown) => {
    expect(publicCount(people)).toBe(shown)
  })
})
