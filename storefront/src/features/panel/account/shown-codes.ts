import "server-only"
import { z } from "zod"
import { shortSecretCookie } from "./short-secret-cookie"

/** Recovery codes that were just made and wait to be written down. */
export const shownCodes = shortSecretCookie(
  "tejido_panel_codes",
  "/panel/cuenta/segundo-factor",
  z.object({ staffId: z.string(), codes: z.array(z.string()), at: z.string() })
)
