import { readTechniques } from "./read-techniques"

describe("techniques as people write them", () => {
  it("are one to a line or between commas, without blanks around them", () => {
    expect(readTechniques("repujado\r\n  costura  a mano \n\nteñido, calado;")).toEqual([
      "repujado",
      "costura a mano",
      "teñido",
      "calado",
    ])
  })

  it("count once, whatever the capitals and accents", () => {
    expect(readTechniques("Burilado\nburilado\nBURILÁDO")).toEqual(["Burilado"])
    expect(readTechniques(" \n , ;")).toEqual([])
  })
})
