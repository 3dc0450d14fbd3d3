/** How many working days an establishment has from payment to sending; `DISPATCH_WORKING_DAYS`, 3 without it. */
export function workingDaysToDispatch(value = process.env.DISPATCH_WORKING_DAYS): number {
  const days = Number(value ?? "")
  return Number.isInteger(days) && days > 0 && days <= 60 ? days : 3
}

/** The shop's public address without a slash at its end: where the codes on a slip lead. */
export function shopUrl(value = process.env.STOREFRONT_URL): string {
  return (value || "http://localhost:3000").replace(/\/+$/, "")
}
