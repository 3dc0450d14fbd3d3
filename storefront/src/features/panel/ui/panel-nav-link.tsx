"use client"

import { usePathname } from "next/navigation"
import { useEffect, useRef } from "react"
import { Link } from "@/components/link"

/** One entry of the menu; knows whether it is where one is, and folds the drawer when one got there. */
export function PanelNavLink({ href, label }: { href: string; label: string }) {
  const path = usePathname() ?? ""
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    link.current?.closest("details")?.removeAttribute("open")
  }, [path])
  const here = href === "/panel" ? path === href : path === href || path.startsWith(`${href}/`)
  return (
    <Link ref={link} href={href} aria-current={here ? (path === href ? "page" : "true") : undefined}>
      {label}
    </Link>
  )
}
