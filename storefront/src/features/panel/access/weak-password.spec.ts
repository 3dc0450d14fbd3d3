import { StaffRefusal } from "../api/staff-refusal"
import { weakPassword } from "./weak-password"

const refusal = (code: string, details?: unknown) => new StaffRefusal("", { status: 400, code, details })
const limits = { shortest: 12, longest: 128 }

it("says what is wrong with a password in the words that help", () => {
  expect(
    weakPassword(refusal("weak_password", { problem: "guessable", warning: "keyPattern", ...limits }))
  ).toEqual({
    key: "sequence",
    ...limits,
  })
  expect(
    weakPassword(refusal("weak_password", { problem: "personal", warning: "userInputs", ...limits }))?.key
  ).toBe("personal")
})

it("has words for warnings that it does not know, and for none", () => {
  expect(
    weakPassword(refusal("weak_password", { problem: "guessable", warning: "new", ...limits }))?.key
  ).toBe("guessable")
  expect(weakPassword(refusal("weak_password", "nonsense"))?.key).toBe("guessable")
})

it("is silent about other refusals", () => {
  expect(weakPassword(refusal("wrong_password"))).toBeNull()
})
