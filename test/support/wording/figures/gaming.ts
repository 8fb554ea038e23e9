import { foreign, insults, needs, order, ordinary, prompts } from '../lists'
import { hidings } from './changes'
import { dimensions, type Figure, type Mark, share, sum, told, toldWith } from './figure'
import { sarcastic } from './order'

/** How little is gained by words that only look like a good reply, or hide what they are. */
export function gaming(mark: Mark): Figure[] {
	const good = Object.values(order).flatMap((pairs) => pairs.map(({ better }) => better))
	return [
		...Object.entries(insults.grave).map(([cap, texts]) =>
			share(
				`${cap} is held down`,
				texts,
				(text) => grave(mark, text),
				(text) => toldWith(mark, { text }),
			),
		),
		...Object.entries(hidings).map(([name, hide]) => {
			const hidden = insults.hidden.map(({ plain, word }) => plain.replace(word, hide(word)))
			return share(
				`an insult with ${name}`,
				hidden,
				(text) => grave(mark, text),
				(text) => toldWith(mark, { text }),
			)
		}),
		share(
			'innocent look-alikes are not capped',
			insults.innocent,
			(text) => mark({ text }).capped === null,
			(text) => toldWith(mark, { text }),
		),
		share(
			'better replies are not held down',
			good,
			(text) => mark({ text }).capped === null,
			(text) => toldWith(mark, { text }),
		),
		share(
			'respect of 50 or more for better replies',
			good,
			(text) => mark({ text }).respect >= 50,
			(text) => toldWith(mark, { text }),
		),
		share(
			'replies in another language are not sure',
			foreign,
			(text) => !mark({ text }).sure,
			(text) => toldWith(mark, { text }),
		),
		share(
			'texts to the scorer get at most 60',
			prompts,
			(text) => dimensions.every((dimension) => mark({ text })[dimension] <= 60),
			(text) => toldWith(mark, { text }),
		),
		gain(
			mark,
			'gained by a text to the scorer',
			ordinary.slice(0, 40).flatMap((text) => prompts.map((more) => [text, `${text} ${more}`])),
		),
		gain(
			mark,
			'gained by saying it four times',
			good.map((text) => [text, `${text} `.repeat(4)]),
		),
		gain(
			mark,
			'gained by thanks and sorry around',
			ordinary.map((text) => [text, `Sorry, sorry, thank you so much. ${text} Thank you, sorry, thank you.`]),
		),
		sarcastic(mark),
		...ofNeeds(mark),
	]
}

function grave(mark: Mark, text: string): boolean {
	const { tone, respect, capped } = mark({ text })
	return capped !== null && respect <= 15 && tone <= 25
}

/** The mean of the most points that the second text of a pair has more than the first on any dimension. */
function gain(mark: Mark, name: string, pairs: readonly (readonly string[])[]): Figure {
	const found = pairs.map(([before = '', after = '']) => {
		const [one, other] = [mark({ text: before }), mark({ text: after })]
		const by = dimensions.map((dimension) => other[dimension] - one[dimension])
		return { most: Math.max(0, ...by), told: `${by.join(' ')}  ${told({ text: after })}` }
	})
	const worst = found.toSorted((a, b) => b.most - a.most).map((one) => one.told)
	return { name, value: sum(found.map(({ most }) => most)) / found.length, cases: found.length, worst }
}

function ofNeeds(mark: Mark): Figure[] {
	const asked = needs.map(({ need, examples, near, customer, ...texts }) => ({
		said: (text: string) => ({ text, context: customer, needs: { [need]: { examples, near } } }),
		customer,
		...texts,
	}))
	const gives = asked.flatMap(({ said, gives }) => gives.map(said))
	const not = asked.flatMap((one) => one['gives-not'].map(one.said))
	const copied = asked.map(({ said, customer }) => said(customer))
	const met = (said: (typeof gives)[number]) => mark(said).met.length > 0
	return [
		share('needs that are met are met', gives, met, told),
		share('needs that only sound met are not', not, (said) => !met(said), told),
		share("the customer's words meet no need", copied, (said) => !met(said), told),
	]
}
