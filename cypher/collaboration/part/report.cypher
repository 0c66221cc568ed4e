OPTIONAL MATCH (by:Account:Made {id: report.by})
OPTIONAL MATCH (whom:Account:Made {id: report.whom})
OPTIONAL MATCH (about:Made {id: report.about})
RETURN report.id AS id, report.kind AS kind, report.reason AS reason, report.note AS note, report.createdAt AS createdAt,
       report.state AS state, by.name AS by, whom.name AS whom, coalesce(about.text, about.withheld) AS text,
       coalesce(about.sentAt, about.createdAt) AS writtenAt
