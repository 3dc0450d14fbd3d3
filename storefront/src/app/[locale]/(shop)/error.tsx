"use client"

import { useParams } from "next/navigation"
import { ErrorPage } from "@/components/error-page"
import buttonStyles from "@/components/button.module.css"
import en from "@/messages/en/error.json"
import es from "@/messages/es/error.json"

/** What a visitor sees when a page could not be made, most often because the backend did not answer. */
export default function ErrorBoundary({ reset }: { error: Error; reset: () => void }) {
  const locale = useParams<{ locale: string }>()?.locale
  const text = locale === "en" ? en : es
  return (
    <ErrorPage mark="···" title={text.title} text={text.text}>
      <button
        type="button"
        className={`${buttonStyles.button} ${buttonStyles.primary}`}
        onClick={() => reset()}
      >
        {text.retry}
      </button>
      <a href={`/${locale === "en" ? "en" : "es"}`} className="lone-link">
        {text.home}
      </a>
    </ErrorPage>
  )
}
