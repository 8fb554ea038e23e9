/** How somebody is, in an author's word for it: any word may come, and most say nothing. */
export type Mood = { hurried: boolean; glad: boolean; calm: boolean; grieving: boolean; troubled: boolean }

const kinds = {
	hurried: /\b(?:hurr|rush|panic|impatien|press(?:ed|ured)|deadline|stress|late\b)/,
	glad: /\b(?:happy|happi|pleased|content|delight|glad|cheer|amus|satisf|excit|thrilled|joy|jolly|elated)/,
	calm: /\b(?:calm|neutral|polite|curious|relaxed|open|fine|okay|ok|patient|easy|quiet|interested|warm|friendly|grateful|thankful|reliev|hopeful|pleasant|at ease)/,
	grieving: /\b(?:griev|grief|bereav|mourn|heartbroken|widow|devastat|in tears|crying)/,
	troubled:
		/\b(?:ang(?:er|ry)|annoy|upset|furi|fed\b|hurt|worr|anxi|hostil|cold|tense|suspic|sad|griev|grief|bereav|mourn|heartbroken|devastat|distress|frustrat|disappoint|bitter|wary|scared|afraid|fright|tired|lost|shak|cross|embarrass|asham|scept|skept|indignan|panic|stress|livid|outrag|irritat|impatien|resent|offend|humiliat|desperat|exhaust|miserabl|agitat|aggress|abus|threat|desolat|unhapp|unsettl|guarded|defensive|nervous|confus|crying|in tears|in pain|wear[iy]|frazzl|let down|cheat|sore|alarm|shock|uneas|petrif|insult)/,
}
const denied = /\b(?:not|never|no longer|hardly|less|un|dis)[ -]?(?:so |too |very |at all )?\p{L}+/gu

/** Reads a mood. What it denies ("not happy", "unhappy") is not read as being there. */
export function moodOf(mood: string): Mood {
	const small = mood.toLowerCase()
	const said = small.replace(denied, ' ')
	return {
		hurried: kinds.hurried.test(said),
		glad: kinds.glad.test(said),
		calm: kinds.calm.test(said),
		grieving: kinds.grieving.test(said),
		troubled:
			kinds.troubled.test(said) ||
			/\bun(?:happ|settl)|\bdis(?:appoint|tress|pleas|gust)|\bnot happy/.test(small),
	}
}
