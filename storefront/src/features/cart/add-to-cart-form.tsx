import type { ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"

/**
 * The form that puts a piece in the cart. Its fields are the children: `variant_id` and, when more than one can be
 * had, `quantity`. A plain post, so it costs a static page no JavaScript and works without any.
 */
export function AddToCartForm({
  locale,
  className,
  children,
}: {
  locale: Locale
  className?: string
  children: ReactNode
}) {
  return (
    <form method="post" action={shopPath(locale, "carrito", "agregar")} className={className}>
      {children}
    </form>
  )
}
