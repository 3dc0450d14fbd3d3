const PAGES: Record<string, (id: string) => string> = {
  member: (id) => `/panel/personal/${id}`,
  invitation: (id) => `/panel/personal/invitaciones/${id}`,
  role: (code) => `/panel/roles/${code}`,
  institution: (id) => `/panel/instituciones/${id}`,
  workshop: (id) => `/panel/talleres/${id}`,
  establishment: (id) => `/panel/establecimientos/${id}`,
  artisan: (id) => `/panel/artesanos/${id}`,
  registration: (id) => `/panel/registro-nacional/${id}`,
  competence: (id) => `/panel/competencias/${id}`,
  training: (id) => `/panel/capacitaciones/${id}`,
  listing: (id) => `/panel/publicaciones/${id}`,
  listing_import: (id) => `/panel/publicaciones/importar/${id}`,
  fair: (id) => `/panel/ferias/${id}`,
  fair_application: (id) => `/panel/ferias/evaluar/${id}`,
  fair_stand: (id) => `/panel/ferias/puestos/${id}`,
  fair_enquiry: (id) => `/panel/consultas/${id}`,
  stock: (id) => `/panel/existencias/${id}`,
  dispatch: (id) => `/panel/despachos/${id}`,
  return: (id) => `/panel/devoluciones/${id}`,
  lot: (id) => `/panel/lotes/${id}`,
  piece: (id) => `/panel/piezas/${id}`,
  certificate: (id) => `/panel/certificados/${id}`,
  policy: (id) => `/panel/reglas/${id}`,
  settlement: (id) => `/panel/cierres/${id}`,
  hold: (id) => `/panel/retenciones/${id}`,
  payout_batch: (id) => `/panel/pagos/lotes/${id}`,
  payout: (id) => `/panel/pagos/todos/${id}`,
  // Lines and absences have pages; a report that was taken in is many of them.
  reconciliation: (id) =>
    /^p(lin|abs)_/.test(id) ? `/panel/conciliacion/movimientos/${id}` : "/panel/conciliacion",
  ledger: () => "/panel/libro/comprobaciones",
  search_word_group: (id) => `/panel/busqueda/palabras/${id}`,
  rights_request: (id) => `/panel/datos-personales/${id}`,
}

/** The page of the panel about the thing that an entry is about, or null where there is none. */
export function resourceLink(resource: string, id: string | null): string | null {
  const page = id !== null && Object.hasOwn(PAGES, resource) ? PAGES[resource] : undefined
  return page && id !== null ? page(encodeURIComponent(id)) : null
}
