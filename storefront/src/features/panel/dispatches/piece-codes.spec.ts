import { readPieceCodes } from "./piece-codes"

const MISTYPED = "234-679-ADF"

it("reads codes as they are typed, and the addresses that a scanner writes", () => {
  const { codes } = readPieceCodes("222-222-222\n https://tienda.pe/es/origen/222-222-222?x=1")
  expect(codes).toEqual(["222-222-222"])
})

it("gives back what is no code, as it was typed", () => {
  expect(readPieceCodes(`${MISTYPED}, hola; 222 222 222`)).toEqual({
    codes: ["222-222-222"],
    wrong: [MISTYPED, "hola"],
  })
})

it("finds nothing in nothing", () => {
  expect(readPieceCodes(" \n,; \n")).toEqual({ codes: [], wrong: [] })
})
