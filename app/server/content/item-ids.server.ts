import { fnv1a64 } from '#app/core/language/strings/fingerprint'
import { choiceId } from './choice-id.server'

/**
 * An id for each text of one check, made from its words alone, so that it doesn't tell where the text stood. Where two
 * would be the same, their whole words tell them apart; a text that is there twice is numbered.
 */
export function itemIds(texts: readonly string[]): string[] {
	const names = texts.map(choiceId)
	const ids: string[] = []
	texts.forEach((text, at) => {
		const name = names[at] ?? ''
		const alone = names.filter((other) => other === name).length === 1
		const id = alone ? name : `${name}-${fnv1a64(text).slice(0, 6)}`
		const before = texts.slice(0, at).filter((other) => other === text).length
		ids.push(before === 0 ? id : `${id}-${before + 1}`)
	})
	return ids
}
