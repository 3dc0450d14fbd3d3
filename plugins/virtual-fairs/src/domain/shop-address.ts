/** The shop's public address without a slash at its end; `STOREFRONT_URL`. */
export function shopAddress(value = process.env.STOREFRONT_URL): string {
  return (value || "http://localhost:3000").replace(/\/+$/, "")
}

/** The address of a fair's page in a language: `https://tejido.pe/es/feria/navidad-2026`, or of something below it. */
export function fairAddress(locale: "es" | "en", ...path: string[]): string {
  return [shopAddress(), locale, "feria", ...path.map(encodeURIComponent)].join("/")
}
