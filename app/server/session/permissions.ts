export const roles = ['trainee', 'trainer', 'hr', 'admin', 'auditor'] as const
export type Role = (typeof roles)[number]

/**
 * How far a permission reaches: one's own, the teams one trains, everybody; or one side of an act that takes two.
 * `withheld`: others' official attempts without what they typed.
 */
export type Reach =
	| 'own'
	| 'own-teams'
	| 'own-courses'
	| 'own-content'
	| 'records'
	| 'withheld'
	| 'request'
	| 'approve'
	| 'request-or-approve'
	| 'execute'
	| 'all'

type Row = {
	/** The row of the permission table, in words. */
	what: string
	may: Partial<Record<Role, Reach>>
	/** The password is asked for again, and is good for ten minutes. */
	stepUp?: readonly Role[]
}

/** An auditor learns nothing here: they look, until their role ends. */
const everybody = { trainee: 'own', trainer: 'own', hr: 'own', admin: 'own' } as const

/** The permission table. What is not in it is not allowed. */
export const permissions = {
	learn: {
		what: 'Take a lesson or scenario; own attempts, own certificate, own data',
		may: everybody,
	},
	'official-attempt-read': {
		what: "See another person's official attempt; a practice attempt is nobody else's, ever",
		may: { trainer: 'own-teams', hr: 'withheld', auditor: 'withheld' },
		stepUp: ['hr', 'auditor'],
	},
	'self-enrol': { what: 'Self-enrol; dispute a turn; contest in writing', may: everybody },
	'replies-rate': {
		what: 'Rate replies blind; reply statistics of groups of five and more',
		may: { trainer: 'own-teams' },
	},
	'trainees-manage': {
		what: 'Import, invite, deactivate trainees, end their sessions; teams and their managers',
		may: { hr: 'all', admin: 'all' },
	},
	'results-read': {
		what: 'See a summary of results',
		may: { trainee: 'own', trainer: 'own-teams', hr: 'all', auditor: 'all' },
	},
	'content-read': { what: 'Read answer keys and draft content', may: { trainer: 'own-courses' } },
	'content-edit': {
		what: 'Create and edit drafts, preview, upload media',
		may: { trainer: 'own-courses' },
	},
	'content-publish': {
		what: 'Publish or retire a version; a second person approves mandatory courses',
		may: { trainer: 'own-courses', hr: 'approve' },
	},
	assign: { what: 'Assign courses and deadlines', may: { trainer: 'own-teams', hr: 'all' } },
	'assignments-read': {
		what: 'See who must do what by when, and why',
		may: { trainer: 'own-teams', hr: 'all', auditor: 'all' },
	},
	'sign-off': {
		what: 'Sign off classroom and observed practice; never of oneself',
		may: { trainer: 'own-teams', hr: 'all' },
	},
	'completions-import': {
		what: 'Take in completions from elsewhere',
		may: { hr: 'all' },
		stepUp: ['hr'],
	},
	grade: {
		what: 'Grade typed text, override with a reason; never oneself',
		may: { trainer: 'own-teams', hr: 'approve' },
	},
	'records-read': {
		what: 'View completion records',
		may: { trainee: 'own', trainer: 'own-teams', hr: 'all', auditor: 'all' },
	},
	'records-export': {
		what: 'Export completion records, as far as they may be viewed',
		may: { trainee: 'own', hr: 'all', auditor: 'all' },
		stepUp: ['hr', 'auditor'],
	},
	certify: { what: 'Issue, revoke, supersede a certificate', may: { hr: 'all' }, stepUp: ['hr'] },
	'records-correct': {
		what: 'Correct a record; two persons, never both sides oneself',
		may: { trainer: 'request', hr: 'request-or-approve' },
	},
	'records-doubt': {
		what: 'Say what is wrong with one’s own records; answer it, never about oneself',
		may: { ...everybody, hr: 'all' },
	},
	'viewings-read': {
		what: "See who looked at whose records; one's own",
		may: { ...everybody, hr: 'all', auditor: 'all' },
	},
	adjust: {
		what: 'Agree reasonable adjustments, and see those of others',
		may: { trainee: 'own', hr: 'all' },
	},
	'staff-manage': {
		what: 'Invite, deactivate trainers, HR, admins; end their sessions',
		may: { admin: 'all' },
	},
	'roles-grant': {
		what: 'Grant roles; never to oneself, never away from the last admin',
		may: { admin: 'all' },
		stepUp: ['admin'],
	},
	'audit-read': {
		what: 'Read the audit log',
		may: { trainer: 'own-content', hr: 'records', admin: 'all', auditor: 'records' },
	},
	'chain-verify': { what: 'Verify the chain of records', may: { admin: 'all', auditor: 'all' } },
	'person-erase': {
		what: 'Erase or export a person',
		may: { trainee: 'request', hr: 'approve', admin: 'execute' },
		stepUp: ['admin'],
	},
	operate: { what: 'Settings, sign-in by directory, backups, keys', may: { admin: 'all' } },
} as const satisfies Record<string, Row>

export type Capability = keyof typeof permissions
export const capabilities = Object.keys(permissions).filter(isCapability)

export function isCapability(text: string): text is Capability {
	return Object.hasOwn(permissions, text)
}

/** How far this role's permission reaches; false when there is none, also for roles and acts nobody has heard of. */
export function may(role: string, capability: string): Reach | false {
	if (!isCapability(capability) || !isRole(role)) return false
	const row: Row = permissions[capability]
	return row.may[role] ?? false
}

/** Whether this role must confirm the password for it. */
export function needsStepUp(role: string, capability: Capability): boolean {
	const row: Row = permissions[capability]
	return isRole(role) && (row.stepUp?.includes(role) ?? false)
}

export function isRole(text: string): text is Role {
	return roles.some((role) => role === text)
}

/** Whether `whose` record lies within a reach: one's own, that of one's teams, or everybody's. */
export function reaches(
	reach: Reach | false,
	me: { id: string; trains: readonly string[] },
	whose: { id: string; teamId: string | null },
): boolean {
	if (reach === 'all' || reach === 'withheld') return true
	if (reach === 'own-teams')
		return whose.id === me.id || (whose.teamId !== null && me.trains.includes(whose.teamId))
	return reach === 'own' && whose.id === me.id
}
