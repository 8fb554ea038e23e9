/** Every URL of the app. Builders for links; `slug` and `attemptId` tell a well-formed parameter from any other text. */
export const urls = {
	home: () => '/',
	signIn: (to?: string) => (to ? `/sign-in?to=${encodeURIComponent(to)}` : '/sign-in'),
	signOut: () => '/sign-out',
	confirm: (to: string) => `/confirm?to=${encodeURIComponent(to)}`,
	theme: () => '/theme',
	account: () => '/account',
	accountCsv: () => '/account/records.csv',

	courses: () => '/courses',
	course: (course: string) => `/courses/${course}`,
	lesson: (course: string, lesson: string) => `/courses/${course}/${lesson}`,
	/** What a lesson's page tells of the time it was read. */
	learningTime: () => '/learning-time',
	/** `course/lesson#idea`, as a reply's reason names it. */
	idea: (anchor: string) => {
		const [path = '', id] = anchor.split('#')
		return `/courses/${path}${id ? `#idea-${id}` : ''}`
	},

	/** What scores are for, and who sees them. */
	scores: () => '/scores',
	glossary: () => '/glossary',
	/** An entry of the glossary. */
	term: (id: string) => `/glossary#${id}`,
	sources: () => '/sources',
	coverage: () => '/coverage',

	practise: () => '/practise',
	/** With the id of a kept reply, that reply is in the box. */
	tryWords: (kept?: string) => (kept ? `/try?kept=${kept}` : '/try'),
	scenario: (slug: string) => `/scenarios/${slug}`,
	attempt: (id: string) => `/attempts/${id}`,
	debrief: (id: string) => `/attempts/${id}/debrief`,
	/** A turn of a debrief that may be looked at again, by its move. */
	contested: (id: string, move: number) => `/attempts/${id}/debrief?move=${move}#move-${move}`,
	face: (avatar: string, expression: string) => `/faces/${avatar}/${expression}.svg`,

	/** What one has completed, to read and to print. */
	transcript: () => '/transcript',
	/** To say there what is wrong, about one record. */
	doubt: (seq: number) => `/transcript?record=${seq}#doubt`,
	/** Everything that is kept about oneself, as a file. */
	ownData: () => '/account/data.zip',
	/** A feed of due dates; the token is its key. */
	calendar: (token: string) => `/calendar/${token}.ics`,
	/** The public check of a certificate, and its paper. */
	certificate: (id: string) => `/certificates/${id}`,
	certificatePdf: (id: string) => `/certificates/${id}.pdf`,
	/** Its document and signature, and the keys that these are checked with. */
	certificateJson: (id: string) => `/certificates/${id}.json`,
	certificateKeys: () => '/certificates/keys.json',
	/** Asks a person to confirm that they did a course themselves, by its record. */
	attest: (seq: number) => `/attest?record=${seq}`,
	/** What an invitation or a new password's link leads to. */
	welcome: (token: string) => `/welcome/${token}`,
	forgot: () => '/forgot',
	reset: (token: string) => `/reset/${token}`,
	privacy: () => '/privacy',

	/** Who stands how: people by courses. */
	training: (query = '') => `/training${query ? `?${query}` : ''}`,
	/** The same as one line for each person and course. */
	trainingList: (query = '') => `/training/list${query ? `?${query}` : ''}`,
	trainingCsv: (query = '') => `/training/list.csv${query ? `?${query}` : ''}`,
	trainingXlsx: (query = '') => `/training/list.xlsx${query ? `?${query}` : ''}`,
	/** Who stood how on a day, by what was known on another. */
	roster: (query = '') => `/training/roster${query ? `?${query}` : ''}`,
	rosterCsv: (query = '') => `/training/roster.csv${query ? `?${query}` : ''}`,
	/** To decide something for people: extend, exempt, leave, withdraw. `who` is `person:course`, as often as needed. */
	trainingAct: (query = '') => `/training/act${query ? `?${query}` : ''}`,
	/** What was decided for many in one go, by one act of it. */
	trainingActDone: (act: string) => `/training/act?done=${act}`,
	/** Trend, what expires, how far people come. */
	outlook: (query = '') => `/training/outlook${query ? `?${query}` : ''}`,
	/** The people one manages. */
	myPeople: () => '/my-people',

	assignments: () => '/assignments',
	newAssignment: (course?: string) => (course ? `/assignments/new?course=${course}` : '/assignments/new'),
	assignment: (id: string) => `/assignments/${id}`,

	/** With a page and its query, a new report of that list. */
	reports: (list?: { page: string; query: string }) =>
		list ? `/reports?${new URLSearchParams(list)}` : '/reports',
	/** What the link in a report's letter opens. */
	report: (id: string) => `/reports/${id}`,

	person: (id: string) => `/people/${id}`,
	/** What an auditor wants to see of a person, to print. */
	proof: (id: string) => `/people/${id}/proof`,
	/** An official attempt of somebody's, to be read again. */
	personAttempt: (id: string, attempt: string) => `/people/${id}/attempts/${attempt}`,
	/** A version as this person saw it. */
	personVersion: (id: string, hash: string) => `/people/${id}/versions/${hash}`,
	/** Everything that is kept about somebody, as a file. */
	personData: (id: string) => `/people/${id}/data.zip`,
	personTranscript: (id: string) => `/people/${id}/transcript`,
	newPerson: () => '/people/new',
	importPeople: () => '/people/import',
	importReport: () => '/people/import/rows.csv',
	personDetails: (id: string) => `/people/${id}/details`,
	importCompletions: () => '/people/completions',
	sites: () => '/sites',
	signOff: (query = '') => `/sign-off${query ? `?${query}` : ''}`,

	record: (seq: number) => `/records/${seq}`,
	corrections: () => '/corrections',
	recordsXlsx: (query = '') => `/records.xlsx${query ? `?${query}` : ''}`,
	erasures: () => '/erasures',
	viewings: (query = '') => `/viewings${query ? `?${query}` : ''}`,
	/** Jobs, letters, backups, checkpoints. */
	operations: (part: 'jobs' | 'mail' | 'backups' | 'checkpoints' = 'jobs') => `/operations/${part}`,
	letter: (id: string) => `/operations/mail/${id}`,

	records: (query = '') => `/records${query ? `?${query}` : ''}`,
	recordsCsv: (query = '') => `/records.csv${query ? `?${query}` : ''}`,

	studio: () => '/studio',
	studioScenario: (slug: string) => `/studio/scenarios/${slug}`,
	studioLesson: (course: string, lesson: string) => `/studio/lessons/${course}/${lesson}`,
	/** With a template's name, that one is chosen; with a text's kind and name, a draft of it. */
	newDraft: (template?: string) => (template ? `/studio/new?template=${template}` : '/studio/new'),
	draft: (id: string, query = '') => `/studio/drafts/${id}${query ? `?${query}` : ''}`,
	draftReading: (id: string) => `/studio/drafts/${id}/reading`,
	/** The draft as a plain script, and back. */
	draftScript: (id: string) => `/studio/drafts/${id}/script`,
	draftSaving: (id: string) => `/studio/drafts/${id}/saving`,
	/** The walk-throughs beside a draft. */
	draftPlays: (id: string) => `/studio/drafts/${id}/plays`,
	draftReview: (id: string) => `/studio/drafts/${id}/review`,
	approvals: () => '/approvals',
	/** With a number, that earlier state is compared with the text of now. */
	draftHistory: (id: string, state?: number) =>
		`/studio/drafts/${id}/history${state === undefined ? '' : `?state=${state}`}`,
	draftMerge: (id: string) => `/studio/drafts/${id}/merge`,
	draftZip: (id: string) => `/studio/drafts/${id}/draft.zip`,
	/** The slug of a lesson is `course/lesson`. */
	versions: (kind: string, slug: string, query = '') =>
		`/studio/versions/${kind}/${slug}${query ? `?${query}` : ''}`,
	numbers: (slug: string, query = '') => `/studio/numbers/${slug}${query ? `?${query}` : ''}`,
	numbersCsv: (slug: string, query = '') => `/studio/numbers/${slug}/replies.csv${query ? `?${query}` : ''}`,
	mediaLibrary: () => '/studio/media',
	media: (id: string) => `/media/${id}.webp`,
	files: () => '/studio/files',
	libraryZip: () => '/studio/library.zip',
	owners: (kind: string, slug: string) => `/studio/owners/${kind}/${slug}`,
	disputes: () => '/disputes',
	dispute: (id: string) => `/disputes/${id}`,
	obstacles: () => '/happens',
	teams: () => '/teams',
	guide: () => '/guide',
	problem: (code: string) => `/guide/problems/${code}`,

	rate: () => '/rate',
	newPanel: (scenario?: string) => (scenario ? `/rate/new?scenario=${scenario}` : '/rate/new'),
	/** With a place, that reply of one's own order; without, the first that is not rated yet. */
	panel: (id: string, place?: number) => `/rate/${id}${place ? `?reply=${place}` : ''}`,
	panelResults: (id: string) => `/rate/${id}/results`,
	panelRatings: (id: string) => `/rate/${id}/ratings.json`,
	panelScenario: (id: string) => `/rate/${id}/scenario.mdx`,

	confirmations: (page = 1) => (page === 1 ? '/confirmations' : `/confirmations?page=${page}`),
	confirmation: (id: string) => `/confirmations/${id}`,
	settings: () => '/settings',
	people: () => '/people',
	audit: (query = '') => `/audit${query ? `?${query}` : ''}`,
	healthz: () => '/healthz',
	readyz: () => '/readyz',
} as const

/** A course, lesson, scenario, idea or problem code: kebab-case, at most 80 characters. */
export function isSlug(text: string | undefined): text is string {
	return text !== undefined && text.length <= 80 && /^[a-z][a-z0-9-]*$/.test(text)
}

/** A generated id: letters, digits, dash and underscore, at most 64 characters. */
export function isId(text: string | undefined): text is string {
	return text !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(text)
}
