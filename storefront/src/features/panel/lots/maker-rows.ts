/** Rows of a lot's form for artisans who are no longer of the workshop. */
export const OTHER_ROWS = ["1", "2", "3"] as const
