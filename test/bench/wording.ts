import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { marked } from '#app/core/wording/marked'
import { eachText } from './support/each-text'
import { type Line, line } from './support/line'
import { loadTime } from './support/load-time'
import { replyTexts } from './support/reply-texts'

const rounds = { warm: 4, measured: 10 }
const context = 'This is the third time that I ring about it. Does anyone there write anything down?'
const mark = (text: string) => marked({ text, context, channel: 'phone', mood: 'tense' })

const ourLoad = `import { marked } from '#app/core/wording/marked'
marked({ text: 'I am sorry about that. I will send you another one today.' })`
const winkLoad = `import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
const nlp = winkNLP(model, ['sbd', 'negation', 'sentiment'])
nlp.readDoc('I am sorry about that. I will send you another one today.').out(nlp.its.sentiment)`

/** What the marks of a reply may take by themselves, in milliseconds, and to be loaded with their model. */
const budgetMs = 0.5
const loadBudgetMs = 300

/**
 * One reply of 300 characters marked for three dimensions, with reasons, beside wink-nlp's sentiment of the same texts;
 * one of 2,000 characters beside one of 300; and what it takes to load.
 */
export function wording(): Line[] {
	const nlp = winkNLP(model, ['sbd', 'negation', 'sentiment'])
	const texts = replyTexts(300)
	const long = replyTexts(2000)
	const { ours, reference } = eachText(
		{ work: mark, texts },
		{ work: (text) => nlp.readDoc(text).out(nlp.its.sentiment), texts },
		rounds,
	)
	const length = eachText({ work: mark, texts: long }, { work: mark, texts }, rounds)
	const loaded = loadTime(ourLoad)
	return [
		line('wording-300-characters-p50', 'ms', ours.p50, reference.p50, 3),
		line('wording-300-characters-p95', 'ms', ours.p95, reference.p95, 3),
		line('wording-300-characters-p95-of-budget', 'ms', ours.p95, budgetMs, 1),
		line('wording-2000-by-300-characters', 'ms', length.ours.p50, length.reference.p50, 8),
		line('wording-load', 'ms', loaded, loadTime(winkLoad), 3),
		line('wording-load-of-budget', 'ms', loaded, loadBudgetMs, 1),
	]
}
