/** Sentences of the log and its search; what was done stands in `people`. */
export const auditSearchWords = {
	filter: 'Search the log',
	who: 'Who did it',
	action: 'What was done',
	anyAction: 'Anything',
	target: 'About',
	targetHint: 'Part of a name, or of what it was done to',
	text: 'In the details',
	from: 'From day',
	to: 'To day',
	apply: 'Search',
	clear: 'Clear the search',
	none: 'Nothing in the log matches',
	noneText: 'Try fewer words or a longer stretch of days.',
	was: 'was',
	nothing: 'nothing',
	removed: 'taken away',
	ownContent: 'You see what was done to your own content, and what you did to content yourself.',
	records: 'You see entries about people and records.',
	linkViewings: 'Who looked at whom',
} as const

/** What was done about people and records, by the log's stable names. */
export const recordAuditActs: Readonly<Record<string, string>> = {
	'adjustment.agree': 'Agreed an adjustment',
	'adjustment.end': 'Ended an adjustment',
	'erasure.ask': 'Asked for data to be erased',
	'erasure.withdraw': 'Took back a wish to erase',
	'erasure.approve': 'Agreed to erase data',
	'erasure.refuse': 'Refused to erase data',
	'erasure.do': 'Erased data',
	'retention.erase': 'Erased what was due by the schedule',
	'person.export': 'Took everything about a person as a file',
	'training.export': 'Exported the training list',
	'content.publish': 'Published content',
	'content.export': 'Exported the library',
	'content.import': 'Imported content',
}
