import "server-only"

/** What the shop itself is called and where it stands on the street. */
export type Shop = { name: string; store: { name: string; address: string } }

/**
 * The shop's own name and counter. The institutions behind it are not here: they are data, see
 * `lib/api/institutions`.
 */
export function shop(env: Record<string, string | undefined> = process.env): Shop {
  return {
    name: env.TEJIDO_SHOP_NAME || "Cárceles Productivas",
    store: {
      name: env.TEJIDO_STORE_NAME || "Tienda Cárceles Productivas",
      address: env.TEJIDO_STORE_ADDRESS || "Jr. Ica 197, Cercado de Lima",
    },
  }
}
