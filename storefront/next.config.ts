import createNextIntlPlugin from "next-intl/plugin"
import type { NextConfig } from "next"
import { STREAM_ORIGINS } from "./src/features/fairs/stream-hosts"
import { FORM_BYTES } from "./src/features/panel/form/form-bytes"

const development = process.env.NODE_ENV === "development"

// Static pages cannot carry a nonce, so Next's own inline scripts need 'unsafe-inline'; everything else is
// ours alone: no third-party script, font or connection exists in the shop, and no frame but the films of a fair.
const contentSecurityPolicy = (frames: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "object-src 'none'",
    `frame-src ${frames}`,
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ")

const PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()"

const securityHeaders = [
  { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Permissions-Policy", value: PERMISSIONS },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
]

// The staff panel has stricter ones, made for each request in src/proxy.ts.
const shopHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy("'none'") },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
]

// What is said later of the same header holds: see `headers` below.
const fairHeaders = [
  { key: "Content-Security-Policy", value: contentSecurityPolicy(STREAM_ORIGINS.join(" ")) },
]

// Everything the shop serves lives under a language, the staff panel under its own name. A path without one is a Spanish path somebody shortened.
const WITHOUT_LOCALE =
  "/:path((?!(?:es|en|panel)(?:/|$)|_next/|api/|media/|banda/|certificate-status/|contexts/|schemas/|\\.well-known/|sitemap|robots\\.txt$|icon|favicon\\.ico$).*)"

// Next answers 500 to an address that is not UTF-8 once decoded (`/es/producto/%ff`), the backend to one with a NUL
// (`%00`). Neither they nor other control characters can name anything, so such an address is sent to one that says
// "not found". What follows is a well-formed sequence of RFC 3629, by lead byte, without the controls of ASCII.
const TAIL = "%[89ab][0-9a-f]"
const WELL_FORMED = [
  "[^%]",
  "%(?:[2-6][0-9a-f]|7[0-9a-e])",
  `%(?:c[2-9a-f]|d[0-9a-f])${TAIL}`,
  `%e0%[ab][0-9a-f]${TAIL}`,
  `%e[1-9abcef]${TAIL}${TAIL}`,
  `%ed%[89][0-9a-f]${TAIL}`,
  `%f0%[9ab][0-9a-f]${TAIL}${TAIL}`,
  `%f[1-3]${TAIL}${TAIL}${TAIL}`,
  `%f4%8[0-9a-f]${TAIL}${TAIL}`,
].join("|")
const MALFORMED = `/:path((?!(?:${WELL_FORMED})*$).*)`

const config: NextConfig = {
  poweredByHeader: false,
  // Next hashes the whole page anew for every answer, a sixth of the work of serving it; a proxy in front does it better.
  generateEtags: false,
  reactStrictMode: true,
  // Widths are made when a picture is uploaded; nothing is optimised at request time on a small machine.
  images: { unoptimized: true },
  // Kept pages live in memory only. On disk they would outlive the process while the record of which tags were dropped
  // does not: after a restart a withdrawn piece, or a page of a database that was reset, would be served again.
  experimental: {
    isrFlushToDisk: false,
    // Forms of the panel; a signed document is the largest thing that staff send. The panel's proxy and forms answer
    // in words to what is larger (see FORM_BYTES), since Next itself answers 500, and cuts off without a word what its
    // proxy has no room for.
    proxyClientMaxBodySize: FORM_BYTES + 64 * 1024,
    serverActions: {
      bodySizeLimit: FORM_BYTES + 64 * 1024,
      // Behind a reverse proxy that tells only its own host; see isForeign.
      allowedOrigins: [new URL(process.env.TEJIDO_SHOP_URL ?? "http://localhost:8000").host],
    },
  },
  cacheMaxMemorySize: 256 * 1024 * 1024,
  headers: async () => [
    { source: "/(.*)", headers: securityHeaders },
    { source: "/((?!panel(?:/|$)).*)", headers: shopHeaders },
    // The till of a fair's table reads codes with the camera.
    {
      source: "/panel/ferias/:id/caja",
      headers: [{ key: "Permissions-Policy", value: PERMISSIONS.replace("camera=()", "camera=(self)") }],
    },
    { source: "/:locale(es|en)/feria/:handle", headers: fairHeaders },
  ],
  redirects: async () => [
    { source: MALFORMED, destination: "/es/404", permanent: false },
    { source: "/", destination: "/es", permanent: false },
    { source: WITHOUT_LOCALE, destination: "/es/:path", permanent: false },
  ],
}

export default createNextIntlPlugin("./src/i18n/request.ts")(config)
