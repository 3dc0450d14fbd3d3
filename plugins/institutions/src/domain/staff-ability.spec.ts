import fc from "fast-check"
import { PERMISSION_CODES, permission } from "./permissions"
import { may, reachFilter, staffAbility, type Rights } from "./staff-ability"

const rights = (change: Partial<Rights> = {}): Rights => ({
  permissions: PERMISSION_CODES,
  scoped: false,
  establishmentIds: [],
  institutionId: "inst_own",
  managesAll: false,
  oversees: false,
  ...change,
})

describe("what a member may do", () => {
  it("is nothing that their role does not hold, whatever else the person is", () => {
    const ability = staffAbility(rights({ permissions: ["workshop.read"], managesAll: true, oversees: true }))
    expect(PERMISSION_CODES.filter((code) => may(ability, code))).toEqual(["workshop.read"])
    expect(reachFilter(ability, "ledger.read")).toBeNull()
  })

  it("is not what only looks like a permission", () => {
    const ability = staffAbility(
      rights({ permissions: ["manage.all", "__proto__", "constructor", "workshop.*"] })
    )
    expect(PERMISSION_CODES.filter((code) => may(ability, code))).toEqual([])
  })

  it("stays inside the assigned establishments where the role is limited to them", () => {
    const ability = staffAbility(rights({ scoped: true, establishmentIds: ["est_1", "est_2"] }))
    expect(may(ability, "workshop.update", { establishment_id: "est_2" })).toBe(true)
    expect(may(ability, "workshop.update", { establishment_id: "est_3" })).toBe(false)
    expect(may(ability, "workshop.update", {})).toBe(false)
    expect(reachFilter(ability, "workshop.read")).toEqual({ establishment_id: { $in: ["est_1", "est_2"] } })
  })

  it("is nothing of any prison for a limited role without establishments", () => {
    const ability = staffAbility(rights({ scoped: true }))
    expect(may(ability, "workshop.read", { establishment_id: "est_1" })).toBe(false)
    expect(reachFilter(ability, "workshop.read")).toEqual({ establishment_id: { $in: [] } })
  })

  it("stays inside the own institution, but for the one that runs the market", () => {
    const of = { institution_id: "inst_other" }
    expect(may(staffAbility(rights()), "member.update", of)).toBe(false)
    expect(may(staffAbility(rights({ managesAll: true })), "member.update", of)).toBe(true)
    expect(reachFilter(staffAbility(rights()), "audit.read")).toEqual({ institution_id: "inst_own" })
  })

  it("lets oversight read everywhere and change nothing elsewhere", () => {
    const ability = staffAbility(rights({ oversees: true }))
    expect(reachFilter(ability, "audit.read")).toEqual({})
    expect(reachFilter(ability, "member.read")).toEqual({})
    expect(may(ability, "member.update", { institution_id: "inst_other" })).toBe(false)
  })

  it("is the same on a row and in the filter of a list", () => {
    const ids = fc.subarray(["a", "b", "c"])
    fc.assert(
      fc.property(
        fc.record({
          permissions: fc.subarray([...PERMISSION_CODES]),
          scoped: fc.boolean(),
          establishmentIds: ids,
          institutionId: fc.constantFrom("x", "y"),
          managesAll: fc.boolean(),
          oversees: fc.boolean(),
        }),
        fc.constantFrom(...PERMISSION_CODES),
        fc.record({
          establishment_id: fc.constantFrom("a", "b", "c"),
          institution_id: fc.constantFrom("x", "y"),
        }),
        (who, code, row) => {
          const ability = staffAbility(who)
          const filter = reachFilter(ability, code)
          const listed =
            filter !== null &&
            (!filter.establishment_id || filter.establishment_id.$in.includes(row.establishment_id)) &&
            (!filter.institution_id || filter.institution_id === row.institution_id)
          expect(listed).toBe(may(ability, code, row))
          expect(filter === null).toBe(!who.permissions.includes(code))
          if (permission(code).reach === "all" && filter) expect(filter).toEqual({})
        }
      )
    )
  })
})
