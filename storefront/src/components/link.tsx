import NextLink from "next/link"
import type { ComponentProps } from "react"

/**
 * A link inside the shop. Nothing is fetched ahead: a listing would otherwise ask for two dozen pages that a person
 * on mobile data never opens. Make `href` with `shopPath`.
 */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />
}
