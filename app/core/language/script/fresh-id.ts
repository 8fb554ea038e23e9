import { nameFault, nameFrom } from '../names'

const small = new Set(
	'a an and are at be but by do for have i i-m in is it it-s let-s me my of on or our so that the to us was we will with you your'.split(
		' ',
	),
)

/** Gives ids that nothing has yet, each from the words that it is for: "I'm sorry about that" is `sorry-about`; with five words or more all count. */
export function freshIds(taken: Set<string>) {
	return (words: string, otherwise: string, most = 3): string => {
		const all = words
			.replace(/['\u2019]/g, '')
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[a-z0-9]+/g)
		const telling = (all ?? []).filter((word) => !small.has(word))
		const chosen = (telling.length > 0 && most < 5 ? telling : (all ?? []))
			.slice(0, most)
			.join('-')
			.slice(0, 40)
		const name = nameFrom(chosen) ?? otherwise
		let id = name
		for (let number = 2; taken.has(id) || nameFault(id) !== null; number += 1) id = `${name}-${number}`
		taken.add(id)
		return id
	}
}
