-- relationships: PUBLISHED_IN
SELECT w AS ":START_ID(Work)", n AS ":END_ID(Venue)", source AS "source:string"
FROM published
JOIN venue ON venue.id = published.venue
