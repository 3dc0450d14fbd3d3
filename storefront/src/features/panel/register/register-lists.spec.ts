import { CRAFT_LINES } from "../../../../../plugins/provenance/src/domain/craft-lines"
import { REGISTRATION_STATUSES as BACKEND_STATUSES } from "../../../../../plugins/provenance/src/domain/registration"
import { REGISTER_LINES, REGISTRATION_STATUSES } from "./register-lists"

it("offers the lines that the national register has, and no others", () => {
  const lines = CRAFT_LINES.flatMap(({ code, clanar }) => (clanar ? [code] : []))
  expect([...REGISTER_LINES].sort()).toEqual([...lines].sort())
})

it("has words for every state of an entry", () => {
  expect(REGISTRATION_STATUSES).toEqual(BACKEND_STATUSES)
})
