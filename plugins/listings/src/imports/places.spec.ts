import { Places, type PlaceWorkshop } from "./places"

const workshop = (id: string, name: string): PlaceWorkshop => ({
  ...{ id, name, handle: `${id}-handle` },
  ...{ mode: "own_account", closed: false },
})
const LURIGANCHO = {
  ...{ id: "estb_1", code: "LUR", name: "Lurigancho" },
  workshops: [workshop("w1", "Taller de cuero"), workshop("w2", "Telar"), workshop("w3", "Telar")],
}
const CUSCO = { id: "estb_2", code: "CCP", name: "Quencoro", workshops: [workshop("w4", "Taller de Cuero")] }

describe("where a row belongs", () => {
  const operator = new Places([LURIGANCHO])
  const curator = new Places([LURIGANCHO, CUSCO])

  it("an operator's workshop is known by its name, its handle, with or without the prison", () => {
    for (const [prison, name] of [
      [undefined, "taller de cuero"],
      ["lur", "TALLER DE CUERO"],
      ["Lurigancho", "w1-handle"],
    ] as const) {
      expect(operator.read(prison, name)).toEqual({ establishment_id: "estb_1", workshop_id: "w1" })
    }
    expect(operator.read(undefined, undefined)).toEqual({ establishment_id: "estb_1", workshop_id: null })
  })

  it("a workshop of another prison is not there for an operator", () => {
    expect(operator.read(undefined, "w4-handle")).toMatchObject({ code: "unknown_workshop" })
    expect(operator.read("CCP", "Taller de cuero")).toMatchObject({ code: "unknown_establishment" })
  })

  it("a name that two workshops have says nothing alone", () => {
    expect(curator.read(undefined, "Taller de cuero")).toMatchObject({ code: "ambiguous_workshop" })
    expect(curator.read("CCP", "Taller de cuero")).toEqual({ establishment_id: "estb_2", workshop_id: "w4" })
    expect(operator.read("LUR", "Telar")).toMatchObject({ code: "ambiguous_workshop" })
    expect(operator.read("LUR", "w2-handle")).toMatchObject({ workshop_id: "w2" })
    expect(curator.read(undefined, undefined)).toMatchObject({ code: "missing_place" })
  })

  it("what an export says of a workshop finds it again", () => {
    for (const { code, workshops } of [LURIGANCHO, CUSCO]) {
      for (const { id } of workshops) {
        expect(curator.read(code, curator.nameOf(id))).toMatchObject({ workshop_id: id })
      }
    }
  })
})
