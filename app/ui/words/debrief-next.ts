/** What the link to the next step says. */
export const debriefNextWords = {
	lesson: (title: string) => `Go on with the lesson: ${title}`,
	home: 'Back to my home page',
	completed: (title: string) => `See what you have completed: ${title}`,
	idea: 'Read the lesson about the turn you may want to change',
	again: (title: string) => `Play again from the start: ${title}`,
	official: (title: string) => `Take it officially: ${title}`,
	scenario: (title: string) => `Next customer: ${title}`,
} as const
