import { type Place, placeInContent } from './place-in-content.server'

/**
 * What a file outside the content folder is meant to be: by its path from a folder named `content`, else by its
 * name, else by its text. A draft on somebody's desktop can be checked before it has found its place.
 */
export function guessPlace(file: string, text: string): Place {
	const parts = file.split(/[\\/]/)
	const below = parts.lastIndexOf('content')
	const known = below === -1 ? null : placeInContent(parts.slice(below).join('/'))
	if (known) return known
	const name = nameFrom((parts.at(-1) ?? '').replace(/\.mdx$/, ''))
	const folder = nameFrom(parts.at(-2) ?? '')
	if (name === 'scenario') return { kind: 'scenario', slug: folder }
	if (name === 'course') return { kind: 'course', slug: folder }
	const has = (pattern: RegExp) => pattern.test(text)
	if (has(/^\s*<(?:Scene|Ending|Brief)\b/m) || has(/^channel:/m)) return { kind: 'scenario', slug: name }
	if (has(/^level: *[a-z]/m)) return { kind: 'course', slug: name }
	if (has(/^minutes:/m) || has(/<(?:Idea|Check)\b/))
		return { kind: 'lesson', slug: `${folder}/${name}`, order: 1 }
	return { kind: 'guide', slug: name }
}

function nameFrom(text: string): string {
	const name = text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^[^a-z]+|-+$/g, '')
	return name === '' ? 'draft' : name
}
