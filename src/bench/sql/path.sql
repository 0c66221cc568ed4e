-- How far two researchers are from each other.
SELECT distance(a.n, b.n) FROM researcher a, researcher b WHERE a.id = ? AND b.id = ?
