import { DEFAULT_ROLES } from "../../../plugins/institutions/src/domain/roles"
import { DEMO_STAFF, ESTABLISHMENTS, INSTITUTIONS, WORKSHOPS } from "./index"

describe("the institutions", () => {
  it("are run by exactly one, the prison service", () => {
    expect(INSTITUTIONS.filter(({ manages_all }) => manages_all).map(({ kind }) => kind)).toEqual([
      "prison_service",
    ])
  })
})

describe("the demo's staff", () => {
  it("has every role, and operators of two prisons", () => {
    expect(new Set(DEMO_STAFF.map(({ role }) => role))).toEqual(
      new Set(DEFAULT_ROLES.map(({ code }) => code))
    )
    const operators = DEMO_STAFF.filter(({ role }) => role === "operator")
    expect(new Set(operators.flatMap(({ establishments }) => establishments)).size).toBe(2)
  })

  it.each(DEMO_STAFF.map((member) => [member.email, member] as const))(
    "gives %s a role of their institution, and what that role needs",
    (email, { role, institution, establishments }) => {
      const { scoped, institution_kinds } = DEFAULT_ROLES.find(({ code }) => code === role)!
      const { kind } = INSTITUTIONS.find(({ code }) => code === institution)!
      expect(institution_kinds ?? [kind]).toContain(kind)
      expect(establishments.length > 0).toBe(scoped)
      for (const code of establishments) {
        expect(ESTABLISHMENTS.map((each) => each.code)).toContain(code)
        expect(WORKSHOPS.map(({ establishment }) => establishment)).toContain(code)
      }
      // Nobody's mail: a domain for examples.
      expect(email).toMatch(/^[a-z.]+@ejemplo\.pe$/)
    }
  )
})
