-- nodes: Venue
FROM venue_node
