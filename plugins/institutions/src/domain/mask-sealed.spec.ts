import { isSealedField, MASK, maskSealed } from "./mask-sealed"

describe("what the audit log may not show", () => {
  it.each([
    ...[
      "name_sealed",
      "identity_sealed",
      "password",
      "new_password",
      "currentPassword",
      "token",
      "reset_token",
      "tokenHash",
    ],
    ...[
      "token_hash",
      "code_hash",
      "totp_secret",
      "secret",
      "dni",
      "DNI",
      "holder_dni",
      "dniNumber",
      "full_name",
      "fullName",
    ],
    ...["api_key", "apiKey", "recovery_codes", "document_number", "Authorization", "set-cookie", "clave"],
  ])("masks %s", (name) => {
    expect(isSealedField(name)).toBe(true)
    expect(maskSealed({ [name]: "70112233" })).toEqual({ [name]: MASK })
  })

  it.each([
    ...[
      "name",
      "short_name",
      "email",
      "story",
      "techniques",
      "craft_line",
      "establishment_id",
      "role_code",
      "position",
    ],
    ...["codename", "indni", "tokenised_price", "secretary", "hash_tag", "sealed_at"],
  ])("leaves %s", (name) => {
    expect(maskSealed({ [name]: "x" })).toEqual({ [name]: "x" })
  })

  it("reaches into lists and objects, and masks a whole object under a sealed name", () => {
    expect(
      maskSealed({
        people: [{ alias: "Rosa", full_name: "Rosa Quispe" }, [{ password: 1 }]],
        credentials: { user: "rosa", pin: 1234 },
      })
    ).toEqual({ people: [{ alias: "Rosa", full_name: MASK }, [{ password: MASK }]], credentials: MASK })
  })

  it("shows that a sealed field was empty", () => {
    expect(maskSealed({ dni: null, password: "" })).toEqual({ dni: null, password: MASK })
  })
})
