import { z } from "zod"
import { keptValues, readFields } from "./read-fields"

const schema = z.object({
  name: z.string(),
  places: z.array(z.string()).optional(),
  logo: z.file().optional(),
  password: z.string(),
})

function sent(): FormData {
  const form = new FormData()
  form.append("name", "Rosa")
  form.append("places", "LUR")
  form.append("places", "AYC")
  form.append("logo", new File(["x"], "logo.png"))
  form.append("password", "secret")
  form.append("$ACTION_ID_60", "")
  form.append("role", "administrator")
  return form
}

it("reads what the schema names and nothing else", () => {
  const fields = readFields(sent(), schema)
  expect(Object.keys(fields)).toEqual(["name", "places", "logo", "password"])
  expect(fields.places).toEqual(["LUR", "AYC"])
  expect(readFields(new FormData(), schema)).toEqual({ places: [] })
})

it("keeps text to show it again, but no secrets and no files", () => {
  expect(keptValues(readFields(sent(), schema), ["password"])).toEqual({
    name: "Rosa",
    places: ["LUR", "AYC"],
  })
})
