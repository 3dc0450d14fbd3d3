import type { ReactNode } from "react"
import { ButtonLink } from "@/components/button"
import { AccessPage } from "./access-page"

/** A mailed link that leads nowhere any more: why, and what to do instead. */
export function DeadLinkPage({
  title,
  text,
  href,
  label,
}: {
  title: string
  text: ReactNode
  href: string
  label: string
}) {
  return (
    <AccessPage title={title} intro={text}>
      <div>
        <ButtonLink href={href}>{label}</ButtonLink>
      </div>
    </AccessPage>
  )
}
