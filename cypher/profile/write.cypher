// Keeps what somebody says of themselves.
// parameters: $id, $researcher (own id), $account, $saidAt (milliseconds), $name, $biography, $links, $open, $openWith, $openFor, $featured
// columns: none
MERGE (profile:Profile:Made {id: $id})
SET profile.researcher = $researcher, profile.account = $account, profile.saidAt = $saidAt, profile.name = $name,
    profile.biography = $biography, profile.links = $links, profile.open = $open, profile.openWith = $openWith,
    profile.openFor = $openFor, profile.featured = $featured
