import { groupPermissions, permissionChange } from "./group-permissions"

describe("the permissions of a role", () => {
  it("stand together by what they are about, in the catalogue's order", () => {
    const [a, b, c] = [
      { code: "workshop.read", resource: "workshop" },
      { code: "ledger.read", resource: "ledger" },
      { code: "workshop.update", resource: "workshop" },
    ]
    expect(groupPermissions([a, b, c])).toEqual([
      { resource: "workshop", permissions: [a, c] },
      { resource: "ledger", permissions: [b] },
    ])
  })

  it("change by what is given and what is taken, and nothing that the catalogue does not have", () => {
    expect(permissionChange(["a", "b", "c"], ["b", "a", "gone"], ["c", "a", "made-up"])).toEqual({
      added: ["c"],
      removed: ["b"],
    })
    expect(permissionChange(["a"], ["a"], ["a"])).toEqual({ added: [], removed: [] })
  })
})
