import { handleOf, isHandle } from "./handle"

it.each([
  ["Taller de cerámica «Ñusta»", "taller-de-ceramica-nusta"],
  ["  --A & B--  ", "a-b"],
  ["Ø漢字", ""],
  ["a".repeat(99) + " b", "a".repeat(99)],
])("the handle of %p is %p", (name, handle) => {
  expect(handleOf(name)).toBe(handle)
  if (handle) expect(isHandle(handle)).toBe(true)
})
