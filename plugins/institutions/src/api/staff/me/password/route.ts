import { changePassword } from "../../../../auth/change-password"

/** `POST /staff/me/password` {current_password, new_password}; see {@link changePassword}. */
export const POST = changePassword
