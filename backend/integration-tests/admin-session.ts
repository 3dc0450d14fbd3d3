import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Api } from "./app"

const LOGIN = { email: "plataforma@ejemplo.pe", password: "a-long-password-4711" }

/** Makes an account of Medusa Admin and signs in. @returns the header that shows it */
export async function adminHeaders(container: MedusaContainer, api: Api): Promise<{ authorization: string }> {
  const auth = container.resolve(Modules.AUTH)
  const [user] = await container.resolve(Modules.USER).createUsers([{ email: LOGIN.email }])
  const { authIdentity } = await auth.register("emailpass", { body: LOGIN })
  await auth.updateAuthIdentities({ id: authIdentity!.id, app_metadata: { user_id: user!.id } })
  const { data } = await api.post("/auth/user/emailpass", LOGIN)
  return { authorization: `Bearer ${(data as { token: string }).token}` }
}
