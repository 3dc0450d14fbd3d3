import { z } from "@medusajs/framework/zod"

/** `parent`: INEI code of a department (2 digits), province (4) or district (6). */
export const UbigeoQuery = z.strictObject({
  parent: z
    .string()
    .regex(/^(\d{2}){1,3}$/, "parent is a code of 2, 4 or 6 digits")
    .optional(),
})
export type UbigeoQuery = z.infer<typeof UbigeoQuery>
