/** Sentences where two texts are laid side by side. */
export const compareWords = {
	mine: 'Mine',
	theirs: 'Theirs',
	both: 'Both, one after the other',
	lead: (count: number) =>
		count === 1
			? 'They differ at one place. Choose what it should say.'
			: `They differ at ${count} places. Choose for each what it should say.`,
	alike: 'There is no difference between the two.',
	piece: (at: number, all: number, line: number) => `Place ${at} of ${all}, at line ${line}`,
	nothing: 'Nothing stands here.',
	same: (count: number) => (count === 1 ? '1 line is alike' : `${count} lines are alike`),
	chosen: (mine: number, theirs: number, both: number) =>
		[mine > 0 && `${mine} from mine`, theirs > 0 && `${theirs} from theirs`, both > 0 && `${both} from both`]
			.filter(Boolean)
			.join(', '),
	act: 'Use the text as chosen',
	look: 'How to show it',
	beside: 'Side by side',
	unified: 'One below the other',
	before: 'Before',
	after: 'After',
	next: 'Next difference',
	previous: 'Difference before',
}
