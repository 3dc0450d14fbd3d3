import "server-only"
import type { ReactNode } from "react"
import { StoreError } from "@/lib/api/store-error"
import { UnavailablePage } from "./unavailable-page"

/**
 * Makes a page say so itself when the backend does not answer. An error that is thrown reaches only browsers with
 * JavaScript: without it they get an empty page. For pages that are made for each visit; one that is kept must throw,
 * or its error would be kept too.
 */
export function sayWhenUnavailable<Props extends { params: Promise<{ locale: string }> }>(
  page: (props: Props) => Promise<ReactNode>
) {
  return async function Page(props: Props): Promise<ReactNode> {
    try {
      return await page(props)
    } catch (error) {
      if (!(error instanceof StoreError && error.kind === "unavailable")) throw error
      console.error(error)
      return <UnavailablePage locale={(await props.params).locale} />
    }
  }
}
