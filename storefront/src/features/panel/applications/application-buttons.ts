/** The name of the button that sends an application once it is saved. */
export const SEND = "send"
