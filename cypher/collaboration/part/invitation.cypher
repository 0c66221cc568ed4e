OPTIONAL MATCH (from:Account:Made {id: invitation.from})
OPTIONAL MATCH (to:Account:Made {id: invitation.to})
OPTIONAL MATCH (a:Researcher {id: invitation.fromResearcher})
OPTIONAL MATCH (b:Researcher {id: invitation.toResearcher})
RETURN invitation.id AS id, invitation.from AS from, invitation.to AS to, from.name AS fromName, to.name AS toName,
       invitation.fromResearcher AS fromResearcher, invitation.toResearcher AS toResearcher,
       coalesce(a.name, invitation.fromResearcher) AS fromResearcherName, coalesce(b.name, invitation.toResearcher) AS toResearcherName,
       invitation.purpose AS purpose, invitation.text AS text, invitation.withheldBecause AS withheld, invitation.state AS state, invitation.createdAt AS createdAt,
       invitation.decidedAt AS decidedAt
