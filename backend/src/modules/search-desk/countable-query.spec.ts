import { countableQuery } from "./countable-query"

describe("a search is counted", () => {
  it.each([
    ["Bolso  de CUERO", "bolso de cuero"],
    ["¿chompas?", "chompas"],
    ["CH’ULLU", "ch’ullu"],
    ["menos de S/ 100", "menos de s 100"],
    ["retablo 2026", "retablo 2026"],
  ])("%j by its words: %j", (typed, counted) => {
    expect(countableQuery(typed)).toBe(counted)
  })

  it.each([
    ["rosa.quispe@ejemplo.pe"],
    ["https://ejemplo.pe/rosa"],
    ["www.ejemplo.pe"],
    ["999 888 777"],
    ["dni 45678912"],
    ["٤٥٦٧٨٩ arabic digits"],
    ["busco a mi hermano que salió del penal"],
    ["!!! ?"],
    [""],
    ["x".repeat(61)],
  ])("and %j is not", (typed) => {
    expect(countableQuery(typed)).toBeNull()
  })
})
