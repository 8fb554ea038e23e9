import { z } from 'zod'
import { caps } from '#app/core/scenario/run'
import foreignList from './foreign.json'
import graveList from './grave.json'
import insultList from './insults.json'
import misfitList from './misfit.json'
import nameList from './names.json'
import needList from './needs.json'
import orderList from './order.json'
import ordinaryList from './ordinary.json'
import promptList from './prompts.json'
import sameList from './same.json'
import sarcasmList from './sarcasm.json'
import swornList from './sworn.json'
import varietyList from './varieties.json'

const text = z.string().min(1)
const texts = z.array(text).min(1)
const dimension = z.enum(['tone', 'respect', 'resolution'])

/** People's names by where they come from, and sentences that hold one: `{first}`, `{full}` or `{title}`. */
export const names = z
	.strictObject({ groups: z.record(text, texts), carriers: texts, titles: texts, titled: texts })
	.parse(nameList)

/** The same reply as speakers of several kinds of English would give it; each row has every kind, `british` first. */
export const varieties = z.array(z.record(text, text)).parse(varietyList)

/** Two texts that say the same as well as each other, by what differs. */
export const same = z.record(text, z.array(z.tuple([text, text]))).parse(sameList)

/** Two replies to the same customer, one of which is better on each dimension of `on`, by what makes the difference. */
export const order = z
	.record(
		text,
		z.array(
			z.strictObject({
				on: z.array(dimension).min(1),
				better: text,
				worse: text,
				context: text.optional(),
				mood: text.optional(),
			}),
		),
	)
	.parse(orderList)

const moment = z.strictObject({ context: text, mood: text })
/** One text that fits one moment and not another. */
export const misfit = z
	.array(z.strictObject({ on: dimension, text, fits: moment, not: moment }))
	.parse(misfitList)

/** A customer's line, a plain sincere answer to it, and one that only sounds kinder. */
export const sarcasm = z
	.array(z.strictObject({ context: text, sincere: text, sarcastic: text }))
	.parse(sarcasmList)

/** What a customer says, and the same in words that nobody should have to hear. */
export const sworn = z.array(z.tuple([text, text])).parse(swornList)

/** What agents say all day: plain, short, procedural, and no offence to anybody. */
export const ordinary = texts.parse(ordinaryList)

/** Grave words by their kind, words of them to hide, and innocent sentences that only look like them. */
export const insults = z
	.strictObject({
		grave: z.record(z.enum(caps).exclude(['non-apology']), texts),
		hidden: z.array(z.strictObject({ plain: text, word: text })),
		innocent: texts,
	})
	.parse(insultList)

/** Grave words and innocent look-alikes, every one of which comes out as it should. */
export const grave = z
	.strictObject({ insult: texts, threat: texts, discrimination: texts, innocent: texts })
	.parse(graveList)

/** Good replies in other languages than English. */
export const foreign = texts.parse(foreignList)

/** Texts that talk to the scorer, not to the customer. */
export const prompts = texts.parse(promptList)

/** A need with an author's phrasings, texts that give it, and texts that only sound like it. */
export const needs = z
	.array(
		z.strictObject({
			need: text,
			examples: texts,
			near: texts,
			gives: texts,
			'gives-not': texts,
			customer: text,
		}),
	)
	.parse(needList)
