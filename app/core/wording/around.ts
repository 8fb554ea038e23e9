import { readWords } from './text/words'

/** What the surroundings of a reply say about what fits. */
export type Around = {
	/** Words of the customer's. */
	words: ReadonlySet<string>
	/** The customer has no time. */
	hurried: boolean
	/** The customer is content: there is nothing to be sorry for. */
	content: boolean
	/** Something went wrong, or somebody is upset. */
	troubled: boolean
	/** The customer speaks for somebody else. */
	forOther: boolean
}

const moods = {
	hurried: /hurr|rush|panic|impatient|pressed|deadline|stressed/i,
	content: /happy|pleased|content|delighted|glad|cheerful|relieved|grateful|warm|friendly/i,
	troubled:
		/ang|annoy|upset|furious|fed up|hurt|worr|anxi|hostile|cold|tense|suspic|sad|griev|distress|frustrat|disappoint|bitter|wary|scared|tired|lost|shak|cross|embarrass|asham|sceptic|indignant|panic|stress/i,
}
const hurry =
	/\b(?:hurry|deadline|quick(?:ly)?|asap|urgent(?:ly)?|right now|(?:in|within) (?:\w+ )?(?:minutes?|an hour|one hour|half an hour)|leaves? (?:in|at)|no time|boarding|closing|running late)\b/i
const trouble =
	/\b(?:not|n't|never|no|nobody|wrong|broken?|missing|late|lost|problem|complain\w*|charged?|fee|rude|laughed|cold|cancell?ed|refus\w*|still|again|wait(?:ed|ing)|hurt|ill|died|death|stuck|fail\w*|error|fault\w*|unfair|disgrace\w*|awful|terrible|ridiculous|fed up|sick)\b/i
const praise =
	/\b(?:thank(?:s| you)|great|brilliant|lovely|love (?:it|the|your)|perfect|well done|happy with|pleased|excellent|wonderful|just wanted to say)\b/i
const other =
	/\b(?:for|about|on behalf of|with) my (?:\w+ )?(?:mother|mum|mom|father|dad|son|daughter|wife|husband|partner|neighbour|friend|grandmother|grandfather|gran|nan|sister|brother|aunt|uncle|boss|client)\b|\bmy (?:mother|mum|mom|father|dad|son|daughter|wife|husband|neighbour|gran|nan|sister|brother|grandmother)(?:'s)? (?:is|was|has|had|can|got|fell|needs|lost|waited|didn|won)/i

/** Reads the customer's line and mood. Nothing known is nothing assumed. */
export function aroundOf(context = '', mood = ''): Around {
	const content = moods.content.test(mood) || (praise.test(context) && !trouble.test(context))
	return {
		words: new Set(readWords(context).words.map(({ form }) => form)),
		hurried: moods.hurried.test(mood) || hurry.test(context),
		content: content && !moods.troubled.test(mood),
		troubled: moods.troubled.test(mood) || (trouble.test(context) && !content),
		forOther: other.test(context),
	}
}
