/** Sentences around the pages that everyone may read. */
export const siteWords = {
	glossary: 'Glossary',
	glossaryText: 'What the words mean that our lessons use in a sense of their own.',
	sources: 'Sources',
	sourcesText: 'Where the ideas and the figures come from, and how good they are.',
	coverage: 'What the courses cover',
	coverageText: 'Each idea: where you read it, where you play it, where the product runs on it.',
	entries: 'All entries',
	about: 'About the courses',
} as const
