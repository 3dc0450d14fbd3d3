import { closeRequest } from "../close-request"

/** `POST /staff/rights-requests/:id/answer` `{ answer }`: what was answered, for whoever asked in writing. */
export const POST = closeRequest("answered")
