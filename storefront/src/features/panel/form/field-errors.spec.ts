import { z } from "zod"
import { type ErrorWords, fieldErrors } from "./field-errors"

const words: ErrorWords = {
  required: "required",
  email: "email",
  url: "url",
  pick: "pick",
  invalid: "invalid",
  too_long: (max) => `too long ${max}`,
  too_short: (min) => `too short ${min}`,
}

const schema = z.object({
  name: z.string().trim().min(1).max(10),
  email: z.string().trim().min(1).pipe(z.email()),
  site: z.url().optional(),
  ruc: z.string().min(11).optional(),
  role: z.enum(["a", "b"]),
  places: z.array(z.string()).min(1),
  code: z
    .string()
    .superRefine((_, context) => context.addIssue({ code: "custom", message: "Its own words" })),
})

it("says of every field what is wrong with it, once", () => {
  const { error } = schema.safeParse({
    name: "a very long name",
    email: "nobody",
    site: "somewhere",
    ruc: "123",
    role: "c",
    places: [],
    code: "",
  })
  expect(fieldErrors(error as z.ZodError, words)).toEqual({
    name: "too long 10",
    email: "email",
    site: "url",
    ruc: "too short 11",
    role: "pick",
    places: "pick",
    code: "Its own words",
  })
})

it("calls missing what is missing or empty", () => {
  const { error } = schema.safeParse({ name: "  ", email: "", role: undefined, places: ["x"] })
  expect(fieldErrors(error as z.ZodError, words)).toMatchObject({
    name: "required",
    email: "required",
    code: "required",
  })
})
