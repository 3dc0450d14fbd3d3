import "server-only"
import { z } from "zod"
import { shortSecretCookie } from "./short-secret-cookie"

/** A second factor that was begun and not turned on yet: what the app has to be told. */
export const begunFactor = shortSecretCookie(
  "tejido_panel_factor",
  "/panel/cuenta/segundo-factor",
  z.object({ staffId: z.string(), id: z.string(), secret: z.string(), url: z.string() })
)
