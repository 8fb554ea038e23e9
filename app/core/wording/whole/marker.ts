import type { Word } from '../text/words'
import { endAt, startsOf } from './first-of'

const marks = 'marks|points|score|scores|grade|grades|rating'
const reply = 'reply|answer|response|text|message|wording'
const virtues =
	'empathy|ownership|warmth|respect|respectful|needs|need|tone|apology|criteria|requirements|everything|step'

/** What is said to whoever marks, and not to a customer. */
const phrases = startsOf([
	'ignore|disregard|forget|override|skip all? any? of? the|your|these|all|any|previous|prior|earlier ..2 instructions|instruction|prompt|prompts|training',
	'ignore|disregard|override all? any? of? the|your|these|all|any|previous|prior|earlier ..2 rules|guidelines',
	'new|system|previous|prior|hidden instructions|instruction|prompt',
	`award|give|assign|grant|deserves ..3 full|top|maximum|max|perfect|highest marks|score|scores|grade|grades|rating`,
	`give|award|assign|grant this|my|the ${reply} ..3 #|full|top|perfect|${marks}`,
	`mark|score|grade|rate it|this|me|my|the ..2 #|100|full|perfect|highly|generously|kindly|excellent`,
	`you are|be|act|as|being a|an|the ..1 grader|marker|scorer|judge|evaluator|examiner|llm|chatbot|classifier`,
	`scoring|grading|marking|rating|language|ai model|system|machine|engine|script|bot|algorithm`,
	`trainee|${reply} ..1 shown|shows|showed|demonstrates|demonstrated|displays|contains|includes|meets|met|fulfils|covers ..3 ${virtues}`,
	`as the author|creator|developer|maker|admin|designer of ..2 scenario|test|exercise|simulator|system|game`,
	'is|as a|an|the? best|perfect|excellent|model|ideal reply|answer|response $',
	`${reply} below|above is|was|has ..2 excellent|perfect|good|great|best|full|model`,
	`i type|write|put|enter ..1 counts|count|is|means`,
	`counts|count as a|an ..2 apology|empathy|ownership`,
	`say|write|output|return|think|respond only? ..2 positive|nice|good|kind things|words ..1 about|on my|this|the ${reply}`,
	`only positive things`,
	`round up`,
	`output|return|print|respond|reply ..2 json|xml|true`,
])
const scale = new Set(
	'tone respect resolution empathy ownership score scores act acts met needs sure points system assistant user instruction instructions prompt grade rating type name'.split(
		' ',
	),
)

/** Whether a sentence is for whoever marks, or is code: such words are no part of what the customer hears. */
export function isToMarker(sentence: readonly Word[]): boolean {
	return sentence.some((word, at) => {
		if (isCode(word, sentence[at + 1])) return true
		return endAt(phrases, sentence, at) > 0
	})
}

/** "tone=100", "Score: 100", `act type="apology"`, "</text>", "[assistant]". */
function isCode({ form, after }: Word, next: Word | undefined): boolean {
	if (after === '' || after === ' ') return false
	if (/^["']?\s*>?\s*\{|^["']\s*\/?>|^\s*<\//.test(after)) return next !== undefined || after.includes('>')
	if (!scale.has(form)) return false
	if (/^["']?(?:=|: ?[[{"])/.test(after)) return true
	if (/^\] /.test(after)) return true
	return (
		/^["']?: $/.test(after) && form !== 'points' && form !== 'type' && form !== 'name' && form !== 'needs'
	)
}
