"use client"

import { useEffect } from "react"
import { dropDrafts } from "../form/draft"
import { dropOtherShelves } from "../photos/photo-shelf"

/** Whoever signs in on a shared computer does away with the drafts and photos of others. */
export function KeepDraftsPrivate({ staffId }: { staffId: string }) {
  useEffect(() => {
    dropDrafts(localStorage, staffId)
    void dropOtherShelves(staffId)
  }, [staffId])
  return null
}
