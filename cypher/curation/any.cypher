// Whether any ruling shapes the graph; without one an import looks nothing else up.
// columns: any
RETURN EXISTS { (:AuthorRuling) } OR EXISTS { (:SourcePerson) } OR EXISTS { (:PlaceRuling) } AS any
