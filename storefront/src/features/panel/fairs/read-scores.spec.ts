import { readScores } from "./read-scores"

describe("the points that somebody gave", () => {
  it("are those of the criteria with a mark, none being a mark too", () => {
    expect(
      readScores({
        "points-fcri_1": "4",
        "note-fcri_1": "Buen acabado",
        "points-fcri_2": "0",
        "note-fcri_2": "",
        "note-fcri_3": "Sin puntos todavía",
      })
    ).toEqual([
      { criterion_id: "fcri_1", points: 4, note: "Buen acabado" },
      { criterion_id: "fcri_2", points: 0, note: null },
    ])
  })

  it.each(["", "-1", "21", "4.5", "cuatro"])("are not %p", (points) => {
    expect(readScores({ "points-fcri_1": points })).toEqual([])
  })
})
