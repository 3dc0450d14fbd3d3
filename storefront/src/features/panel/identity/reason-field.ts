import { z } from "zod"

/** Why somebody looks at or changes what is sealed: a sentence, as long as the API asks for. */
export const reasonField = z.string().trim().min(10).max(500)
