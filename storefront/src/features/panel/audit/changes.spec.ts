import { actionName, AUDIT_ACTIONS, fieldName, valueName } from "./audit-words"
import { changesOf } from "./changes"
import { resourceLink } from "./resource-link"

describe("an audit entry for people", () => {
  it("shows each field once, with what it was and what it is", () => {
    expect(changesOf({ story: "a", name: "x" }, { story: null, techniques: ["t"] })).toEqual([
      { field: "story", before: "a", after: null },
      { field: "name", before: "x", after: undefined },
      { field: "techniques", before: undefined, after: ["t"] },
    ])
    expect(changesOf(null, null)).toEqual([])
  })

  it("says actions in both languages, and those it does not know by their code", () => {
    for (const action of AUDIT_ACTIONS) {
      expect(actionName(action, "es")).not.toBe(action)
      expect(actionName(action, "en")).not.toBe(action)
    }
    expect(actionName("member.invented", "es")).toBe("member.invented")
    expect(actionName("__proto__.constructor", "es")).toBe("__proto__.constructor")
    expect(actionName("member.toString", "es")).toBe("member.toString")
  })

  it("says fields and states in words, and leaves what people wrote as it is", () => {
    expect(fieldName("role_code", "es")).toBe("Rol")
    expect(fieldName("bank_account", "es")).toBe("bank account")
    expect(valueName("suspended", "es")).toBe("Suspendido")
    expect(valueName("Rosa Quispe", "es")).toBe("Rosa Quispe")
  })

  it("leads to the thing it is about where that has a page", () => {
    expect(resourceLink("workshop", "wksp_1")).toBe("/panel/talleres/wksp_1")
    expect(resourceLink("role", "a/../b")).toBe("/panel/roles/a%2F..%2Fb")
    expect(resourceLink("session", "sess_1")).toBeNull()
    expect(resourceLink("workshop", null)).toBeNull()
    expect(resourceLink("__proto__", "x")).toBeNull()
  })
})
