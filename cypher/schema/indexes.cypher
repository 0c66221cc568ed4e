// Outside identifiers, by which anything can be looked up and by which records of several sources meet.
CREATE INDEX researcher_openalex IF NOT EXISTS FOR (n:Researcher) ON (n.openalex);
CREATE INDEX researcher_orcid IF NOT EXISTS FOR (n:Researcher) ON (n.orcid);
CREATE INDEX work_openalex IF NOT EXISTS FOR (n:Work) ON (n.openalex);
CREATE INDEX work_doi IF NOT EXISTS FOR (n:Work) ON (n.doi);
CREATE INDEX work_arxiv IF NOT EXISTS FOR (n:Work) ON (n.arxiv);
CREATE INDEX topic_openalex IF NOT EXISTS FOR (n:Topic) ON (n.openalex);
CREATE INDEX topic_arxiv IF NOT EXISTS FOR (n:Topic) ON (n.arxiv);
CREATE INDEX institution_openalex IF NOT EXISTS FOR (n:Institution) ON (n.openalex);
CREATE INDEX institution_ror IF NOT EXISTS FOR (n:Institution) ON (n.ror);
CREATE INDEX record_doi IF NOT EXISTS FOR (n:Record) ON (n.doi);
CREATE INDEX record_arxiv IF NOT EXISTS FOR (n:Record) ON (n.arxiv);
// Which ids were merged into one.
CREATE INDEX record_into IF NOT EXISTS FOR (n:Record) ON (n.into);
CREATE INDEX import_run_started IF NOT EXISTS FOR (n:ImportRun) ON (n.startedAt);
// Where to start: the topic with most works.
CREATE INDEX topic_works IF NOT EXISTS FOR (n:Topic) ON (n.works);
// Members of a community; Leiden's own numbers stand only while communities are made.
CREATE INDEX researcher_community IF NOT EXISTS FOR (n:Researcher) ON (n.community);
CREATE INDEX researcher_leiden IF NOT EXISTS FOR (n:Researcher) ON (n.leiden);
// Corrections by state and by whom they concern; their rulings by what an import asks for.
CREATE INDEX correction_state IF NOT EXISTS FOR (n:Correction) ON (n.state);
CREATE INDEX correction_researcher IF NOT EXISTS FOR (n:Correction) ON (n.researcher);
CREATE INDEX correction_other IF NOT EXISTS FOR (n:Correction) ON (n.other);
CREATE INDEX source_person_person IF NOT EXISTS FOR (n:SourcePerson) ON (n.person);
CREATE INDEX source_person_openalex IF NOT EXISTS FOR (n:SourcePerson) ON (n.openalex);
CREATE INDEX source_person_orcid IF NOT EXISTS FOR (n:SourcePerson) ON (n.orcid);
CREATE INDEX author_ruling_record IF NOT EXISTS FOR (n:AuthorRuling) ON (n.record);
CREATE INDEX author_ruling_correction IF NOT EXISTS FOR (n:AuthorRuling) ON (n.correction);
CREATE INDEX place_ruling_researcher IF NOT EXISTS FOR (n:PlaceRuling) ON (n.researcher);
CREATE INDEX place_ruling_correction IF NOT EXISTS FOR (n:PlaceRuling) ON (n.correction);
// Sessions and links of an account, and those whose time is over.
CREATE INDEX session_account IF NOT EXISTS FOR (n:Session) ON (n.account);
CREATE INDEX session_expires IF NOT EXISTS FOR (n:Session) ON (n.expiresAt);
CREATE INDEX sign_in_link_email IF NOT EXISTS FOR (n:SignInLink) ON (n.email);
CREATE INDEX sign_in_link_account IF NOT EXISTS FOR (n:SignInLink) ON (n.account);
// Mails whose time has come, those that may be forgotten, and those to an address.
CREATE INDEX mail_next IF NOT EXISTS FOR (n:Mail) ON (n.nextAt);
CREATE INDEX mail_settled IF NOT EXISTS FOR (n:Mail) ON (n.settledAt);
CREATE INDEX mail_to IF NOT EXISTS FOR (n:Mail) ON (n.to);
// Who follows what, and what is new to whom.
CREATE INDEX follow_account IF NOT EXISTS FOR (n:Follow) ON (n.account);
CREATE INDEX follow_entity IF NOT EXISTS FOR (n:Follow) ON (n.entity);
CREATE INDEX feed_item_account IF NOT EXISTS FOR (n:FeedItem) ON (n.account, n.at);
CREATE INDEX feed_item_at IF NOT EXISTS FOR (n:FeedItem) ON (n.at);
CREATE INDEX feed_account IF NOT EXISTS FOR (n:Feed) ON (n.account);
CREATE INDEX feed_address IF NOT EXISTS FOR (n:Feed) ON (n.address);
CREATE INDEX feed_unsubscribe IF NOT EXISTS FOR (n:Feed) ON (n.unsubscribe);
CREATE INDEX feed_next_mail IF NOT EXISTS FOR (n:Feed) ON (n.nextMailAt);
// What a run brought first, in an order.
CREATE INDEX record_first_run IF NOT EXISTS FOR (n:Record) ON (n.firstRun, n.key);
// What two people have between them: invitations by who sent and received them, newest first; conversations by who has a seat,
// and which of them have something not seen; messages in their order and by who wrote them; blocks and reports.
CREATE INDEX invitation_from IF NOT EXISTS FOR (n:Invitation) ON (n.from, n.createdAt);
CREATE INDEX invitation_to IF NOT EXISTS FOR (n:Invitation) ON (n.to, n.createdAt);
CREATE INDEX invitation_waiting IF NOT EXISTS FOR (n:Invitation) ON (n.to, n.state);
CREATE INDEX seat_account IF NOT EXISTS FOR (n:Seat) ON (n.account, n.lastAt);
CREATE INDEX seat_unseen IF NOT EXISTS FOR (n:Seat) ON (n.account, n.unseen);
CREATE INDEX seat_conversation IF NOT EXISTS FOR (n:Seat) ON (n.conversation);
CREATE INDEX message_number IF NOT EXISTS FOR (n:Message) ON (n.conversation, n.number);
CREATE INDEX message_from IF NOT EXISTS FOR (n:Message) ON (n.from, n.sentAt);
CREATE INDEX block_by IF NOT EXISTS FOR (n:Block) ON (n.by);
CREATE INDEX block_whom IF NOT EXISTS FOR (n:Block) ON (n.whom);
CREATE INDEX report_state IF NOT EXISTS FOR (n:Report) ON (n.state, n.createdAt);
CREATE INDEX report_by IF NOT EXISTS FOR (n:Report) ON (n.by);
CREATE INDEX report_whom IF NOT EXISTS FOR (n:Report) ON (n.whom);
// What people made of a researcher, by every id the researcher was known by; see cypher/people/part/names.
CREATE INDEX claim_researcher IF NOT EXISTS FOR (n:Claim) ON (n.researcher);
CREATE INDEX claim_account IF NOT EXISTS FOR (n:Claim) ON (n.account);
CREATE INDEX claim_state IF NOT EXISTS FOR (n:Claim) ON (n.state);
CREATE INDEX evidence_expires IF NOT EXISTS FOR (n:Evidence) ON (n.expiresAt);
CREATE INDEX profile_researcher IF NOT EXISTS FOR (n:Profile) ON (n.researcher);
CREATE INDEX profile_account IF NOT EXISTS FOR (n:Profile) ON (n.account);
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
CREATE INDEX audit_entry_who IF NOT EXISTS FOR (n:AuditEntry) ON (n.who);
