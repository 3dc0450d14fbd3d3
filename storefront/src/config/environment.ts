import "server-only"

/** A variable that must be set, read when it is needed so that building the shop needs no backend. */
function required(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(`The environment variable ${name} is not set; the shop cannot reach its backend.`)
  return value
}

/** Base address of the backend, without a trailing slash. */
export const apiUrl = () => required("TEJIDO_API_URL").replace(/\/+$/, "")

/** Publishable key that names the shop's sales channel. */
export const publishableKey = () => required("TEJIDO_PUBLISHABLE_KEY")

/** The shop's own public address, for canonical links, the sitemap and shared cards. */
export const shopUrl = () => (process.env.TEJIDO_SHOP_URL ?? "http://localhost:8000").replace(/\/+$/, "")

/** Secret the backend must show to revalidate pages; null refuses everybody. */
export const revalidateSecret = () => process.env.REVALIDATE_SECRET || null

/** True when the shop runs on demo data and shows the demo payment method. */
export const isDemo = () => process.env.TEJIDO_DEMO === "1"
