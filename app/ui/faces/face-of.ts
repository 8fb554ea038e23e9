/** The faces that can be drawn, roughly from worst to best. */
export const expressions = [
	'angry',
	'cross',
	'tense',
	'wary',
	'worried',
	'upset',
	'tired',
	'neutral',
	'calm',
	'relieved',
	'warm',
	'glad',
] as const

export type Expression = (typeof expressions)[number]

const words: Readonly<Record<Expression, string>> = {
	angry: 'hostile angry furious enraged livid outraged abusive',
	cross: 'annoyed irritated cross impatient frustrated indignant fed-up short offended',
	tense: 'tense stiff cold stern guarded strained curt icy hard closed cool',
	wary: 'wary doubtful suspicious sceptical unsure cautious testing curious puzzled confused distant',
	worried: 'worried anxious afraid scared nervous frightened panicked alarmed uneasy flustered rushed',
	upset: 'upset hurt sad disappointed ashamed tearful distressed humiliated embarrassed wounded low crushed',
	tired: 'tired flat weary resigned numb drained bored deflated exhausted',
	neutral: 'neutral quiet reserved even plain polite patient steady indifferent businesslike',
	calm: 'calm settled listening open calmer softer softening content ready easy hopeful interested trusting',
	relieved: 'relieved reassured soothed eased comforted',
	warm: 'warm friendly grateful thankful kind touched moved',
	glad: 'pleased happy glad delighted cheerful charmed impressed amused bright',
}

const byWord: ReadonlyMap<string, Expression> = new Map(
	expressions.flatMap((face) => words[face].split(' ').map((word) => [word, face] as const)),
)

/** From worst to best: what a tier without a known name looks like, by its place in the list. */
const ladder: readonly Expression[] = ['angry', 'tense', 'wary', 'neutral', 'calm', 'warm']

/**
 * The face for a mood: by its name where we know it (`worried`, `very-angry`), else by its place among the scenario's
 * tiers, the first being the worst. A mood on its own, or one that is not in the list, looks neutral.
 */
export function faceOf(mood: string, moods: readonly string[]): Expression {
	const named =
		byWord.get(mood) ??
		mood
			.split('-')
			.map((part) => byWord.get(part))
			.findLast((face) => face !== undefined)
	if (named) return named
	const place = moods.indexOf(mood)
	if (place < 0 || moods.length < 2) return 'neutral'
	return ladder[Math.round((place / (moods.length - 1)) * (ladder.length - 1))] ?? 'neutral'
}
