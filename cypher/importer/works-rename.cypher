// Gives works the stronger id that has become known; the old one still leads to them, as an identifier.
// parameters: $renames [{from, to}]
// columns: none
UNWIND $renames AS rename
MATCH (work:Work {id: rename.from})
SET work.id = rename.to
