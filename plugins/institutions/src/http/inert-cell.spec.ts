import { inertCell } from "./inert-cell"

describe("inertCell", () => {
  it.each([
    ["=1+1"],
    ["+51 999"],
    ["-1"],
    ["@SUM(A1)"],
    ["\t=1"],
    ["\r=1"],
    ["\n=1"],
    ["\tcuero"],
    ["  =1"],
    ["\u00a0=1"],
    ["\u200b=1"],
    ["\ufeff=1"],
    ['"=1'],
    ["＝1"],
    ["＋1"],
    ["－1"],
    ["＠A"],
    ["﹦1"],
    ["−1"],
  ])("%j cannot begin a formula", (text) => {
    expect(inertCell(text)).toMatch(/^'/)
    expect(inertCell(text).replace(/'/g, "")).toBe(text)
  })

  it.each([
    ["azul;=1", "azul;'=1"],
    ["azul;  @A", "azul;'  @A"],
    ["azul\n=1", "azul\n'=1"],
    ["azul\t=1", "azul\t'=1"],
    ['a";"=1', `a";'"=1`],
  ])("%j cannot begin one where the cell is torn apart", (text, inert) => {
    expect(inertCell(text)).toBe(inert)
  })

  it.each([
    ["Taller de cuero"],
    ["a-b"],
    ["LUR-0001"],
    ["cuero, madera; plata"],
    ["uno\r\ndos"],
    [""],
    ["ñ=1"],
  ])("%j stays as it is", (text) => {
    expect(inertCell(text)).toBe(text)
  })
})
