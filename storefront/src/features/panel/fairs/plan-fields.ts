/** The most characters of each text of a fair, as the API takes them. */
export const LONGEST = {
  title: 120,
  theme: 200,
  description: 6000,
  organiser: 200,
  rules: 10_000,
  venue_name: 120,
  venue_address: 300,
  venue_hours: 200,
} as const
