// Part: each of $ids with the researcher who has it, or had it until merged by hand (what sources say of them).
UNWIND $ids AS id
OPTIONAL MATCH (researcher:Researcher {id: id})
OPTIONAL MATCH (said:SourcePerson {id: id})
