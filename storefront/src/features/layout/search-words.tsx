"use client"

import { useSearchParams } from "next/navigation"
import { useEffect } from "react"

/**
 * Puts the words of a search back in the box of the header, which is made without knowing them. Shows nothing, and
 * leaves alone what somebody is typing already.
 */
export function SearchWords({ box }: { box: string }) {
  const words = useSearchParams()?.get("q")
  useEffect(() => {
    const input = document.getElementById(box)
    if (words && input instanceof HTMLInputElement && document.activeElement !== input) {
      input.value = words.slice(0, input.maxLength)
    }
  }, [words, box])
  return null
}
