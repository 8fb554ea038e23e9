const attempts = (count: number) => (count === 1 ? '1 attempt waits' : `${count} attempts wait`)

/** Sentences of the settings page. */
export const settingsWords = {
	title: 'Settings',
	lead: 'What holds for the whole organisation. Each change is written to the log.',
	save: 'Save',
	saved: 'Your choice is saved.',
	same: 'That is how it was already. Nothing has changed.',
	choose: 'Please choose one of the two.',
	privacyContact: {
		title: 'Whom to ask about privacy',
		text: 'The page “Privacy” ends with whom to ask. Everybody can read it, also before they sign in.',
		label: 'Whom to ask, in your words',
		hint: 'Such as a name or a role, an e-mail address and a telephone number, up to 500 letters. While it is empty, the page sends people to HR.',
		tooLong: 'Please shorten it to 500 letters.',
	},
	approval: {
		title: 'Who looks before a text is published',
		text: 'Trainers write scenarios and lessons as drafts. This says who must look at one before it goes live.',
		legend: 'Who must approve a draft?',
		choices: {
			none: {
				label: 'Nobody else has to',
				hint: 'Trainers publish their own texts. They can still ask a colleague to look.',
			},
			'second-person': {
				label: 'A second person',
				hint: 'Another trainer, or HR, approves the very text that is published. With one trainer only, nothing new can go live until HR has looked.',
			},
		},
	},
	filesApprove: {
		title: 'Texts that come with the files',
		text: 'Lessons and scenarios in the content folder are published when the server starts. The history of versions says how each was approved.',
		legend: 'Does that count as approved?',
		choices: {
			no: { label: 'No', hint: 'The history says that nobody approved them here.' },
			yes: {
				label: 'Yes',
				hint: 'Choose this where every change of the folder is looked at by a second person before it gets there.',
			},
		},
	},
	corrections: {
		title: 'Corrections of records',
		text: 'A record is never changed. A correction is a new record that points at the old one, and both stay.',
		legend: 'How many people does a correction take?',
		choices: {
			'one-person': {
				label: 'One',
				hint: 'HR corrects alone. The record, its export and its certificate say “one person”.',
			},
			'two-persons': {
				label: 'Two',
				hint: 'One person asks for it, another agrees. With one person in HR only, nothing can be corrected.',
			},
		},
	},
	attestation: {
		title: '“I did this myself”',
		text: 'After a course, people can be asked to confirm that they took it themselves, and whether it was in their working time. Their answer is sealed as a record of its own.',
		legend: 'Should people be asked?',
		choices: {
			asked: {
				label: 'Yes',
				hint: 'The course counts at once. The question waits on the page of the course.',
			},
			off: { label: 'No', hint: 'Nobody is asked. Records say nothing about it.' },
		},
	},
	certificateNames: {
		title: 'Names on the public page of certificates',
		text: 'Whoever has the address of a certificate can see on a public page whether it is valid.',
		legend: 'Does that page say whose it is?',
		choices: {
			hidden: { label: 'No', hint: 'It shows the course, the dates and whether it is valid.' },
			shown: {
				label: 'Yes',
				hint: 'It shows the name too. Please tell your people before you switch this on.',
			},
		},
	},
	reminders: {
		title: 'Reminders by e-mail',
		text: 'People hear of what is due at the steps of each assignment, never outside their working hours.',
		legend: 'Should reminders go out?',
		choices: {
			on: { label: 'Yes', hint: 'One letter for everything that is due, to the person themselves.' },
			off: { label: 'No', hint: 'The home page still says what is due.' },
		},
	},
	officialTyped: {
		title: 'Typed replies in official attempts',
		text: 'Some scenes ask for an answer in one’s own words. In practice they are always typed. This says how official attempts play them. Attempts that are open already stay as they began.',
		legend: 'How should official attempts play them?',
		choices: {
			choose: {
				label: 'Play them as choices',
				hint: 'Everybody chooses from the replies of the author. Results count at once.',
			},
			type: {
				label: 'Type them, and a trainer confirms',
				hint: 'A trainer of the team reads what was typed before the result counts. People whose team has no trainer choose, so that nobody waits in vain.',
			},
		},
		waiting: (all: number) =>
			all === 0 ? 'No attempt waits for a trainer now.' : `${attempts(all)} for a trainer.`,
		forNobody: (count: number) =>
			count === 1
				? 'One of them is by somebody whose team has no trainer now. Please give the team one.'
				: `${count} of them are by people whose teams have no trainer now. Please give those teams one.`,
	},
} as const
