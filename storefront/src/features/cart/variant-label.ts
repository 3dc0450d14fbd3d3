/**
 * What to call a variant beside its product's name: null where there is no choice, for Medusa and the seed name the
 * only variant of a product "Default variant" or "Única".
 */
export function variantLabel(title: string | null | undefined): string | null {
  return title && !/^(default|única$)/i.test(title) ? title : null
}
