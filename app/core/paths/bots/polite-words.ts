const polite = [
	/please|thanks?|thank you|sorry|apolog(?:y|ies|ise\w*|ize\w*)|pardon|excuse me|forgive/,
	/kind(?:ly|ness)?|grateful|appreciate\w*|glad(?:ly)?|happy|happily|pleasure|delighted|lovely|wonderful/,
	/welcome|good (?:morning|afternoon|evening|day)|madam|sir|of course|certainly|with pleasure/,
	/would you|could you|could i|may i|might i|let me|if you (?:like|wish|don't mind)|don't worry|dear/,
]
const words = new RegExp(`\\b(?:${polite.map(({ source }) => source).join('|')})\\b`, 'gi')

/**
 * How many polite words and phrases a text has, each time counted. The list is what people say to sound polite, not
 * what is respectful: greetings, thanks, apologies, softened requests, cheerfulness.
 */
export const politeWordsIn = (text: string): number => text.replaceAll('’', "'").match(words)?.length ?? 0
