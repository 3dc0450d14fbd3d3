"use client"

import { usePathname } from "next/navigation"
import type { Locale } from "@/i18n/locales"

/** The same page in the other language. A plain link: the document's language changes with it. */
export function LanguageSwitch({ locale, label }: { locale: Locale; label: string }) {
  const other: Locale = locale === "es" ? "en" : "es"
  const path = (usePathname() ?? `/${locale}`).replace(/^\/(es|en)(?=\/|$)/, `/${other}`)
  return (
    <a
      href={path}
      hrefLang={other}
      lang={other}
      aria-label={label}
      // A search keeps its words and filters; static pages are made without knowing them.
      onClick={(event) => {
        event.currentTarget.href = path + window.location.search
      }}
    >
      {other.toUpperCase()}
    </a>
  )
}
