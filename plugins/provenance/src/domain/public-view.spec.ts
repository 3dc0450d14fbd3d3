import fc from "fast-check"
import {
  publicArtisan,
  publicCount,
  publicEstablishment,
  publicEstablishmentPage,
  publicProvenance,
  publicWorkshop,
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
  undeclared,
  establishment,
})
const artisan = fc.record({
  id: text("id"),
  code: text("code"),
  alias: fc.option(text("alias")),
  alias_public: fc.boolean(),
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
const publicPerson = (person: { code: string; alias: string | null; alias_public: boolean }) =>
  person.alias_public && person.alias !== null ? [person.code, person.alias] : [person.code]

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
        expectOnly(page, row, [...publicPlace(row), row.province, row.regional_office])
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

  it("of an artisan is the code, and the alias only with consent", () => {
    fc.assert(
      fc.property(artisan, (row) => {
        expectOnly(publicArtisan(row), row, [
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
        expectOnly(publicProvenance(row), row, [
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

  it("of the makers is ordered by code, so that the order tells nothing", () => {
    fc.assert(
      fc.property(origin, (row) => {
        const codes = publicProvenance(row).makers.map(({ code }) => code)
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
