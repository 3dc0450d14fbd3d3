import { planBody, planSchema, type PlanWords } from "./plan-schema"

const words: PlanWords = {
  moment: "moment",
  ubigeo: "ubigeo",
  handle: "handle",
  controls: "controls",
  tooLong: (length, max) => `${length} > ${max}`,
}
const typed = {
  title_es: " Feria de Navidad ",
  title_en: "",
  theme_es: "",
  theme_en: "",
  description_es: "Lo hecho a mano.\r\nPara todos.",
  description_en: "",
  organiser_es: "",
  organiser_en: "",
  rules_es: "",
  rules_en: "",
  mode: "virtual",
  venue_name: "",
  venue_address: "",
  venue_ubigeo: "",
  venue_hours: "",
  call_opens_at: "2026-11-01T08:00",
  call_closes_at: "2026-11-10T18:00",
  announced_at: "2026-11-15T08:00",
  opens_at: "2026-12-01T09:00",
  closes_at: "2026-12-10T20:00",
  archived_at: "",
  handle: "",
}

describe("a fair's plan as it was typed", () => {
  it("becomes what the API takes, by the clocks of Lima", () => {
    const body = planBody(planSchema(words).parse(typed), {})
    expect(body).toMatchObject({
      words: {
        title: { es: "Feria de Navidad", en: "" },
        description: { es: "Lo hecho a mano.\nPara todos." },
      },
      venue: null,
      call_opens_at: "2026-11-01T13:00:00.000Z",
      closes_at: "2026-12-11T01:00:00.000Z",
    })
    expect(body).not.toHaveProperty("archived_at")
    expect(body).not.toHaveProperty("handle")
  })

  it("sends only the times that were moved: those that passed by the second stay", () => {
    const plan = planSchema(words).parse({ ...typed, closes_at: "2026-12-12T20:00" })
    const body = planBody(plan, {
      ...{ call_opens_at: typed.call_opens_at, call_closes_at: typed.call_closes_at },
      ...{ announced_at: typed.announced_at, opens_at: typed.opens_at, closes_at: typed.closes_at },
    })
    expect(Object.keys(body).filter((name) => name.endsWith("_at"))).toEqual(["closes_at"])
  })

  it("says beside each field what cannot be read", () => {
    const { error } = planSchema(words).safeParse({
      ...typed,
      title_es: " ",
      mode: "none",
      opens_at: "mañana",
      venue_ubigeo: "15",
      handle: "Mi Feria",
    })
    expect(error?.issues.map(({ path }) => path[0]).sort()).toEqual(
      ["handle", "mode", "opens_at", "title_es", "venue_ubigeo"].sort()
    )
  })
})
