import { readCriteria, readZones } from "./read-zones"

const zone = (key: string, name: string, more: Record<string, unknown> = {}) => ({
  [`zone-${key}-name_es`]: name,
  [`zone-${key}-name_en`]: "",
  [`zone-${key}-kind`]: "craft_line",
  [`zone-${key}-capacity`]: "12",
  [`zone-${key}-lines`]: ["cueros-pieles"],
  [`zone-${key}-regions`]: ["Cusco"],
  ...more,
})

describe("the zones that somebody typed", () => {
  it("stand in the order of their rows, new ones without an id", () => {
    const { zones, problems } = readZones({
      zone: ["new0", "fzon_1"],
      ...zone("fzon_1", " Cueros "),
      ...zone("new0", "Sur", { "zone-new0-kind": "region" }),
    })
    expect(problems).toEqual([])
    expect(zones).toEqual([
      { name: { es: "Sur", en: "" }, kind: "region", holds: ["Cusco"], capacity: 12 },
      {
        id: "fzon_1",
        name: { es: "Cueros", en: "" },
        kind: "craft_line",
        holds: ["cueros-pieles"],
        capacity: 12,
      },
    ])
  })

  it("are fewer once a name was emptied, and a theme holds nothing", () => {
    const { zones } = readZones({
      zone: ["fzon_1", "new0"],
      ...zone("fzon_1", "", { "zone-fzon_1-capacity": "nonsense" }),
      ...zone("new0", "Navidad", { "zone-new0-kind": "theme" }),
    })
    expect(zones).toEqual([{ name: { es: "Navidad", en: "" }, kind: "theme", holds: [], capacity: 12 }])
  })

  it.each(["0", "1001", "", "doce", "1.5"])("cannot have %p stands", (capacity) => {
    const { problems } = readZones({
      zone: ["new0"],
      ...zone("new0", "Sur", { "zone-new0-capacity": capacity }),
    })
    expect(problems).toEqual([{ field: "zone-new0-capacity", word: "capacity" }])
  })
})

describe("the criteria that somebody typed", () => {
  it("have a weight and a highest mark", () => {
    const typed = {
      criterion: ["fcri_1", "new1"],
      "criterion-fcri_1-name_es": "Calidad",
      "criterion-fcri_1-help_es": "Acabado\r\ny material",
      "criterion-fcri_1-weight": "40",
      "criterion-fcri_1-max_points": "5",
      "criterion-new1-name_en": "Price",
      "criterion-new1-weight": "101",
      "criterion-new1-max_points": "21",
    }
    const { criteria, problems } = readCriteria(typed)
    expect(criteria[0]).toEqual({
      id: "fcri_1",
      name: { es: "Calidad", en: "" },
      help: { es: "Acabado\ny material", en: "" },
      weight: 40,
      max_points: 5,
    })
    expect(problems).toEqual([
      { field: "criterion-new1-name_es", word: "name" },
      { field: "criterion-new1-weight", word: "weight" },
      { field: "criterion-new1-max_points", word: "maxPoints" },
    ])
  })
})
