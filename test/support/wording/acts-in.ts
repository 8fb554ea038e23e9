import { hitsIn } from '#app/core/wording/hits'
import { standing } from '#app/core/wording/standing'
import { readWords } from '#app/core/wording/text/words'

/** The acts that stand in a text, whatever they weigh. */
export function actsIn(text: string): string[] {
	const { words } = readWords(text)
	return standing(hitsIn(words), words).map(({ act }) => act)
}
