import type { ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import { shopPath } from "@/i18n/shop-path"
import { SubmitOnce } from "./submit-once"

/**
 * The form that puts a piece in the cart. Its fields are the children: `variant_id` and, when more than one can be
 * had, `quantity`. A plain post, so it works without JavaScript and on a static page.
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
      <SubmitOnce />
    </form>
  )
}
