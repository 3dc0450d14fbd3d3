import { changedFields } from "./changed-fields"

describe("what changed between two states", () => {
  it("names only the fields that differ, by value", () => {
    const before = { story: "a", techniques: ["x"], at: new Date(5), mode: null }
    const after = { story: "b", techniques: ["x"], at: new Date(5), mode: null }

    expect(changedFields(before, after)).toEqual({ before: { story: "a" }, after: { story: "b" } })
  })

  it("counts what only one of them has, and the order of a list", () => {
    expect(changedFields({ gone: 1, list: ["a", "b"] }, { came: null, list: ["b", "a"] })).toEqual({
      before: { gone: 1, list: ["a", "b"] },
      after: { came: null, list: ["b", "a"] },
    })
  })

  it("takes undefined for not there, and is not taken in by names that objects inherit", () => {
    expect(changedFields({ a: undefined }, {})).toEqual({ before: {}, after: {} })
    expect(changedFields({}, JSON.parse('{"toString": "x", "__proto__": 1}') as object).after).toEqual(
      JSON.parse('{"toString": "x", "__proto__": 1}')
    )
  })
})
