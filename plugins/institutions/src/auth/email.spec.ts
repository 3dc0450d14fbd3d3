import { emailField, identifierField, normalEmail } from "./email"

describe("an e-mail address", () => {
  it.each([" Rosa.Quispe@INPE.gob.pe ", "ｒosa.quispe@inpe.gob.pe", "ROSA.QUISPE@inpe.GOB.pe"])(
    "has one spelling: %p",
    (text) => expect(normalEmail(text)).toBe("rosa.quispe@inpe.gob.pe")
  )

  it("may be as long as mail servers take", () => {
    expect(emailField.safeParse(`${"a".repeat(64)}@${"b".repeat(60)}.pe`).success).toBe(true)
    expect(emailField.safeParse(`${"a".repeat(250)}@ejemplo.pe`).success).toBe(false)
  })

  it("need not be one to sign in with, so that the answer tells nothing", () => {
    expect(identifierField.safeParse("no es un correo").success).toBe(true)
    expect(emailField.safeParse("no es un correo").success).toBe(false)
    expect(identifierField.safeParse("").success).toBe(false)
    expect(identifierField.safeParse(["a@b.pe"]).success).toBe(false)
  })
})
