import { isPrinciple, type Principle } from '#app/core/scenario/principles'

/** Each principle in a word or two, and the idea in a sentence. */
export const principleWords: Record<Principle, { name: string; idea: string }> = {
	respect: {
		name: 'Respect',
		idea: 'Everyone is owed respect, courtesy and fair treatment, whether they complain or not. Being ignored hurts most.',
	},
	expectation: {
		name: 'Expectations',
		idea: 'People judge what they got by what they expected. So ask what they expect.',
	},
	perception: {
		name: 'Perception',
		idea: 'What they saw and felt is what counts. What we think of them leaks out.',
	},
	'word-of-mouth': {
		name: 'Word of mouth',
		idea: 'One bad day undoes many good ones. People tell others, come back, or stay away.',
	},
	'state-of-mind': {
		name: 'State of mind',
		idea: 'Know why people act as they do, and why you do. Then you can change where it goes.',
	},
	'right-to-be-heard': {
		name: 'The right to be heard',
		idea: 'Every customer has a right to be served, heard and understood, and to your best effort. Not to win every point.',
	},
	interaction: {
		name: 'Interaction',
		idea: 'Take an interest, and begin something yourself. A till can do the rest.',
	},
	'one-size': {
		name: 'One size fits nobody',
		idea: 'Each person wants something of their own. Guidelines guide; they don’t decide.',
	},
	'first-impression': {
		name: 'First words',
		idea: 'The first seconds count, and the whole house opens in the same way.',
	},
	'their-story': {
		name: 'Their story',
		idea: 'They will tell a story afterwards. Decide beforehand which one it should be.',
	},
	process: {
		name: 'A process',
		idea: 'Service is never finished: welcome complaints, ask customers and staff, mend the root.',
	},
	'inside-first': {
		name: 'Inside first',
		idea: 'People who are respected at work have respect to give, whatever their rank. Effort is noticed.',
	},
	'help-or-metric': {
		name: 'Help or number',
		idea: 'Service means help that is of use, not a number that was met. Without any tool, two people can still talk.',
	},
	integrity: {
		name: 'Integrity',
		idea: 'Is it right for them? What does it do to them, now and in the long run? Say it up front.',
	},
	'every-customer': {
		name: 'Every customer',
		idea: 'A small customer counts as much as a big one.',
	},
	'ten-per-cent': {
		name: 'The extra ten per cent',
		idea: 'What was only as expected is forgotten. A small extra that is personal and fits is remembered.',
	},
	'task-and-people': {
		name: 'Task and people',
		idea: 'There are two sides: the matter, and the person. Neither makes up for the other.',
	},
	channels: {
		name: 'Channels',
		idea: 'At the counter, on the phone, in writing: eyes, names, plain words, their yes to the plan, a warm close.',
	},
	remembering: {
		name: 'Remembering',
		idea: 'Remember the person, follow up, and keep only what you may.',
	},
	'three-questions': {
		name: 'Three questions',
		idea: 'Ask the team on a schedule what would make a bad, an expected and an exceptional experience here.',
	},
	'define-together': {
		name: 'Define it together',
		idea: 'A team makes its own definition of service: what to do, what not to do, and a sentence that all stand behind.',
	},
	'six-questions': {
		name: 'Six questions',
		idea: 'Six questions show how the organisation stands, from known expectations to easy contact.',
	},
	'whole-house': {
		name: 'The whole house',
		idea: 'Product, advert, bill and after-care are service too, seen through the customer’s eyes.',
	},
	leading: {
		name: 'Leading service',
		idea: 'Leaders set the tone: how they hire, keep, train and coach people at every level.',
	},
	effort: {
		name: 'Effort',
		idea: 'Count what the customer has to do: tell it again, be passed on, wait. Then spare them some of it.',
	},
	'one-step-ahead': {
		name: 'One step ahead',
		idea: 'See the need that nobody has voiced yet.',
	},
}

/** A principle's name, or a house's own in plain words: `own-safety-first` is "Safety first". */
export function principleName(name: string): string {
	if (isPrinciple(name)) return principleWords[name].name
	const words = name.replace(/^own-/, '').replaceAll('-', ' ')
	return words.charAt(0).toUpperCase() + words.slice(1)
}
