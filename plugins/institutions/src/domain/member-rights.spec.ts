import fc from "fast-check"
import { rightsAfter, sameRights } from "./member-rights"

const ids = fc.array(fc.constantFrom("est_a", "est_b", "est_c", "est_d"), { maxLength: 6 })
const rights = fc.record({
  role_code: fc.constantFrom("operator", "curator"),
  institution_id: fc.constantFrom("inst_1", "inst_2"),
  establishment_ids: ids,
})
const change = fc.record(
  {
    role_code: fc.constantFrom("operator", "curator"),
    institution_id: fc.constantFrom("inst_1", "inst_2"),
    establishment_ids: ids,
  },
  { requiredKeys: [] }
)

describe("the rights of a member after a change", () => {
  const before = { role_code: "operator", institution_id: "inst_1", establishment_ids: ["est_b", "est_a"] }

  it("are the same when nothing of them was changed", () => {
    expect(sameRights(before, rightsAfter(before, { name: "Otra" }, true))).toBe(true)
  })

  it("drop the establishments with a role that is not limited to them, so that they do not come back", () => {
    const curator = rightsAfter(before, { role_code: "curator" }, false)
    expect(curator.establishment_ids).toEqual([])
    expect(rightsAfter(curator, { role_code: "operator" }, true).establishment_ids).toEqual([])
  })

  it("name each establishment once, in one order", () => {
    const { establishment_ids } = rightsAfter(
      before,
      { establishment_ids: ["est_c", "est_a", "est_c"] },
      true
    )
    expect(establishment_ids).toEqual(["est_a", "est_c"])
  })

  it("are the same whichever order the establishments come in, and however often one does", () => {
    fc.assert(
      fc.property(rights, (one) => {
        const other = {
          ...one,
          establishment_ids: [...one.establishment_ids, ...one.establishment_ids].reverse(),
        }
        expect(sameRights(one, other)).toBe(true)
        expect(sameRights(other, one)).toBe(true)
      })
    )
  })

  it("differ whenever one establishment more or less is reached", () => {
    fc.assert(
      fc.property(rights, rights, (one, other) => {
        const sets = [one, other].map(({ establishment_ids }) =>
          [...new Set(establishment_ids)].sort().join()
        )
        const rest = one.role_code === other.role_code && one.institution_id === other.institution_id
        expect(sameRights(one, other)).toBe(rest && sets[0] === sets[1])
      })
    )
  })

  it("stay as they are when the same change is made again", () => {
    fc.assert(
      fc.property(rights, change, fc.boolean(), (one, wanted, scoped) => {
        const once = rightsAfter(one, wanted, scoped)
        expect(rightsAfter(once, wanted, scoped)).toEqual(once)
      })
    )
  })
})
