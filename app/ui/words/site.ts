/** Sentences around the pages that everyone may read. */
export const siteWords = {
	glossary: 'Glossary',
	sources: 'Sources',
	coverage: 'What is covered',
	entries: 'All entries',
	about: 'About the courses',
} as const
