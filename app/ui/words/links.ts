/** What links to pages are called that stand on many others; apart, so that these need not load the sentences of those pages. */
export const linkWords = {
	privacy: 'Privacy',
	scores: 'What scores are for, and who sees them',
	tryWords: 'Try your words',
} as const
