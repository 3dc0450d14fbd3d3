import { readSimulation } from "./simulation-query"

const POLICIES = { ids: ["policy_v1", "prop_2"], current: "policy_v1" }
const read = (params: Record<string, string>) => readSimulation(params, POLICIES)

describe("what is asked of the simulator", () => {
  it("is nothing before a price is typed", () => {
    expect(read({})).toMatchObject({ asked: null, problems: [], fields: { cantidad: "1", partes: "100" } })
  })

  it("is read from the address as people type it", () => {
    const { asked, problems } = read({
      precio: "S/ 1,320.50",
      cantidad: "2",
      modo: "company",
      pago: "45,5",
      partes: "60; 39,5 0.5 %",
      reglas: "prop_2",
      contra: "policy_v1",
    })
    expect(problems).toEqual([])
    expect(asked).toEqual({
      price: 132_050,
      quantity: 2,
      mode: "company",
      agreed_pay: 4_550,
      makers: [6_000, 3_950, 50],
      policyId: "prop_2",
      againstId: "policy_v1",
    })
  })

  it("names what cannot be read and keeps what was typed", () => {
    const { asked, problems, fields } = read({
      precio: "12.345",
      cantidad: "0",
      pago: "-1",
      partes: "60 30",
      modo: "x",
      reglas: "policy_v9",
    })
    expect(asked).toBeNull()
    expect(problems).toEqual(["precio", "cantidad", "pago", "partes"])
    expect(fields).toMatchObject({
      precio: "12.345",
      partes: "60 30",
      modo: "own_account",
      reglas: "policy_v1",
    })
  })

  it("compares nothing with itself", () => {
    expect(read({ precio: "10", reglas: "prop_2", contra: "prop_2" }).asked?.againstId).toBeNull()
  })
})
