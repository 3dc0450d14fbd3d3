import { askedPosters, posterProblem } from "./posters-download"

describe("the posters that an address asks for", () => {
  it("are those of a fair, on a paper that there is", () => {
    const asked = askedPosters(["ferias", "fair_1", "afiches"], { tipo: "stands", tamano: "a6" })
    expect(asked).toMatchObject({
      api: "/staff/fairs/fair_1/posters.pdf",
      query: { kind: "stands", size: "a6" },
    })
    expect(asked?.page("refused")).toBe("/panel/ferias/fair_1/afiches?tipo=stands&tamano=a6&problema=refused")
  })

  it("are the usual ones where nobody said which, or what there is not", () => {
    expect(askedPosters(["ferias", "fair_1", "afiches"], { tipo: "x", tamano: ["a0"] })?.query).toEqual({
      kind: "poster",
      size: "a4",
    })
  })

  it.each([
    [["ferias", "..", "afiches"]],
    [["ferias", "a/b", "afiches"]],
    [["ferias", "fair_1", "puestos"]],
    [["ferias", "fair_1", "afiches", "x"]],
    [["lotes", "fair_1", "afiches"]],
    [["ferias"]],
  ])("are not asked for by %p", (segments) => {
    expect(askedPosters(segments, {})).toBeNull()
  })

  it("do not come where there is no stand, which is said in words of its own", () => {
    expect(posterProblem({ code: "nothing_to_print" })).toBe("nothing_to_print")
    expect(posterProblem({ code: null })).toBe("refused")
  })
})
