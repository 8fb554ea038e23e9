/** Sentences of the people, log, account and confirm pages. */
export const peopleWords = {
	title: 'People',
	lead: 'Who has an account here, in which role and team.',
	caption: 'People',
	columns: {
		name: 'Name',
		role: 'Role',
		team: 'Team',
		sessions: 'Signed in',
		state: 'Account',
		acts: 'Actions',
	},
	noTeam: 'No team',
	devices: (count: number) => (count === 0 ? 'No' : count === 1 ? 'On 1 device' : `On ${count} devices`),
	active: 'Active',
	inactive: 'Deactivated',
	demo: 'Demo',
	endSessions: 'Sign out everywhere',
	deactivate: 'Deactivate',
	activate: 'Activate again',
	you: 'This is you',
	notYours: 'An administrator looks after this account',
	ended: (name: string) => `${name} is signed out on every device.`,
	deactivated: (name: string) => `${name} can no longer sign in. Their records stay.`,
	activated: (name: string) => `${name} can sign in again.`,
	gone: 'That person is not on the list any more.',
} as const

export const auditWords = {
	title: 'Log',
	lead: 'Exports and changes to accounts, newest first. Nothing here can be changed or removed.',
	caption: 'Log entries',
	columns: { at: 'When', who: 'Who', what: 'What', about: 'About', details: 'Details' },
	nobody: 'Rapport itself',
	none: 'Nothing has been logged yet',
	noneText: 'Exports and changes to accounts are written here.',
	count: (from: number, to: number, all: number) => `Showing ${from} to ${to} of ${all}`,
} as const

export const accountWords = {
	title: 'Your account',
	records: 'Your completion records',
	noRecords: 'Nothing here yet. A record is written when you end an official attempt or complete a course.',
	sessions: 'Where you are signed in',
	sessionsText:
		'Do you see a device you do not know? Sign it out, and ask your administrator for a new password.',
	thisDevice: 'This device',
	since: 'Signed in',
	lastSeen: 'Last used',
	end: 'Sign out',
	endOthers: 'Sign out all other devices',
	endedOne: 'That device is signed out.',
	endedOthers: 'All other devices are signed out.',
	unknownDevice: 'A device without a name',
	exportMine: 'Download my records (CSV)',
} as const

export const confirmWords = {
	title: 'Please confirm it is you',
	lead: 'What comes next shows or changes other people’s data, so we ask for your password once more. It is good for ten minutes.',
	leadFile:
		'The file holds other people’s data, so we ask for your password once more. It is good for ten minutes. The file then downloads, and this page stays open.',
	fileComes: 'Thank you. If the password is right, the file comes now. You can then go back to the list.',
	backToList: 'Back to the list',
	password: 'Your password',
	act: 'Confirm and go on',
	back: 'Not now: back to my home page',
} as const

export const guideWords = {
	title: 'The author’s guide',
	lead: 'How to write lessons and scenarios, and what each problem means that the checker can find.',
	problems: 'Every problem, explained',
	back: 'The guide',
	none: 'There are no guide pages yet.',
	how: 'How this works',
} as const

/** What was done, by the log's stable names. */
export const auditActs: Readonly<Record<string, string>> = {
	'records.export': 'Exported completion records',
	'records.verify': 'Checked the chain of records',
	'person.end-sessions': 'Signed somebody out everywhere',
	'person.deactivate': 'Deactivated an account',
	'person.activate': 'Activated an account',
	'panel.open': 'Asked colleagues to rate replies',
	'panel.close': 'Closed a panel of replies',
	'attempt.confirm': 'Confirmed an official attempt',
	'dispute.kept': 'Looked at a turn again: its marks stay',
	'dispute.changed': 'Looked at a turn again: new marks',
	'obstacle.answer': 'Answered what gets in the way',
	'setting.change': 'Changed a setting',
	'person.create': 'Made an account',
	'person.reset-password': 'Set a new password',
}
