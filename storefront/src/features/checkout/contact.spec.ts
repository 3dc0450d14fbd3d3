import { cleanText, type ContactDraft, draftFrom, readContact } from "./contact"

const good: ContactDraft = {
  email: "rosa@example.pe",
  first_name: "Rosa",
  last_name: "Quispe Mamani",
  phone: "987 654 321",
  department: "15",
  province: "1501",
  district: "150101",
  street: "Jr. Ica 197",
  reference: "",
}
const errors = (change: Partial<ContactDraft>) => {
  const reading = readContact({ ...good, ...change })
  return reading.ok ? {} : reading.errors
}

describe("the buyer's details", () => {
  it("takes a plain Peruvian address", () => {
    expect(readContact(good)).toMatchObject({
      ok: true,
      contact: { first_name: "Rosa", phone: "987 654 321" },
    })
  })

  it("says every missing field at once", () => {
    const reading = readContact(draftFrom(() => ""))
    expect(reading).toEqual({
      ok: false,
      errors: {
        email: "required",
        first_name: "required",
        last_name: "required",
        phone: "required",
        department: "pick",
        province: "pick",
        district: "pick",
        street: "required",
      },
    })
  })

  it("keeps HTML and emoji in a name as the plain text they are", () => {
    const name = '<b>Rosa</b> 🧶 & "Lía"'
    expect(readContact({ ...good, first_name: name })).toMatchObject({
      ok: true,
      contact: { first_name: name },
    })
  })

  it("drops what no name holds: NUL, line breaks, marks that turn the text around", () => {
    expect(cleanText("Ro\u0000sa\r\n \u202EQuispe ")).toBe("Ro sa Quispe")
  })

  it("cuts ten megabytes to one character too many, and still finds it too long", () => {
    const draft = draftFrom((name) => (name === "street" ? "x".repeat(10_000_000) : good[name]))
    expect(draft.street).toHaveLength(161)
    expect(readContact(draft)).toEqual({ ok: false, errors: { street: "too_long" } })
  })

  it("counts an emoji as one character", () => {
    expect(errors({ first_name: "🧶".repeat(60) })).toEqual({})
    expect(errors({ first_name: "🧶".repeat(61) })).toEqual({ first_name: "too_long" })
  })

  it.each(["rosa", "rosa@", "rosa@example", "a b@example.pe", "rosa@exa mple.pe"])(
    "refuses the e-mail %s",
    (email) => {
      expect(errors({ email })).toEqual({ email: "email" })
    }
  )

  it.each(["12345", "987-654-abc", "+", "1234567890123456"])("refuses the phone %s", (phone) => {
    expect(errors({ phone })).toEqual({ phone: "phone" })
  })

  it.each(["987654321", "+51 987 654 321", "(01) 426-1234"])("takes the phone %s", (phone) => {
    expect(errors({ phone })).toEqual({})
  })

  it("refuses a district of another province", () => {
    expect(errors({ district: "080101" })).toEqual({ district: "pick" })
    expect(errors({ province: "0801", district: "080101" })).toEqual({ province: "pick" })
  })

  it("forgets the province and the district of a department that was changed", () => {
    const draft = draftFrom((name) => (name === "department" ? "08" : good[name]))
    expect(draft).toMatchObject({ department: "08", province: "", district: "", street: "Jr. Ica 197" })
  })
})
