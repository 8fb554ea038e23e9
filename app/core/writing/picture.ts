import { escapedWords } from './escaped-words'

const address = /^\/media\/([0-9a-f]{32})\.webp$/

/** The id in the address of a picture of the library; null for every other address. */
export function pictureIn(src: string): string | null {
	return address.exec(src)?.[1] ?? null
}

/** The pictures of the library that a text names, each once, in the order of the text. */
export function picturesIn(text: string): string[] {
	const found = [...text.matchAll(/\/media\/([0-9a-f]{32})\.webp/g)].map(([, id = '']) => id)
	return [...new Set(found)]
}

/** A picture as it is written in a lesson or scenario; `alt` is plain words. */
export function pictureText(id: string, alt: string): string {
	return `![${escapedWords(alt)}](/media/${id}.webp)`
}
