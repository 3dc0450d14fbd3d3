import { z } from "zod"
import { institutionFields, shopFields } from "./institution-fields"

const words = { ruc: "RUC!", position: "position!" }
const schema = z.object({ ...institutionFields(words), ...shopFields(words) })
const FORM = {
  name: "Instituto Nacional Penitenciario",
  short_name: "INPE",
  legal_name: "",
  ruc: "",
  address: " Jr. Carabaya 456 ",
  url: "",
  email: "",
  phone: "",
  hours: "",
  position: "1",
}

describe("the details of an institution", () => {
  it("are null where nothing was written", () => {
    expect(schema.parse({ ...FORM, shown_in_shop: "yes" })).toMatchObject({
      legal_name: null,
      ruc: null,
      address: "Jr. Carabaya 456",
      url: null,
      email: null,
      shown_in_shop: true,
      position: 1,
    })
    expect(schema.parse(FORM).shown_in_shop).toBe(false)
  })

  it("take a RUC as people write it, and only one whose last digit checks the others", () => {
    expect(schema.parse({ ...FORM, ruc: "20-131-370-050" }).ruc).toBe("20131370050")
    expect(schema.safeParse({ ...FORM, ruc: "20131370051" }).error?.issues[0]?.message).toBe("RUC!")
    expect(schema.safeParse({ ...FORM, ruc: "123" }).success).toBe(false)
  })

  it.each([
    [{ url: "javascript:alert(1)" }],
    [{ url: "www.inpe.gob.pe" }],
    [{ email: "inpe" }],
    [{ name: "X" }],
    [{ position: "1e3" }],
    [{ position: "1001" }],
    [{ position: "" }],
  ])("refuse %j", (wrong) => {
    expect(schema.safeParse({ ...FORM, ...wrong }).success).toBe(false)
  })
})
