import { closeRequest } from "../close-request"

/** `POST /staff/rights-requests/:id/withdraw` `{ answer }`: how the person withdrew it. */
export const POST = closeRequest("withdrawn")
