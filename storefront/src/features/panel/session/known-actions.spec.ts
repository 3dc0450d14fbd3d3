import { actionOf, isStale } from "./known-actions"

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

const withState = form({
  $ACTION_REF_2: "",
  "$ACTION_2:0": '{"id":"605f68f9","bound":"$@1"}',
  "$ACTION_2:1": '[{"values":{"id":"409208"}}]',
  name: "Rosa",
})

it("knows the action of a form with a state and of one without", () => {
  expect(actionOf(withState)).toBe("605f68f9")
  expect(actionOf(form({ $ACTION_ID_409208: "", locale: "en" }))).toBe("409208")
  expect(actionOf(form({ name: "Rosa" }))).toBeNull()
})

it("calls a form stale only when this build does not have its action", () => {
  expect(isStale(withState, new Set(["409208"]))).toBe(true)
  expect(isStale(withState, new Set(["605f68f9"]))).toBe(false)
  expect(isStale(form({ name: "Rosa" }), new Set(["605f68f9"]))).toBe(false)
  expect(isStale(withState, null)).toBe(false)
})
