import { showSecondFactor } from "../../../../auth/show-second-factor"

/** `POST /staff/me/second-factor` {method, code}; see {@link showSecondFactor}. */
export const POST = showSecondFactor
