import { ENQUIRY_FIELDS, enquiryDraft, readEnquiry } from "./enquiry"

const GOOD = {
  name: "Rosa Quispe",
  email: "rosa@example.pe",
  phone: "+51 987 654 321",
  organisation: "Hotel Qhapaq",
  quantity: "40",
  wanted_by: "2026-12-20",
  message: "Para los cuartos.\r\nEn azul, si se puede.",
  stand: "telar-ayacucho",
  product_id: "prod_1",
}
const TODAY = "2026-11-24"
const draft = (changes: Partial<typeof GOOD> = {}) => {
  const typed = { ...GOOD, ...changes }
  return enquiryDraft((name) => typed[name])
}
const errorsOf = (changes: Partial<typeof GOOD>) => {
  const reading = readEnquiry(draft(changes), TODAY)
  return reading.ok ? {} : reading.errors
}

describe("an enquiry for wholesale", () => {
  it("is read with its lines, and what need not be said may be missing", () => {
    expect(readEnquiry(draft(), TODAY)).toMatchObject({
      ok: true,
      enquiry: { quantity: 40, message: "Para los cuartos.\nEn azul, si se puede.", stand: "telar-ayacucho" },
    })
    expect(errorsOf({ phone: "", organisation: "", wanted_by: "", stand: "", product_id: "" })).toEqual({})
  })

  it("says of each field what is wrong", () => {
    expect(
      errorsOf({ name: " ", email: "rosa@", phone: "abc", quantity: "0", wanted_by: "2026-11-23" })
    ).toEqual({
      name: "required",
      email: "email",
      phone: "phone",
      quantity: "quantity",
      wanted_by: "day",
    })
    expect(errorsOf({ quantity: "1.5", wanted_by: "mañana", message: "" })).toEqual({
      quantity: "quantity",
      wanted_by: "day",
      message: "required",
    })
    expect(errorsOf({ quantity: "100001", message: "x".repeat(900) })).toEqual({
      quantity: "quantity",
      message: "too_long",
    })
  })

  it("never fails on what nobody types, and sends no stand that none can be", () => {
    const strange = enquiryDraft((name) => (name === "stand" ? "../x" : "\u0000👩🏽‍🌾".repeat(2000)))
    expect(ENQUIRY_FIELDS.every((field) => typeof strange[field] === "string")).toBe(true)
    expect(readEnquiry(strange, TODAY).ok).toBe(false)
    const reading = readEnquiry({ ...draft(), stand: "../x" }, TODAY)
    expect(reading.ok && reading.enquiry.stand).toBe("")
  })
})
