import { lineOf } from './surroundings/lines'
import { moodOf } from './surroundings/moods'
import { type Speaker, speakerOf } from './surroundings/speaker'
import { readWords } from './text/words'

/** What the surroundings of a reply say about what fits. */
export type Around = {
	/** Words of the customer's. */
	words: ReadonlySet<string>
	/** The customer has no time. */
	hurried: boolean
	/** The customer is content: there is nothing to be sorry for. */
	content: boolean
	/** A plain question or request: nothing has gone wrong. */
	routine: boolean
	/** Something went wrong, or somebody is upset. */
	troubled: boolean
	/** Somebody died, or the customer grieves. */
	grieving: boolean
	/** The customer gave up what this is about. */
	unwanted: boolean
	/** The customer insults or threatens. */
	abusive: boolean
	/** The customer speaks for somebody else. */
	forOther: boolean
	/** Who speaks, where the line says so. */
	speaker: Speaker | null
}

/** Reads the customer's line and mood. Nothing known is nothing assumed. */
export function aroundOf(context = '', mood = ''): Around {
	const line = lineOf(context)
	const felt = moodOf(mood)
	const grieving = felt.grieving || line.loss
	const glad = (felt.glad || line.glad) && !felt.troubled && !grieving
	const troubled = felt.troubled || grieving || (line.troubled && !glad)
	return {
		words: new Set(readWords(context).words.map(({ form }) => form)),
		hurried: felt.hurried || line.hurried,
		content: glad,
		routine: !troubled && !felt.hurried && (line.routine || (felt.calm && !line.troubled && context !== '')),
		troubled,
		grieving,
		unwanted: line.unwanted,
		abusive: line.abusive,
		forOther: line.forOther,
		speaker: speakerOf(context),
	}
}
