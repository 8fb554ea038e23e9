/** Sentences of the log, account and confirm pages. */
export const auditWords = {
	title: 'Log',
	lead: 'Exports and changes to accounts, newest first. Nothing here can be changed or removed.',
	caption: 'Log entries',
	columns: { number: 'Line', at: 'When', who: 'Who', what: 'What', about: 'About', details: 'Details' },
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
	fileComes: 'Thank you. If the password is right, the file comes now. You can then go back.',
	backToList: 'Back to where you were',
	password: 'Your password',
	act: 'Confirm and go on',
	back: 'Not now: back to my home page',
} as const

export const guideWords = {
	title: 'The guide',
	lead: 'How to do what you do here, chapter by chapter.',
	problems: 'Every problem, explained',
	back: 'The guide',
	none: 'There are no guide pages yet.',
	how: 'How this works',
} as const

/** What was done, by the log's stable names. */
export const auditActs: Readonly<Record<string, string>> = {
	'records.export': 'Exported completion records',
	'records.verify': 'Checked the chain of records and the log',
	'log.seal': 'Sealed the lines that were there before',
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
	'certificate.revoke': 'Took a certificate back',
	'certificate.supersede': 'Replaced a certificate',
	'completion.sign-off': 'Signed off training',
	'completions.import': 'Took in past completions',
	'completions.undo': 'Undid a file of past completions',
	'person.create': 'Made an account',
	'person.reset-password': 'Set a new password',
	'person.choose-password': 'Chose a password',
	'person.invite': 'Invited somebody',
	'person.edit': 'Changed details of a person',
	'person.role': 'Changed a role',
	'people.import': 'Imported people from a file',
	'people.import-undo': 'Undid an import of people',
	'site.create': 'Added a site',
	'site.change': 'Changed a site',
	'team.create': 'Added a team',
	'team.change': 'Changed a team',
}
