"use client"

import { useEffect } from "react"
import { dropDrafts } from "../form/draft"

/** Whoever signs in on a shared computer does away with the drafts of others. */
export function KeepDraftsPrivate({ staffId }: { staffId: string }) {
  useEffect(() => dropDrafts(localStorage, staffId), [staffId])
  return null
}
