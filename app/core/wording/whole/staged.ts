import type { Hit } from '../hits'
import type { Word } from '../text/words'
import { endAt, startsOf } from './first-of'

const does =
	'apologises|apologising|smiles|smiling|sighs|sighing|nods|nodding|listens|listening|acknowledges|acknowledging|empathises|empathising|reassures|reassuring|expresses|expressing|shrugs|shrugging|laughs|laughing|pauses|pausing|thanks'
const who =
	'agent|trainee|assistant|employee|adviser|advisor|rep|representative|operator|clerk|waiter|receptionist|nurse|manager|i|he|she|staff'
const gifts =
	'apology|solution|empathy|empathetic|sympathy|refund|date|name|explanation|compassion|reason|greeting|time|thanks'

/** Anywhere: nobody says this to a customer. */
const told = startsOf([
	`^ the|our|your ${who} ..1 ${does} ..8`,
	`insert|add|put|state|give ..1 ${gifts} ..2 here`,
	`^ apologise|apologises|apologising warmly|profusely|sincerely ..12 $`,
])
/** In brackets or between stars. */
const directions = startsOf([
	`${does}`,
	`the|our|your|a ${who} ..1 ${does}|offers|takes|gives|shows|explains|refunds|says|asks|promises|checks|puts|calls|sends|helps`,
	`${who} ${does}|offers|takes|gives|shows|explains|refunds|says|promises`,
	`shows|showing|offers|offering|takes|taking|with ..2 empathy|warmth|sympathy|ownership|responsibility|understanding|refund|compassion|concern|smile`,
	`insert|your|customer|customer's|agent|agent's|date|time|amount|first|last name|here|apology|solution|refund|date|empathy|time|amount`,
	`in a warm|kind|calm|soft|gentle|friendly|caring tone|voice|way`,
	`warmly|kindly|sincerely|politely|gently|calmly|softly|empathetically $`,
])

/** Stretches that describe what would be said: "(apologises warmly)", "*smiles*", "[insert apology]", "The agent nods". */
export function stagedIn(sentence: readonly Word[]): Hit[] {
	const found = bracketsIn(sentence).filter(({ from, to }) => isDirection(sentence.slice(from, to)))
	if (sentence.some(({ quoted }, at) => !quoted && endAt(told, sentence, at) > 0))
		return [{ act: 'stage-direction', from: 0, to: sentence.length }]
	return found.map(({ from, to }) => ({ act: 'stage-direction', from, to }))
}

function isDirection(words: readonly Word[]): boolean {
	const bare = words.map((word) => ({ ...word, form: word.form.replaceAll('*', ''), sentence: 0 }))
	const last = bare.at(-1)
	if (last) bare[bare.length - 1] = { ...last, after: '' }
	if (endAt(directions, bare, 0) > 0) return true
	return bare.length < 4 && bare.some((_, at) => endAt(directions, bare, at) === bare.length)
}

/** What stands in brackets or between stars. One opened before the sentence is read from its beginning, one never closed to its end. */
function bracketsIn(sentence: readonly Word[]): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = []
	let from = 0
	let isOpen = false
	for (const [at, word] of sentence.entries()) {
		const { stars } = word
		const opens = stars > 0 && !isOpen
		if (opens) [from, isOpen] = [at, true]
		if (word.after === ' ' && stars === 0) continue
		if (sentence[at + 1]?.end === word.end) continue
		if (/[)\]]/.test(word.after) || (stars > 0 && (!opens || stars > 1))) {
			found.push({ from, to: at + 1 })
			isOpen = false
		}
		if (/[([]/.test(word.after) && at + 1 < sentence.length) [from, isOpen] = [at + 1, true]
	}
	if (isOpen && from > 0) found.push({ from, to: sentence.length })
	return found
}
