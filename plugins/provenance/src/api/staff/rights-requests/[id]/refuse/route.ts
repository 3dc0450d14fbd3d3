import { closeRequest } from "../close-request"

/** `POST /staff/rights-requests/:id/refuse` `{ answer }`: why it was not done, which the person is told. */
export const POST = closeRequest("refused")
