/**
 * Words that a reader takes in a minute. Adults read some 238 words of non-fiction a minute in silence, in their first
 * language (M. Brysbaert, How many words do we read per minute?, Journal of Memory and Language, 2019); 200, because many
 * here read in their second.
 */
export const wordsPerMinute = 200
const perQuestion = 0.5
const perTask = 1

/** What a lesson takes in minutes, whole and at least 1: its words, half a minute a question, a minute a thing to do. */
export function lessonMinutes(lesson: { words: number; questions: number; tasks: number }): number {
	const { words, questions, tasks } = lesson
	return Math.max(1, Math.round(words / wordsPerMinute + questions * perQuestion + tasks * perTask))
}

const perTurn = 1 / 12
const perTyped = 0.5

/**
 * What a conversation takes in minutes, whole and at least 1: all that is read, five seconds a turn to decide, and half a
 * minute more where the reply is typed.
 */
export function conversationMinutes(played: { words: number; turns: number; typed: number }): number {
	const { words, turns, typed } = played
	return Math.max(1, Math.round(words / wordsPerMinute + turns * perTurn + typed * perTyped))
}
