const attempts = (count: number) => (count === 1 ? '1 attempt waits' : `${count} attempts wait`)

/** Sentences of the settings page. */
export const settingsWords = {
	title: 'Settings',
	lead: 'What holds for the whole organisation. Each change is written to the log.',
	save: 'Save',
	saved: 'Your choice is saved.',
	same: 'That is how it was already. Nothing has changed.',
	choose: 'Please choose one of the two.',
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
