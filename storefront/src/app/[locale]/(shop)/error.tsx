"use client"

import { useParams } from "next/navigation"
import { UnavailablePage } from "@/features/layout/unavailable-page"

/** Any error of a shop page, in the visitor's language, inside the shop. */
export default function ErrorBoundary() {
  return <UnavailablePage locale={useParams<{ locale: string }>()?.locale} />
}
