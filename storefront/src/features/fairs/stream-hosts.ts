/**
 * Whose players a page of a fair may frame, once somebody has clicked: the only foreign thing in the shop. Addresses
 * in the form that follows nobody before play come from the backend (`FAIR_STREAM_HOSTS` there).
 */
export const STREAM_ORIGINS = [
  "https://www.youtube-nocookie.com",
  "https://player.vimeo.com",
  "https://www.facebook.com",
] as const

/** True for an address that such a player has. */
export function canBeFramed(address: string): boolean {
  return URL.canParse(address) && STREAM_ORIGINS.some((origin) => new URL(address).origin === origin)
}
