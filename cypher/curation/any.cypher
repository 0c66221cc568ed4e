// Whether any ruling shapes the graph; without one an import looks nothing else up.
// columns: any
RETURN EXISTS { (:AuthorRuling) } OR EXISTS { (:Identity) } OR EXISTS { (:PlaceRuling) } AS any
